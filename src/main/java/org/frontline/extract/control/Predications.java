package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What a noun trigger is said of: "P is under siege", "P, a rebel stronghold", "brought P under its control". */
final class Predications {
    private static final Set<String> COMING = Set.of(
            "be",
            "remain",
            "stay",
            "come",
            "slip",
            "pass",
            "fall",
            "lie",
            "continue",
            "end",
            "keep",
            "stand",
            "return",
            "revert");

    private final Reading reading;
    private final Words words;

    Predications(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** What is under control or in someone's hands: the subject of the verb before, or the noun before. */
    @Nullable
    NounPhrase topic(Trigger trigger) {
        boolean governed =
                trigger.verb() >= 0 && trigger.verb() < trigger.from() && words.isLemma("bringing", trigger.verb());
        NounPhrase brought = governed && !reading.clauses().passive(trigger.verb())
                ? reading.followers().directlyAfter(trigger.verb())
                : null;
        if (brought != null && brought.to() <= trigger.from()) {
            return brought;
        }
        int i = trigger.from() - 1;
        while (i >= 0
                && reading.phrases().at(i) == null
                && (words.tag(i).startsWith("RB")
                        || words.tag(i).startsWith("JJ")
                        || words.lower(i).equals("back"))) {
            i--;
        }
        NounPhrase before = reading.phrases().at(i);
        if (before != null) {
            NounPhrase outer = words.lower(before.from() - 1).equals("in")
                    ? reading.phrases().at(before.from() - 2)
                    : null;
            boolean located = outer != null
                    && (words.isLemma("settlement", outer.head()) || words.isLemma("area", outer.head()))
                    && words.entity(outer.head()) == null;
            return located ? outer : before;
        }
        NounPhrase raised = words.lower(i).equals("be") && words.lower(i - 1).equals("to")
                ? reading.phrases().at(i - 2)
                : null;
        if (raised != null && words.isLemma("regarded", raised.from() - 1)) {
            return raised;
        }
        if (i < 0 || !words.isVerb(i)) {
            return i > 0 && words.lower(i).equals(",") ? reading.phrases().at(i - 1) : null;
        }
        if (reading.clauses().passive(i)) {
            return reading.clauses().patient(i);
        }
        return COMING.contains(words.lemma(i)) || words.isBe(i)
                ? reading.clauses().agent(i)
                : reading.clauses().patient(i);
    }

    /** "P remains besieged", "leaving P besieged": P. */
    @Nullable
    NounPhrase described(Trigger trigger) {
        return reading.clauses().leaving(trigger.at()) == trigger.verb()
                ? reading.clauses().patient(trigger.verb())
                : reading.clauses().agent(trigger.verb());
    }

    /** "P is subject to a siege": P. */
    @Nullable
    NounPhrase subjected(Trigger trigger) {
        int to = trigger.noun() == null ? -1 : trigger.noun().from() - 1;
        boolean subject = words.lower(to).equals("to") && words.lower(to - 1).startsWith("subject");
        int be = to - 2;
        while (subject && be > 0 && words.tag(be).startsWith("RB")) {
            be--;
        }
        return subject && words.isBe(be) ? reading.clauses().agent(be) : null;
    }

    /** "the rebel stronghold Raqqa", "Raqqa, a rebel stronghold", "stronghold of Raqqa" left to the "of" slot. */
    List<NounPhrase> apposition(Trigger trigger) {
        List<NounPhrase> found = new ArrayList<>();
        NounPhrase whole = reading.phrases().at(trigger.at());
        if (whole != null && whole.to() > trigger.at() + 1) {
            found.add(whole);
        }
        int after = trigger.at() + 1;
        if (words.lower(after).equals(",")
                || words.lower(after).equals("—")
                || words.lower(after).equals("(")) {
            NounPhrase next = reading.phrases().at(after + 1);
            if (next != null) {
                found.add(next);
            }
        }
        if (whole != null) {
            int open = opening(whole) - 1;
            boolean oneOf =
                    words.lower(open).equals("of") && words.lower(open - 1).equals("one");
            int before = oneOf || words.lower(open).equals(",") ? open : whole.from() - 1;
            while (words.lower(before).equals("of") || words.lower(before).equals("one")) {
                before--;
            }
            if (Set.of(",", "-", "–", "—", "(").contains(words.lower(before))) {
                before--;
            }
            NounPhrase left = reading.phrases().at(before);
            if (left != null && !left.possessor()) {
                found.add(words.lower(whole.from() - 1).equals(",") ? located(left) : left);
            }
        }
        return found;
    }

    /** "rebel-held P": P; and P of "P, a rebel-held town in Q", "P was the last rebel-held town in Q". */
    @Nullable
    NounPhrase modified(Trigger trigger) {
        NounPhrase whole = trigger.noun();
        NounPhrase bearer = whole == null ? null : identified(whole);
        return bearer == null ? whole : bearer;
    }

    /** "P is a town", "P, one of the towns", "P was among the first places": the name that the words say something of. */
    @Nullable
    NounPhrase identified(NounPhrase phrase) {
        return saysWhatItIs(phrase) ? bearer(phrase) : null;
    }

    /** "P was the first town in Q to be taken": the phrase whose fate an infinitive tells, where it has a name that is P. */
    @Nullable
    NounPhrase ofInfinitive(int verb) {
        int to = reading.clauses().groupStart(verb);
        NounPhrase told = words.lower(to).equals("to") ? reading.phrases().at(to - 1) : null;
        NounPhrase outer = told != null && words.isForm("area_preposition", told.from() - 1)
                ? reading.phrases().at(told.from() - 2)
                : null;
        NounPhrase bearer = outer == null ? null : identified(outer);
        return bearer != null || told == null ? bearer : identified(told);
    }

    /** "a town", "another town", "the last town", "one of the towns": what is said of a place that has been named. */
    private boolean saysWhatItIs(NounPhrase phrase) {
        String first = words.lower(phrase.from());
        boolean one = Set.of("a", "an", "another").contains(first)
                || words.isForm("sole", phrase.from() + 1)
                || words.isForm("ordinal", phrase.from() + 1)
                || isOneOf(phrase.from() - 1);
        return one
                && words.entity(phrase.head()) == null
                && (words.isLemma("settlement", phrase.head())
                        || words.isLemma("area", phrase.head())
                        || words.isLemma("facility", phrase.head()));
    }

    private boolean isOneOf(int of) {
        return beforeOne(of) < of;
    }

    /** Before "one of", "among" and "amongst"; at the word itself where none of them stands there. */
    private int beforeOne(int of) {
        if (Set.of("among", "amongst").contains(words.lower(of))) {
            return of - 1;
        }
        return words.lower(of).equals("of") && words.lower(of - 1).equals("one") ? of - 2 : of;
    }

    /** The name that a phrase right behind it, or behind "is", is said of; null where there is none. */
    private @Nullable NounPhrase bearer(NounPhrase phrase) {
        int i = beforeOne(phrase.from() - 1);
        while (i > 0 && reading.phrases().at(i) == null && words.tag(i).startsWith("RB")) {
            i--;
        }
        boolean says = words.isBe(i) || words.isVerb(i) && words.isLemma("staying", i);
        boolean aside = words.lower(i).equals(",") || words.isForm("dash", i);
        NounPhrase left = says ? reading.clauses().agent(i) : reading.phrases().at(aside ? i - 1 : i);
        boolean inside = left != null && words.isLemma("settlement", phrase.head()) && isInSite(left);
        NounPhrase bearer = left == null || says || inside ? left : located(left);
        return bearer != null && !bearer.possessor() && isNamed(bearer) ? bearer : null;
    }

    /** "a mosque in P, a rebel-held town": it is P that is a town. */
    private boolean isInSite(NounPhrase phrase) {
        NounPhrase outer = reading.phrases().at(phrase.from() - 2);
        return outer != null && words.isLemma("facility", outer.head());
    }

    private boolean isNamed(NounPhrase phrase) {
        EntityMention entity = words.entity(phrase.head());
        return (entity == null || entity.type() != EntityType.COUNTRY)
                && reading.places().read(phrase).stream()
                        .anyMatch(place ->
                                place.kind() == PlacePhrase.Kind.NAMED || place.kind() == PlacePhrase.Kind.DESCRIBED);
    }

    /** "P was a rebel stronghold", "P, regarded as the stronghold": P. */
    List<NounPhrase> copula(Trigger trigger) {
        NounPhrase whole = reading.phrases().at(trigger.at());
        NounPhrase told = whole == null ? null : predicated(whole);
        if (told != null) {
            return List.of(told);
        }
        int i = whole == null ? -1 : opening(whole) - 1;
        while (i >= 0
                && (words.tag(i).startsWith("RB")
                        || words.tag(i).equals("TO")
                        || words.lower(i).equals("as")
                        || words.lower(i).equals("of")
                        || words.lower(i).equals("one")
                        || words.isBe(i) && words.isLemma("regarded", i - 2))) {
            i--;
        }
        if (i < 0 || !words.isVerb(i)) {
            return List.of();
        }
        if (words.isBe(i) || Set.of("be", "remain", "become").contains(words.lemma(i))) {
            return listOf(reading.clauses().agent(i));
        }
        if (reading.clauses().passive(i)) {
            return listOf(reading.clauses().patient(i));
        }
        return words.isLemma("regarded", i) && words.lower(i + 1).equals("as")
                ? listOf(reading.clauses().agent(i))
                : List.of();
    }

    /** "The main stronghold in the region was P": P. */
    private @Nullable NounPhrase predicated(NounPhrase subject) {
        int i = subject.to();
        NounPhrase where = words.isForm("area_preposition", i) || words.lower(i).equals("of")
                ? reading.phrases().at(i + 1)
                : null;
        i = where == null ? i : where.to();
        boolean opens = words.tag(subject.from()).equals("DT") || words.isPossessive(subject.from() - 1);
        return opens && words.isBe(i) && words.lower(i + 1).length() > 0
                ? reading.phrases().at(i + 1)
                : null;
    }

    /** "P in Q, a rebel stronghold": P. */
    private NounPhrase located(NounPhrase phrase) {
        NounPhrase outer =
                words.lower(phrase.from() - 1).equals("in") ? reading.phrases().at(phrase.from() - 2) : null;
        return outer != null && words.isPlaceRun(outer.head()) ? outer : phrase;
    }

    /** Where a phrase begins with all its owners: "the group's main stronghold". */
    private int opening(NounPhrase phrase) {
        int from = phrase.from();
        NounPhrase owner = words.isPossessive(from - 1) ? reading.phrases().at(from - 2) : null;
        return owner == null ? from : opening(owner);
    }

    private static List<NounPhrase> listOf(@Nullable NounPhrase phrase) {
        return phrase == null ? List.of() : List.of(phrase);
    }
}
