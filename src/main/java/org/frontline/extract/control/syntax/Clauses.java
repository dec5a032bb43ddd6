package org.frontline.extract.control.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deep roles of verbs: who does it and to what, whatever the voice, through relative and participial clauses, shared
 * subjects of coordinated verbs, and infinitives. The tree answers first; where it has no answer, word order does.
 */
public final class Clauses {
    private static final int DEPTH = 6;
    private static final int ASIDE = 20;
    /** From "which" to the infinitive at the end of its clause, in words. */
    private static final int WHICH_REACH = 10;
    /** "that is located": words between a relative pronoun and the place. */
    private static final int RELATIVE_REACH = 4;

    private final Words words;
    private final NounPhrases phrases;
    private final Followers followers;

    public Clauses(Words words, NounPhrases phrases, Followers followers) {
        this.words = words;
        this.phrases = phrases;
        this.followers = followers;
    }

    /** Whether a verb stands in the passive, "areas held by X" included. */
    public boolean passive(int verb) {
        String tag = words.tag(verb);
        if (tag.equals("VBZ") || tag.equals("VBP") && !words.lower(verb).endsWith("ed")) {
            return false;
        }
        int left = auxiliary(verb);
        if (tag.equals("VBG")) {
            return words.lower(left).equals("being");
        }
        if (tag.equals("VB")) {
            return words.isBe(left);
        }
        boolean stays = tag.equals("VBN") && words.isLemma("staying", left);
        if (words.isBe(left) || words.isForm("get", left) || stays) {
            return true;
        }
        if (words.isForm("perfect", left)) {
            return false;
        }
        return !words.isLemma("intransitive", verb) && reducedPassive(verb);
    }

    /** Whether a participle without auxiliary tells what is done to the noun before it: "the town held by X". */
    public boolean isReducedPassive(int verb) {
        return auxiliary(verb) < 0 && passive(verb);
    }

    private boolean reducedPassive(int verb) {
        NounPhrase after = followers.directlyAfter(verb);
        boolean byFollows =
                words.lower(verb + 1).equals("by") || words.lower(verb + 2).equals("by") && after == null;
        if (byFollows) {
            return true;
        }
        NounPhrase left = phrases.at(words.tag(verb - 1).equals("RB") ? verb - 2 : verb - 1);
        // the tree last: it is built when it is first asked for
        return words.tag(verb).equals("VBN")
                && left != null
                && !words.isForm("relative", left.from() - 1)
                && (!words.isLemma("weak_participle", verb)
                        || Set.of("from", "of").contains(words.lower(verb + 1)))
                && after == null
                && words.head(verb) >= 0;
    }

    /** The auxiliary nearest to the left of a verb, adverbs skipped; -1 where something else stands there. */
    private int auxiliary(int verb) {
        int i = verb - 1;
        while (i >= 0 && (words.tag(i).startsWith("RB") || words.isForm("adverbial", i) || isQuoting(i))) {
            i--;
        }
        return i >= 0 && (words.isVerb(i) || words.isBe(i)) && phrases.at(i) == null ? i : -1;
    }

    /** "P was "almost surrounded"": a mark that opens a quotation within a verb group. */
    private boolean isQuoting(int i) {
        return Set.of("\"", "“", "``").contains(words.lower(i)) && i > 0 && words.isBe(i - 1);
    }

