package org.frontline.extract.control.syntax;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The phrase that the words nearest to a verb only hang on: of "units from P" the units, of "a town in Q province" the town. */
final class Attachments {
    private final Words words;
    private final NounPhrases phrases;

    Attachments(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** "the town of P in Q province, which fell", "P, a town in Q province that fell": the town, of which the area only says where it lies. */
    @Nullable
    NounPhrase settlementOf(@Nullable NounPhrase antecedent) {
        NounPhrase bearing = antecedent == null ? null : beforeBearing(antecedent);
        if (bearing != null) {
            return bearing;
        }
        boolean aside = antecedent == null || words.lower(antecedent.to()).equals(",");
        NounPhrase feature = antecedent == null || aside ? null : featureIn(antecedent);
        if (feature != null) {
            return feature;
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

    /** "a hill in P", "positions in the south of P", "the W district of P": what is told of, where P only says where it lies; else null. */
    @Nullable
    NounPhrase featureIn(NounPhrase antecedent) {
        NounPhrase inner = antecedent;
        NounPhrase outer = phrases.at(inner.from() - 2);
        while (outer != null && leadsTo(outer, words.lower(inner.from() - 1))) {
            inner = outer;
            outer = phrases.at(inner.from() - 2);
        }
        boolean located = words.isForm("locative", inner.from() - 1)
                || words.lower(inner.from() - 1).equals("on");
        boolean lies = outer != null && located && isFeature(outer);
        boolean side = words.isForm("direction", inner.head()) || words.isLemma("urban_part", inner.head());
        return lies ? outer : side && inner != antecedent ? inner : null;
    }

    /** "the south of P", "the road to P". */
    private boolean leadsTo(NounPhrase outer, String preposition) {
        boolean part = words.isPlaceNoun(outer.head()) || words.isForm("direction", outer.head());
        return preposition.equals("of") && part || preposition.equals("to") && words.isLemma("way", outer.head());
    }

    private boolean isFeature(NounPhrase phrase) {
        int head = phrase.head();
        boolean kind = words.isLemma("settlement", head)
                || words.isLemma("facility", head)
                || words.isLemma("local_area", head);
        return kind && words.entity(head) == null;
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
    NounPhrase outOfPrepositions(NounPhrase subject) {
        boolean bracketed = words.lower(subject.from() - 1).equals("(") && phrases.at(subject.from() - 2) != null;
        NounPhrase outer = bracketed ? Objects.requireNonNull(phrases.at(subject.from() - 2)) : subject;
        NounPhrase next = attachedTo(outer);
        while (next != null) {
            outer = next;
            next = attachedTo(outer);
        }
        return outer;
    }
}
