package org.frontline.extract.control.syntax;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deep roles of verbs: who does it and to what, whatever the voice, through relative and participial clauses, shared
 * subjects of coordinated verbs, and infinitives. The tree answers first; where it has no answer, word order does.
 */
public final class Clauses {
    private static final int DEPTH = 6;
    /** From "leaving" to the participle behind its object, in words. */
    private static final int LEAVING_REACH = 16;

    /** A tagger takes a participle behind a noun for a past tense or an adjective at times. */
    private static final Set<String> STATE_TAGS = Set.of("VBN", "VBD", "JJ");

    /** What may stand between "leaving" and the participle, the phrases of its object apart. */
    private static final Set<String> LINKS = Set.of("and", "of", ",", "in");

    private final Words words;
    private final NounPhrases phrases;
    private final Followers followers;
    private final VerbGroups verbs;
    private final Attachments attachments;
    private final WordOrder order;
    private final DirectObjects objects;

    public Clauses(Words words, NounPhrases phrases, Followers followers) {
        this.words = words;
        this.phrases = phrases;
        this.followers = followers;
        this.verbs = new VerbGroups(words, phrases, followers);
        this.attachments = new Attachments(words, phrases);
        this.order = new WordOrder(words, phrases);
        this.objects = new DirectObjects(words, phrases, followers, verbs, attachments, order);
    }

    /** Whether a verb stands in the passive, "areas held by X" included. */
    public boolean passive(int verb) {
        return verbs.passive(verb);
    }

    /** Whether a participle without auxiliary tells what is done to the noun before it: "the town held by X". */
    public boolean isReducedPassive(int verb) {
        return verbs.isReducedPassive(verb);
    }

    /** "leaving P and Q almost surrounded": the verb whose object a participle says the state of, -1 where there is none. */
    public int leaving(int participle) {
        if (!STATE_TAGS.contains(words.tag(participle))) {
            return -1;
        }
        int i = participle - 1;
        while (words.tag(i).startsWith("RB")) {
            i--;
        }
        int last = phrases.at(i) == null ? -1 : i;
        while (i > participle - LEAVING_REACH && (phrases.at(i) != null || LINKS.contains(words.lower(i)))) {
            i--;
        }
        return i < last && words.isVerb(i) && words.isLemma("rendering", i) ? i : -1;
    }

    /** The first word of the verb group: auxiliaries and "to" before the verb. */
    public int groupStart(int verb) {
        return verbs.groupStart(verb);
    }

    /** Whether a verb is an infinitive or a gerund, whose subject is not beside it. */
    public boolean isNonFinite(int verb) {
        if (verb < 0 || passive(verb)) {
            return false;
        }
        int start = groupStart(verb);
        return words.tag(start).equals("TO")
                || words.lower(verb - 1).equals("to")
                || words.tag(verb).equals("VBG") && start == verb
                || words.tag(verb).equals("VB") && start == verb;
    }

    /** Who does it. */
    public @Nullable NounPhrase agent(int verb) {
        return agent(verb, 0);
    }

    /** What it is done to. */
    public @Nullable NounPhrase patient(int verb) {
        return patient(verb, 0);
    }

    private @Nullable NounPhrase patient(int verb, int depth) {
        return verbs.passive(verb) ? grammaticalSubject(verb, depth) : objects.of(verb);
    }

    private @Nullable NounPhrase agent(int verb, int depth) {
        return verbs.passive(verb) ? byPhrase(verb) : grammaticalSubject(verb, depth);
    }

    private @Nullable NounPhrase byPhrase(int verb) {
        for (Prepositional phrase : followers.after(verb + 1, false)) {
            if (phrase.preposition().equals("by") && !isOfEvent(phrase.at(), verb) && !isWhenOrHow(phrase.object())) {
                return phrase.object();
            }
        }
        return null;
    }

    /** "taken by 8 April", "taken by storm": no doer. */
    private boolean isWhenOrHow(NounPhrase phrase) {
        int head = phrase.head();
        return words.run(head) == null
                && (words.isForm("calendar", head)
                        || words.isForm("month", head)
                        || words.isForm("month", head + 1)
                        || words.isForm("period", head)
                        || words.isForm("hour", head)
                        || words.isForm("manner", head)
                        || words.tag(head).equals("CD"));
    }

