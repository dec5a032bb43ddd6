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
    private final Words words;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Vocabulary vocabulary;
    private final VerbGroupModality groups;
    private final ClauseModality clauseModality;
    private final Attempts attempts;
    private final ClausesAhead ahead;

    public Modalities(Words words, NounPhrases phrases, Clauses clauses, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.clauses = clauses;
        this.vocabulary = vocabulary;
        this.groups = new VerbGroupModality(words, clauses, vocabulary);
        this.clauseModality = new ClauseModality(words, phrases, vocabulary);
        this.attempts = new Attempts(words, vocabulary);
        this.ahead = new ClausesAhead(words, phrases, clauses, vocabulary);
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
        Modality own = groups.of(start, verb);
        if (own == Modality.ACTUAL && depth == 0 && deniesObject(verb)) {
            return Modality.NEGATED;
        }
        if (own == Modality.PLANNED && clauseModality.of(start) == Modality.HYPOTHETICAL) {
            return Modality.HYPOTHETICAL;
        }
        if (own != Modality.ACTUAL || depth > 4) {
            return own;
        }
        if (clauseModality.isInvertedCondition(start) || clauseModality.isSupposed(verb)) {
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
        boolean gerund = words.tag(verb).equals("VBG");
        if (gerund && start == verb && PURPOSE.contains(words.lower(verb - 1))) {
            return ofGovernor(verb - 1, depth, false);
        }
        if (gerund && start == verb && words.lower(verb - 1).equals("by")) {
            Modality end = ofEnd(verb, depth);
            if (end == Modality.PLANNED || end == Modality.HYPOTHETICAL) {
                return end;
            }
        }
        if (gerund && isBareGerundOf(verb - 1)) {
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
        Modality around = clauseModality.of(start);
        return around == Modality.ACTUAL ? ofClauseOfTime(start, verb, depth) : around;
    }

    /** "once P is taken", "will govern P after the army has retaken it": as far ahead as what is to follow it. */
    private Modality ofClauseOfTime(int start, int verb, int depth) {
        int opener = ahead.opener(start);
        int main = opener == ClausesAhead.NONE ? ClausesAhead.NONE : ahead.main(opener, verb);
        if (main == ClausesAhead.NONE) {
            return Modality.ACTUAL;
        }
        if (ahead.followsMain(opener, start, verb, main)) {
            Modality modality = ofVerb(main, depth + 1);
            if (modality == Modality.PLANNED || modality == Modality.HYPOTHETICAL) {
                return modality;
            }
            if (modality == Modality.NEGATED && !words.isFiniteVerb(main)) {
                return Modality.HYPOTHETICAL; // "would not stop until it had taken P"
            }
        }
        return ahead.waits(opener, start) ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    }

    /** "seek to encircle P by taking Q": the means are as sure as what they are to bring about. */
    private Modality ofEnd(int means, int depth) {
        for (int i = means - 2;
                i >= Math.max(0, means - REACH) && !words.lower(i).equals(",");
                i--) {
            if (words.isVerb(i) && phrases.at(i) == null) {
                return ofVerb(i, depth + 1);
            }
        }
        return Modality.ACTUAL;
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
        // "the first city in P to fall"
        if (phrase == null || words.isLemma("aim", phrase.head())) {
            return false;
        }
        int outer = words.isForm("area_preposition", phrase.from() - 1) ? phrase.from() - 2 : -1;
        return outer >= 0 && words.isLemma("settlement", outer) && isOrdinal(outer);
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
            Modality near = VerbGroupModality.ofAdjective(lower);
            if (near != null) {
                return near;
            }
            boolean noun = words.tag(i).startsWith("N"); // "ordered its forces to": forces is not to force
            if (vocabulary.is("achieved", lemma) && !noun || lower.equals("able")) {
                return words.isVerb(i) ? ofVerb(i, depth + 1) : groups.beforeAble(i);
            }
            if (vocabulary.is("speculation", lemma)) {
                return Modality.HYPOTHETICAL;
            }
            if (vocabulary.is("intent", lemma) || vocabulary.is("intent", lower)) {
                return attempts.outcome(i);
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
                return attempts.outcome(governor);
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
