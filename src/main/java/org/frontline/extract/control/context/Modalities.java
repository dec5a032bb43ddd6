package org.frontline.extract.control.context;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.Clauses;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Whether a trigger is said to have happened. The verb group speaks first (not, will, would), then what governs it (tried
 * to, failed to, an offensive to), then the clause (if, fear).
 */
public final class Modalities {
    private static final int REACH = 9;
    private static final Set<String> PURPOSE = Set.of("of", "at", "for", "on", "to", "towards", "toward", "from", "in");
    private static final Set<String> INVERTED = Set.of("should", "were");
    private static final Set<String> NEAR_TO = Set.of("verge", "brink", "poised");
    private static final Set<String> SET_TO = Set.of("about", "going", "set", "ready", "due");
    private final Words words;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Vocabulary vocabulary;

    public Modalities(Words words, NounPhrases phrases, Clauses clauses, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.clauses = clauses;
        this.vocabulary = vocabulary;
    }

    /** The modality of a verb. */
    public Modality ofVerb(int verb) {
        return ofVerb(verb, 0);
    }

    /** "made no gains", "captured neither P": the object is denied. */
    private boolean deniesObject(int verb) {
        NounPhrase object = clauses.passive(verb) ? null : clauses.patient(verb);
        return object != null
                && object.from() > verb
                && (words.lower(object.from()).equals("no")
                        || words.lower(object.from() - 1).equals("no"));
    }

    private Modality ofVerb(int verb, int depth) {
        int start = clauses.groupStart(verb);
        Modality own = ofGroup(start, verb);
        if (own == Modality.ACTUAL && depth == 0 && deniesObject(verb)) {
            return Modality.NEGATED;
        }
        if (own == Modality.PLANNED && ofClause(start) == Modality.HYPOTHETICAL) {
            return Modality.HYPOTHETICAL;
        }
        if (own != Modality.ACTUAL || depth > 4) {
            return own;
        }
        if (invertedCondition(start) || isSupposed(verb)) {
            return Modality.HYPOTHETICAL;
        }
        int helper = bareHelper(start, verb);
        if (helper >= 0) {
            return ofVerb(helper, depth + 1);
        }
        boolean infinitive = isInfinitive(start, verb);
        if (infinitive && isOrdinal(start - 1)) {
            return Modality.ACTUAL;
        }
        if (infinitive) {
            return ofGovernor(start, depth, true);
        }
        if (words.tag(verb).equals("VBG") && start == verb && PURPOSE.contains(words.lower(verb - 1))) {
            return ofGovernor(verb - 1, depth, false);
        }
        boolean means = words.tag(verb).equals("VBG") && words.lower(verb - 1).equals("by");
        if (means && ofGovernor(verb - 1, depth, false) == Modality.PLANNED) {
            return Modality.PLANNED; // "seeks to cut the road by taking P"
        }
        if (words.tag(verb).equals("VBG") && isBareGerundOf(verb - 1)) {
            return ofGovernor(verb, depth, false);
        }
        int head = words.head(verb);
        boolean shares = head >= 0
                && head < verb
                && words.hasLabel(verb, "conj")
                && words.isVerb(head)
                && words.tag(verb).equals(words.tag(head))
                && words.child(verb, "nsubj") < 0;
        if (shares) {
            Modality shared = ofVerb(head, depth + 1);
            if (shared != Modality.NEGATED) {
                return shared;
            }
        }
        return ofClause(start);
    }