    /** "a checkpoint on the road to P": the phrase for what is told of, where P only says where it lies; null where P itself is. */
    public @Nullable NounPhrase featureIn(NounPhrase place) {
        return attachments.featureIn(place);
    }

    /** "taken after its occupation by X": the doer of the noun right before, not of the verb. */
    public boolean isOfEvent(int by, int verb) {
        NounPhrase before = phrases.at(by - 1);
        return before != null && before.from() > verb + 1 && words.isLemma("done", before.head());
    }

    /** The subject of the clause, relative pronouns resolved. */
    private @Nullable NounPhrase grammaticalSubject(int verb, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        NounPhrase absolute = ofAbsolute(verb);
        if (absolute != null) {
            return absolute;
        }
        NounPhrase judged = ofJudged(verb, depth);
        if (judged != null) {
            return judged;
        }
        NounPhrase beater = ofBeater(verb, depth);
        if (beater != null) {
            return beater;
        }
        NounPhrase own = ownSubject(verb);
        if (own != null && !opensClauseBetween(own, verb)) {
            return own;
        }
        NounPhrase beside = besideSubject(verb);
        if (beside != null) {
            return beside;
        }
        boolean infinitive = words.tag(verbs.groupStart(verb)).equals("TO")
                || words.tag(verb - 1).equals("TO");
        boolean bareParticiple = words.tag(verb).equals("VBG") && verbs.auxiliary(verb) < 0
                || words.lower(verbs.groupStart(verb)).equals("having");
        if (followsJoiner(verbs.groupStart(verb))) {
            NounPhrase shared = fromOtherVerb(verb, depth);
            if (shared != null) {
                return shared;
            }
        }
        NounPhrase appositive = order.beforeAside(verbs.groupStart(verb));
        if (appositive != null && words.isFiniteVerb(verbs.groupStart(verb))) {
            return appositive;
        }
        NounPhrase inherited = byTree(verb, depth);
        if (inherited != null) {
            return inherited;
        }
        if (words.tag(verb).equals("VBN") && verbs.passive(verb) && verbs.auxiliary(verb) < 0) {
            return order.leftOf(verb, 1);
        }
        if (infinitive || bareParticiple || followsConjunction(verbs.groupStart(verb))) {
            return fromOtherVerb(verb, depth);
        }
        return order.leftOf(verbs.groupStart(verb), 0);
    }