    /** The first word of the verb group: auxiliaries and "to" before the verb. */
    public int groupStart(int verb) {
        int i = verb;
        while (i > 0 && isGroup(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isGroup(int i) {
        String tag = words.tag(i);
        boolean auxiliary = tag.equals("MD")
                || words.isBe(i)
                || Set.of("have", "do").contains(words.lemma(i))
                || words.isLemma("staying", i) && words.tag(i + 1).matches("VBN|RB");
        return phrases.at(i) == null
                && (auxiliary
                        || isQuoting(i)
                        || tag.startsWith("RB")
                        || tag.equals("TO")
                        || words.isForm("adverbial", i));
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
        return passive(verb) ? grammaticalSubject(verb, depth) : activeObject(verb);
    }

    private @Nullable NounPhrase agent(int verb, int depth) {
        return passive(verb) ? byPhrase(verb) : grammaticalSubject(verb, depth);
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

    /** "taken after its occupation by X": the doer of the noun right before, not of the verb. */
    public boolean isOfEvent(int by, int verb) {
        NounPhrase before = phrases.at(by - 1);
        return before != null && before.from() > verb + 1 && words.isLemma("done", before.head());
    }

    private @Nullable NounPhrase activeObject(int verb) {
        NounPhrase direct = followers.directlyAfter(verb);
        if (direct != null) {
            return direct;
        }
        NounPhrase fronted = frontedObject(verb);
        if (fronted != null) {
            return fronted;
        }
        int object = words.child(verb, "obj");
        if (object > verb && phrases.at(object) != null) {
            return phrases.at(object);
        }
        if (isCoordinatedWithNext(verb)) {
            return activeObject(nextVerb(verb));
        }
        NounPhrase distant = words.tag(groupStart(verb)).equals("TO") ? ofWhich(groupStart(verb)) : null;
        if (distant != null) {
            return distant;
        }
        boolean relative =
                words.label(verb).equals("acl:relcl") && words.head(verb) >= 0 && words.child(verb, "nsubj") >= 0;
        return relative ? settlementOf(phrases.at(words.head(verb))) : null;
    }

    /** "a town which rebels captured", "areas it holds": the object stands before the subject. */
    private @Nullable NounPhrase frontedObject(int verb) {
        NounPhrase subject = phrases.at(groupStart(verb) - 1);
        if (subject == null || words.isForm("relative", subject.from())) {
            return null;
        }
        NounPhrase before = phrases.at(subject.from() - 1);
        if (before == null) {
            return null;
        }
        if (words.isForm("relative", before.from())) {
            return words.lower(before.from()).equals("that") && words.isVerb(before.from() - 1)
                    ? null
                    : settlementOf(leftOf(before.from(), 1));
        }
        boolean contact = words.tag(subject.head()).equals("PRP") && !before.possessor();
        return contact ? before : null;
    }

    /** "P, which X began an operation to retake": the object of the infinitive that ends the clause. */
    private @Nullable NounPhrase ofWhich(int infinitive) {
        for (int i = infinitive - 1; i > 0 && infinitive - i <= WHICH_REACH; i--) {
            NounPhrase subject = words.lower(i).equals("which") ? phrases.at(i + 1) : null;
            if (subject != null) {
                NounPhrase before = leftOf(words.lower(i - 1).equals(",") ? i - 1 : i, 1);
                return settlementOf(before);
            }
            if (words.isForm("clause_end", i) || words.lower(i).equals(",")) {
                return null;
            }
        }
        return null;
    }

    private boolean isCoordinatedWithNext(int verb) {
        int next = nextVerb(verb);
        return next > 0
                && next - verb <= 5
                && !passive(next)
                && Set.of("and", "or", ",").contains(nextMark(verb));
    }

    private String nextMark(int verb) {
        String next = words.lower(verb + 1);
        return words.tag(verb + 1).equals("IN")
                        || words.tag(verb + 1).startsWith("RB")
                        || words.tag(verb + 1).equals("RP")
                ? words.lower(verb + 2)
                : next;
    }

    private int nextVerb(int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.isVerb(i) && phrases.at(i) == null && !words.isBe(i)) {
                return i;
            }
        }
        return -1;
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
        NounPhrase own = ownSubject(verb);
        if (own != null && !opensClauseBetween(own, verb)) {
            return own;
        }
        NounPhrase beside = besideSubject(verb);
        if (beside != null) {
            return beside;
        }
        boolean infinitive =
                words.tag(groupStart(verb)).equals("TO") || words.tag(verb - 1).equals("TO");
        boolean bareParticiple = words.tag(verb).equals("VBG") && auxiliary(verb) < 0
                || words.lower(groupStart(verb)).equals("having");
        if (followsJoiner(groupStart(verb))) {
            NounPhrase shared = fromOtherVerb(verb, depth);
            if (shared != null) {
                return shared;
            }
        }
        NounPhrase appositive = beforeAside(groupStart(verb));
        if (appositive != null && words.isFiniteVerb(groupStart(verb))) {
            return appositive;
        }
        NounPhrase inherited = byTree(verb, depth);
        if (inherited != null) {
            return inherited;
        }
        if (words.tag(verb).equals("VBN") && passive(verb) && auxiliary(verb) < 0) {
            return leftOf(verb, 1);
        }
        if (infinitive || bareParticiple || followsConjunction(groupStart(verb))) {
            return fromOtherVerb(verb, depth);
        }
        return leftOf(groupStart(verb), 0);
    }

    /** "with X having retaken P", "with X capturing P and Y entering Q": the phrase behind "with" or right before. */
    private @Nullable NounPhrase ofAbsolute(int verb) {
        int start = groupStart(verb);
        boolean participle = words.tag(start).equals("VBG") || words.tag(verb).equals("VBG") && start == verb;
        if (!participle) {
            return null;
        }
        NounPhrase near = phrases.at(start - 1);
        for (int i = start - 1; i >= 0; i--) {
            if (words.lower(i).equals("with") && phrases.at(i + 1) != null) {
                NounPhrase first = phrases.possessed(java.util.Objects.requireNonNull(phrases.at(i + 1)));
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
        for (int i = subject.to(); i < groupStart(verb); i++) {
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
        int start = groupStart(verb);
        boolean finite =
                words.isFiniteVerb(start) || start == verb && words.tag(verb).equals("VBN") && !passive(verb);
        if (!finite || phrases.at(start - 1) == null) {
            return null;
        }
        NounPhrase phrase = leftOf(start, 0);
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
            return settlementOf(antecedent != null ? antecedent : leftOf(subject, 1));
        }
        NounPhrase event = words.isForm("opening_participle", subject) ? phrases.at(subject - 1) : null;
        if (event != null && event.to() == subject) {
            return event;
        }
        NounPhrase outer = outOfPrepositions(phrase);
        boolean governed = words.isForm("locative", outer.from() - 1);
        return governed && phrases.at(groupStart(verb) - 1) != outer ? null : outer;
    }

    /** "the town of P in Q province, which fell", "P, a town in Q province that fell": the town, of which the area only says where it lies. */
    private @Nullable NounPhrase settlementOf(@Nullable NounPhrase antecedent) {
        NounPhrase bearing = antecedent == null ? null : beforeBearing(antecedent);
        if (bearing != null) {
            return bearing;
        }
        if (antecedent == null
                || !words.lower(antecedent.from() - 1).equals("in")
                || !words.isLemma("locating_area", antecedent.head())) {
            return antecedent;
        }
        NounPhrase outer = phrases.at(antecedent.from() - 2);
        boolean place = outer != null && (words.isLemma("settlement", outer.head()) || words.isPlaceRun(outer.head()));
        return place ? outer : antecedent;
    }

    /** "the village of P, just south of Q, which": P, of which Q only says where it lies. */
    private @Nullable NounPhrase beforeBearing(NounPhrase antecedent) {
        int i = antecedent.from() - 1;
        if (!words.lower(i).equals("of") || !words.isForm("direction", i - 1)) {
            return null;
        }
        i -= 2;
        while (i > 0
                && (words.tag(i).startsWith("RB")
                        || words.lower(i).equals(",")
                        || words.tag(i).equals("CD")
                        || words.isForm("distance", i))) {
            i--;
        }
        NounPhrase outer = phrases.at(i);
        return outer != null && words.isPlaceRun(outer.head()) ? outer : null;
    }

    /** What a phrase hangs on by its preposition: "forces backed by X", "units from P", "troops along with X"; else null. */
    private @Nullable NounPhrase attachedTo(NounPhrase phrase) {
        int preposition = phrase.from() - 1;
        if (!words.isForm("attaching", preposition)) {
            return null;
        }
        int before = preposition - 1;
        boolean backed = words.lower(preposition).equals("by") && words.isLemma("backing", before);
        boolean along =
                words.lower(before).equals("along") || words.lower(before).equals("together");
        if (backed) {
            // "the column, likely led by X, took P"
            before--;
            while (words.tag(before).startsWith("RB") || words.lower(before).equals(",")) {
                before--;
            }
            return phrases.at(before);
        }
        return phrases.at(along ? before - 1 : before);
    }

    /** "units from P advanced": no subject is governed by a preposition; what that phrase hangs on is. */
    private NounPhrase outOfPrepositions(NounPhrase subject) {
        boolean bracketed = words.lower(subject.from() - 1).equals("(") && phrases.at(subject.from() - 2) != null;
        NounPhrase outer = bracketed ? java.util.Objects.requireNonNull(phrases.at(subject.from() - 2)) : subject;
        NounPhrase next = attachedTo(outer);
        while (next != null) {
            outer = next;
            next = attachedTo(outer);
        }
        return outer;
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
        boolean control = !words.hasLabel(verb, "conj") && isBase(verb) && words.isLemma("object_control", head);
        NounPhrase controller = control ? patient(head, depth + 1) : null;
        if (controller != null) {
            return controller;
        }
        boolean samePassive =
                passive(head) && (passive(verb) || words.hasLabel(verb, "xcomp") || words.hasLabel(verb, "conj"));
        return passive(head) && !samePassive ? agent(head, depth + 1) : grammaticalSubject(head, depth + 1);
    }

    /** "helped X take P": the tagger takes a base form for a present tense at times. */
    private boolean isBase(int verb) {
        return words.tag(verb).equals("VB") || words.tag(verb).equals("VBP");
    }

    /** "plans to capture", "an operation by X to retake": the noun whose aim the infinitive is; null where it is none. */
    public @Nullable NounPhrase aimedBy(int verb) {
        int to = groupStart(verb);
        if (!words.lower(to).equals("to") && !words.lower(verb - 1).equals("of")) {
            return null;
        }
        int i = Math.min(to, verb - 1) - 1;
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

    /** "the capital, X, fell": the phrase before an aside between commas. */
    private @Nullable NounPhrase beforeAside(int start) {
        NounPhrase dashed = beforeDashes(start);
        NounPhrase aside = words.lower(start - 1).equals(",") ? phrases.at(start - 2) : null;
        if (aside == null || dashed != null) {
            return dashed;
        }
        int opening = aside.from() - 1;
        int steps = 0;
        while (opening > 0 && steps < 5 && !words.lower(opening).equals(",")) {
            if (words.isFiniteVerb(opening)) {
                return null;
            }
            opening--;
            steps++;
        }
        return opening > 0 && words.lower(opening).equals(",") ? phrases.at(opening - 1) : null;
    }

    /** "X — whose chief is Y — entered P": the phrase before a pair of dashes or brackets, whatever stands between. */
    private @Nullable NounPhrase beforeDashes(int start) {
        boolean closes =
                words.isForm("dash", start - 1) || words.lower(start - 1).equals(")");
        int opening = start - 2;
        while (closes && opening > 0 && start - opening < ASIDE) {
            if (words.isForm("dash", opening) || words.lower(opening).equals("(")) {
                return phrases.at(opening - 1);
            }
            opening--;
        }
        return null;
    }

    private boolean followsConjunction(int start) {
        return Set.of("and", "or", "but", ",").contains(words.lower(start - 1));
    }

    /** The subject of the nearest verb to the left, or of the first one to the right for an opening participle. */
    private @Nullable NounPhrase fromOtherVerb(int verb, int depth) {
        for (int i = groupStart(verb) - 1; i >= 0; i--) {
            if (words.isVerb(i) && phrases.at(i) == null && !words.tag(i).equals("MD")) {
                boolean said = passive(i)
                        && i >= groupStart(verb) - 2
                        && words.tag(verb).equals("VB");
                boolean shared = passive(i) && followsJoiner(groupStart(verb)) && words.isFiniteVerb(groupStart(verb));
                if (said || shared) {
                    return grammaticalSubject(i, depth + 1);
                }
                boolean control =
                        words.isLemma("object_control", i) && !words.tag(verb).equals("VBG");
                NounPhrase patient = control ? patient(i, depth + 1) : null;
                return patient != null ? patient : agent(i, depth + 1);
            }
        }
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.isFiniteVerb(i) && phrases.at(i) == null) {
                NounPhrase main = passive(i) ? null : grammaticalSubject(i, depth + 1);
                // "capturing P would be a prize": P is taken, and takes nothing
                boolean own = main != null && main.equals(followers.directlyAfter(verb));
                return own ? null : main;
            }
        }
        return null;
    }

    /** The phrase before a word, out of any prepositional phrase that it ends. */
    private @Nullable NounPhrase leftOf(int start, int climbs) {
        int i = start - 1;
        while (i >= 0 && phrases.at(i) == null && !stopsLeft(i)) {
            i--;
        }
        NounPhrase phrase = phrases.at(i);
        if (phrase != null && isDate(phrase)) {
            return leftOf(words.tag(phrase.from() - 1).equals("IN") ? phrase.from() - 1 : phrase.from(), climbs);
        }
        if (phrase != null && words.isForm("relative", phrase.from())) {
            return leftOf(phrase.from(), 1);
        }
        if (phrase == null || climbs > 0) {
            return phrase;
        }
        int before = phrase.from() - 1;
        boolean governed = words.tag(before).equals("IN") && !words.isForm("clausal", before);
        if (governed) {
            NounPhrase outer = leftOf(before, 0);
            outer = outer != null ? outer : ofRelative(before);
            return outer != null ? outer : phrase;
        }
        return phrase;
    }

    /** "X, which lies near P, fell": what the relative clause hangs on that the phrase behind {@code preposition} ends. */
    private @Nullable NounPhrase ofRelative(int preposition) {
        for (int i = preposition - 1; i > 0 && preposition - i <= RELATIVE_REACH; i--) {
            if (words.isForm("relative", i) && !words.tag(i).equals("IN")) {
                return leftOf(words.lower(i - 1).equals(",") ? i - 1 : i, 1);
            }
        }
        return null;
    }

    private boolean isDate(NounPhrase phrase) {
        return (words.isForm("calendar", phrase.head())
                        || words.isForm("month", phrase.head())
                        || words.isForm("period", phrase.head()) && words.isForm("before_period", phrase.from()))
                && phrase.from() > 0;
    }

    private boolean stopsLeft(int i) {
        return words.isVerb(i) && !words.tag(i).equals("VBN")
                || words.lower(i).equals(";")
                || words.tag(i).equals("WRB");
    }
}