    /** "became the first city to fall": that it did is told of the one that an ordinal singles out. */
    private boolean isOrdinal(int noun) {
        NounPhrase phrase = phrases.at(noun);
        if (vocabulary.is("intent", words.lemma(noun))) {
            return false; // "the next goal is to take P"
        }
        for (int i = phrase == null ? noun : phrase.from(); phrase != null && i < phrase.to(); i++) {
            if (words.isForm("ordinal", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInfinitive(int start, int verb) {
        for (int i = start; i < verb; i++) {
            if (words.tag(i).equals("TO") || words.lower(i).equals("to")) {
                boolean past = words.lower(i - 1).equals("had")
                                && !words.lower(i - 2).equals("still") // "had to leave": and so it did
                        || words.tag(i - 1).equals("VBD") && words.lower(i - 1).equals("used"); // "used to hold P"
                return !past && (!words.lemma(i + 1).equals("have") || i + 1 == verb);
            }
        }
        return false;
    }

    /** "enable them to help X take P": the verb whose bare infinitive a verb is, -1 where it is none. */
    private int bareHelper(int start, int verb) {
        if (start != verb || !words.tag(verb).equals("VB") && !words.tag(verb).equals("VBP")) {
            return -1;
        }
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            if (words.isVerb(i) && phrases.at(i) == null) {
                return words.isLemma("bare_infinitive", i) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isBareGerundOf(int i) {
        return words.isVerb(i)
                && phrases.at(i) == null
                && (vocabulary.is("failed", words.lemma(i))
                        || vocabulary.is("averted", words.lemma(i))
                        || Set.of("consider", "continue").contains(words.lemma(i))
                        || words.lower(i).equals("despite"));
    }

    private Modality ofGroup(int start, int verb) {
        for (int i = Math.max(0, start - 1); i < verb; i++) {
            String lower = words.lower(i);
            if (vocabulary.is("negation", lower) && !Set.of("only", "just").contains(words.lower(i + 1))) {
                return Modality.NEGATED;
            }
        }
        for (int i = start; i < verb; i++) {
            String lower = words.lower(i);
            if (vocabulary.is("future", lower)) {
                return Modality.PLANNED;
            }
            if (vocabulary.is("conditional", lower) && words.tag(i).equals("MD")) {
                return isResolved(i, verb) ? Modality.PLANNED : Modality.HYPOTHETICAL;
            }
            if (NEAR_TO.contains(lower)) {
                return Modality.HYPOTHETICAL;
            }
            if (SET_TO.contains(lower)) {
                return Modality.PLANNED;
            }
        }
        return Modality.ACTUAL;
    }

    /** "announced that they would withdraw", "all rebels must leave P": what a party is going to do or has to, not what may come. */
    private boolean isResolved(int modal, int verb) {
        boolean said = Set.of("would", "must", "'d").contains(words.lower(modal));
        if (!said || words.lower(modal + 1).equals("have")) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean condition = Set.of("if", "unless").contains(words.lower(i))
                    || words.lower(i).equals("were") && words.lower(i + 1).equals("to");
            boolean guess = i < modal
                    && (vocabulary.is("opinion", words.lemma(i)) || vocabulary.is("speculation", words.lemma(i)));
            if (condition || guess) {
                return false;
            }
        }
        NounPhrase doer = clauses.passive(verb) ? null : clauses.agent(verb);
        String lemma = doer == null ? "" : words.lemma(doer.head());
        return !vocabulary.is("event", lemma)
                && !vocabulary.is("taking_noun", lemma)
                && !vocabulary.is("settlement", lemma);
    }

    /** "Taking P would be a victory", "by taking P, X could reach Q": what is only thought of. */
    private boolean isSupposed(int verb) {
        boolean opens = verb == 0
                || verb == 1 && words.lower(0).equals("by")
                || Set.of("``", "\"", "“", "that").contains(words.lower(verb - 1));
        if (!opens || !words.tag(verb).equals("VBG")) {
            return false;
        }
        for (int i = verb + 1; i < words.size() && !words.isForm("clause_end", i); i++) {
            if (vocabulary.is("conditional", words.lower(i)) && words.tag(i).equals("MD")) {
                return true;
            }
            if (words.isFiniteVerb(i) && phrases.at(i) == null) {
                return false;
            }
        }
        return false;
    }

    /** The modality that the nearest verb, adjective or noun to the left gives an infinitive or gerund. */
    private Modality ofGovernor(int start, int depth, boolean infinitive) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            String lemma = words.lemma(i);
            String lower = words.lower(i);
            if (vocabulary.is("failed", lemma) || vocabulary.is("failed", lower)) {
                return Modality.NEGATED;
            }
            if (vocabulary.is("averted", lemma)) {
                return isDone(i) ? Modality.NEGATED : Modality.HYPOTHETICAL;
            }
            if (NEAR_TO.contains(lower)) {
                return Modality.HYPOTHETICAL;
            }
            if (SET_TO.contains(lower)) {
                return Modality.PLANNED;
            }
            boolean noun = words.tag(i).startsWith("N"); // "ordered its forces to": forces is not to force
            if (vocabulary.is("achieved", lemma) && !noun || lower.equals("able")) {
                return words.isVerb(i) ? ofVerb(i, depth + 1) : beforeAble(i);
            }
            if (vocabulary.is("speculation", lemma)) {
                return Modality.HYPOTHETICAL;
            }
            if (vocabulary.is("intent", lemma) || vocabulary.is("intent", lower)) {
                return tried(i);
            }
            if (words.isVerb(i) && phrases.at(i) == null && !words.isBe(i)) {
                return infinitive ? Modality.PLANNED : ofVerb(i, depth + 1);
            }
        }
        return infinitive ? Modality.PLANNED : Modality.ACTUAL;
    }

    /** "prevented X from taking P", "stopping the advance": averted it is, and not only meant to be. */
    private boolean isDone(int verb) {
        return words.isVerb(verb)
                && !isInfinitive(clauses.groupStart(verb), verb)
                && ofVerb(verb, 4) == Modality.ACTUAL;
    }

    private Modality beforeAble(int able) {
        for (int i = Math.max(0, able - 4); i < able; i++) {
            if (vocabulary.is("negation", words.lower(i))) {
                return Modality.NEGATED;
            }
            if (vocabulary.is("future", words.lower(i)) || vocabulary.is("conditional", words.lower(i))) {
                return Modality.HYPOTHETICAL;
            }
        }
        return Modality.ACTUAL;
    }

    /** "tried and failed to", "failed attempt to", "unsuccessfully tried to", "a successful attempt to". */
    private Modality tried(int intent) {
        for (int i = Math.max(0, intent - 3); i < intent; i++) {
            if (Set.of("successful", "successfully").contains(words.lower(i))) {
                return Modality.ACTUAL;
            }
        }
        for (int i = Math.max(0, intent - 3); i < Math.min(words.size(), intent + 5); i++) {
            String lower = words.lower(i);
            if (Set.of("failed", "unsuccessfully", "unsuccessful", "abortive", "futile", "vain")
                    .contains(lower)) {
                return Modality.NEGATED;
            }
        }
        return words.isLemma("trial", intent) && isFrustrated(intent) ? Modality.NEGATED : Modality.PLANNED;
    }

    /** "attempted to take P but were repelled", "attempts to take P failed"; not "after failing to". */
    private boolean isFrustrated(int trial) {
        for (int i = trial + 1; i < words.size(); i++) {
            boolean other = words.lower(i + 1).equals("to") || words.isForm("perfect", i - 1);
            boolean back = Set.of("pushed", "driven", "beaten").contains(words.lower(i))
                    && words.lower(i + 1).equals("back");
            if (back || vocabulary.is("frustrated", words.lower(i)) && !other) {
                return true;
            }
        }
        return false;
    }

    /** "Should P fall, ...", "were X to lose P": a condition that opens with its auxiliary. */
    private boolean invertedCondition(int start) {
        boolean opens = INVERTED.contains(words.lower(0)) && phrases.at(1) != null;
        for (int i = 0; opens && i < start; i++) {
            opens = !words.lower(i).equals(",");
        }
        return opens;
    }

    private Modality ofClause(int start) {
        if (invertedCondition(start)) {
            return Modality.HYPOTHETICAL;
        }
        for (int i = start - 1; i >= Math.max(0, start - 12); i--) {
            String lower = words.lower(i);
            if (words.lower(i).equals("if") && !words.lower(i - 1).equals("even")
                    || lower.equals("unless")
                    || lower.equals("whether")
                    || lower.equals("lest")) {
                return Modality.HYPOTHETICAL;
            }
            if (words.isVerb(i) && phrases.at(i) == null) {
                if (vocabulary.is("speculation", words.lemma(i)) && !words.isBe(i)) {
                    return Modality.HYPOTHETICAL;
                }
                if (vocabulary.is("demanding", words.lemma(i))
                        && words.lower(i + 1).equals("that")) {
                    return Modality.PLANNED;
                }
                if (vocabulary.is("denied", words.lemma(i))) {
                    return Modality.NEGATED;
                }
                return falsely(i) ? Modality.NEGATED : Modality.ACTUAL;
            }
            if (lower.equals("that") && vocabulary.is("speculation", words.lemma(i - 1))) {
                return Modality.HYPOTHETICAL;
            }
        }
        return Modality.ACTUAL;
    }

    private boolean falsely(int verb) {
        return words.lower(verb - 1).equals("falsely") || words.lower(verb + 1).equals("falsely");
    }

    /** The modality of a noun, given the verb that governs it. */
    public Modality ofNoun(NounPhrase phrase, int governor) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (vocabulary.is("planned_adjective", words.lower(i))) {
                return Modality.PLANNED;
            }
            if (vocabulary.is("speculation", words.lemma(i)) || vocabulary.is("speculation", words.lower(i))) {
                return Modality.HYPOTHETICAL;
            }
        }
        if (words.lower(phrase.from()).equals("no")) {
            return Modality.NEGATED;
        }
        Modality before = beforeNoun(phrase);
        if (before != null) {
            return before;
        }
        if (governor >= 0) {
            if (vocabulary.is("devising", words.lemma(governor)) && governor < phrase.from() && isAttack(phrase)) {
                return tried(governor);
            }
            boolean averts = vocabulary.is("averted", words.lemma(governor)) && governor < phrase.from();
            boolean ordered = vocabulary.is("demanding", words.lemma(governor))
                    || vocabulary.is("ordering", words.lemma(governor)) && words.isLemma("leaving", phrase.head());
            if (ordered && governor < phrase.from()) {
                return Modality.PLANNED;
            }
            if (averts) {
                return isDone(governor) ? Modality.NEGATED : Modality.HYPOTHETICAL;
            }
            Modality modality = ofVerb(governor, 1);
            boolean any = words.lower(phrase.from()).equals("any") && modality != Modality.NEGATED;
            return any ? Modality.HYPOTHETICAL : modality; // "any advance on P would be answered"
        }
        return Modality.ACTUAL;
    }

    private boolean isAttack(NounPhrase phrase) {
        return vocabulary.is("event", words.lemma(phrase.head()));
    }

    private @Nullable Modality beforeNoun(NounPhrase phrase) {
        int preposition = phrase.from() - 1;
        if (preposition < 1 || !PURPOSE.contains(words.lower(preposition))) {
            return null;
        }
        boolean readied = words.lower(preposition).equals("for")
                && Set.of("a", "an").contains(words.lower(phrase.from()))
                && isAttack(phrase);
        if (readied) {
            return Modality.PLANNED; // "mobilised for an offensive in P"
        }
        String lemma = words.lemma(preposition - 1);
        if (vocabulary.is("wanting", lemma)) {
            return Modality.PLANNED;
        }
        return vocabulary.is("speculation", lemma) ? Modality.HYPOTHETICAL : null;
    }
}