    /** "with X having retaken P", "with X capturing P and Y entering Q": the phrase behind "with" or right before. */
    private @Nullable NounPhrase ofAbsolute(int verb) {
        int start = verbs.groupStart(verb);
        boolean participle = words.tag(start).equals("VBG") || words.tag(verb).equals("VBG") && start == verb;
        if (!participle) {
            return null;
        }
        NounPhrase near = phrases.at(start - 1);
        for (int i = start - 1; i >= 0; i--) {
            if (words.lower(i).equals("with") && phrases.at(i + 1) != null) {
                NounPhrase first = phrases.possessed(Objects.requireNonNull(phrases.at(i + 1)));
                boolean joined = near != null && isBehindAnd(near);
                return joined ? near : first;
            }
            boolean finite = words.isFiniteVerb(i) && phrases.at(i) == null;
            if (finite || words.isForm("subordinator", i) || words.lower(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** "congratulated X on retaking P", "Y was accused of burning P": whoever is praised or blamed for it. */
    private @Nullable NounPhrase ofJudged(int verb, int depth) {
        int start = verbs.groupStart(verb);
        boolean gerund = words.tag(start).equals("VBG") && words.isForm("judged_for", start - 1);
        for (int i = start - 2; gerund && i >= 0; i--) {
            if (words.isVerb(i) && phrases.at(i) == null && !words.isBe(i) && !words.isForm("perfect", i)) {
                return words.isLemma("judging", i) ? patient(i, depth + 1) : null;
            }
            if (words.isForm("clausal", i) || words.lower(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** "forced X to flee, retaking P", "declared X beaten, after seizing P": what follows is done by who beats X and not by X. */
    private @Nullable NounPhrase ofBeater(int verb, int depth) {
        int start = verbs.groupStart(verb);
        int comma = start - 1;
        while (comma > 0 && (words.isForm("sequel", comma) || words.tag(comma).equals("RB"))) {
            comma--;
        }
        boolean participle = words.tag(verb).equals("VBG") && verbs.auxiliary(verb) < 0;
        if (!participle || !words.lower(comma).equals(",")) {
            return null;
        }
        int beaten = verbBefore(comma);
        boolean flees = words.isLemma("yielding", beaten)
                && words.tag(verbs.groupStart(beaten)).equals("TO");
        boolean called = words.isForm("beaten", beaten) && verbs.auxiliary(beaten) < 0;
        int governor = flees || called ? verbBefore(verbs.groupStart(beaten)) : -1;
        boolean governs = words.isLemma(flees ? "object_control" : "declaring", governor) && !verbs.passive(governor);
        return governs ? agent(governor, depth + 1) : null;
    }

    /** The nearest verb before a word, -1 where there is none. */
    private int verbBefore(int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (words.isVerb(i) && phrases.at(i) == null) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBehindAnd(NounPhrase phrase) {
        int before = phrase.from() - 1;
        if (words.isPossessive(before)) {
            NounPhrase owner = phrases.at(before - 1);
            before = owner == null ? before : owner.from() - 1;
        }
        return words.lower(before).equals("and");
    }

    /** "in the days after P fell", "months since the town of P was taken": the clause begins behind the tree's subject. */
    private boolean opensClauseBetween(NounPhrase subject, int verb) {
        boolean opens = false;
        for (int i = subject.to(); i < verbs.groupStart(verb); i++) {
            if (words.isFiniteVerb(i) && phrases.at(i) == null) {
                return false;
            }
            opens |= phrases.at(i) == null
                    && words.isForm("clausal", i)
                    && !words.lower(i).equals("as")
                    && !opensEvent(i, verb);
        }
        return opens;
    }

    /** "X after hours of clashes captured P": what follows "after" is an event and not what captured P. */
    private boolean opensEvent(int preposition, int verb) {
        NounPhrase event = phrases.at(preposition + 1);
        return event != null
                && !words.isLemma("happening", verb)
                && (words.isLemma("event", event.head())
                        || words.isForm("period", event.head())
                        || words.isLemma("encounter", event.head()));
    }

    /** The phrase right before a finite verb, where a word that opens a clause stands before it. */
    private @Nullable NounPhrase besideSubject(int verb) {
        int start = verbs.groupStart(verb);
        boolean finite =
                words.isFiniteVerb(start) || start == verb && words.tag(verb).equals("VBN") && !verbs.passive(verb);
        if (!finite || phrases.at(start - 1) == null) {
            return null;
        }
        NounPhrase phrase = order.leftOf(start, 0);
        if (phrase == null) {
            return null;
        }
        boolean opened = words.isForm("clausal", phrase.from() - 1)
                || words.lower(phrase.from() - 1).equals("when");
        return opened && !words.isForm("relative", phrase.from()) ? phrase : null;
    }

    private @Nullable NounPhrase ownSubject(int verb) {
        int subject = words.child(verb, "nsubj");
        NounPhrase phrase = subject < 0 ? null : phrases.at(subject);
        if (phrase == null) {
            return null;
        }
        if (words.isForm("relative", subject)) {
            NounPhrase antecedent =
                    words.hasLabel(verb, "acl") && words.head(verb) >= 0 ? phrases.at(words.head(verb)) : null;
            return attachments.settlementOf(antecedent != null ? antecedent : order.leftOf(subject, 1));
        }
        NounPhrase event = words.isForm("opening_participle", subject) ? phrases.at(subject - 1) : null;
        if (event != null && event.to() == subject) {
            return event;
        }
        NounPhrase outer = attachments.outOfPrepositions(phrase);
        boolean governed = words.isForm("locative", outer.from() - 1);
        return governed && phrases.at(verbs.groupStart(verb) - 1) != outer ? null : outer;
    }

    private @Nullable NounPhrase byTree(int verb, int depth) {
        int head = words.head(verb);
        if (head < 0) {
            return null;
        }
        if (words.hasLabel(verb, "acl")) {
            NounPhrase noun = phrases.at(head);
            if (noun == null || words.tag(verb).equals("VB")) {
                return null;
            }
            return noun;
        }
        boolean inherits =
                words.hasLabel(verb, "conj") || words.hasLabel(verb, "xcomp") || words.hasLabel(verb, "advcl");
        if (!inherits || !words.isVerb(head)) {
            return null;
        }
        boolean control = !words.hasLabel(verb, "conj") && verbs.isBase(verb) && words.isLemma("object_control", head);
        NounPhrase controller = control ? controlled(head, depth + 1) : null;
        if (controller != null) {
            return controller;
        }
        boolean samePassive = verbs.passive(head)
                && (verbs.passive(verb) || words.hasLabel(verb, "xcomp") || words.hasLabel(verb, "conj"));
        return verbs.passive(head) && !samePassive ? agent(head, depth + 1) : grammaticalSubject(head, depth + 1);
    }

    /** Whom a verb makes do something: "forced X to", "called on X to". */
    private @Nullable NounPhrase controlled(int verb, int depth) {
        boolean on = words.lower(verb + 1).equals("on") || words.lower(verb + 1).equals("upon");
        NounPhrase told = on ? phrases.at(verb + 2) : null;
        return told != null ? told : patient(verb, depth);
    }

    /** "plans to capture", "the aim of the operation was to capture", "an operation by X to retake": the noun whose aim the infinitive is; null where it is none. */
    public @Nullable NounPhrase aimedBy(int verb) {
        int to = verbs.groupStart(verb);
        boolean complement = words.isBe(to) && words.lower(verb - 1).equals("to"); // "the aim is to capture"
        if (!complement
                && !words.lower(to).equals("to")
                && !words.lower(verb - 1).equals("of")) {
            return null;
        }
        int i = Math.min(to, verb - 1) - 1;
        i = words.isBe(i) ? i - 1 : i;
        int steps = 0;
        while (i >= 0
                && steps < 14
                && !(words.isVerb(i) && phrases.at(i) == null && !words.tag(i).equals("VBN"))) {
            NounPhrase phrase = phrases.at(i);
            if (phrase != null && words.isLemma("aim", phrase.head())) {
                return phrase;
            }
            i = phrase == null ? i - 1 : phrase.from() - 1;
            steps++;
        }
        return null;
    }

    private boolean followsJoiner(int start) {
        return Set.of("and", "or", "but").contains(words.lower(start - 1));
    }

    private boolean followsConjunction(int start) {
        return Set.of("and", "or", "but", ",").contains(words.lower(start - 1));
    }

    /** The subject of the nearest verb to the left, or of the first one to the right for an opening participle. */
    private @Nullable NounPhrase fromOtherVerb(int verb, int depth) {
        for (int i = verbs.groupStart(verb) - 1; i >= 0; i--) {
            if (words.isVerb(i) && phrases.at(i) == null && !words.tag(i).equals("MD")) {
                boolean said = verbs.passive(i)
                        && i >= verbs.groupStart(verb) - 2
                        && words.tag(verb).equals("VB");
                boolean shared = verbs.passive(i)
                        && followsJoiner(verbs.groupStart(verb))
                        && words.isFiniteVerb(verbs.groupStart(verb));
                if (said || shared) {
                    return grammaticalSubject(i, depth + 1);
                }
                boolean control =
                        words.isLemma("object_control", i) && !words.tag(verb).equals("VBG");
                NounPhrase patient = control ? controlled(i, depth + 1) : null;
                return patient != null ? patient : agent(i, depth + 1);
            }
        }
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.isFiniteVerb(i) && phrases.at(i) == null) {
                NounPhrase main = verbs.passive(i) ? null : grammaticalSubject(i, depth + 1);
                // "capturing P would be a prize": P is taken, and takes nothing
                boolean own = main != null && main.equals(followers.directlyAfter(verb));
                return own ? null : main;
            }
        }
        return null;
    }
}
