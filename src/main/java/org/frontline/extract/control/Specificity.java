package org.frontline.extract.control;

import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.Position;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;

/** Whether a phrase without a name means one place: "their land", "a region" and "the villages that it holds" do not. */
final class Specificity {
    private final Words words;
    private final Vocabulary vocabulary;
    private final PlaceMemory memory;

    Specificity(Reading reading, PlaceMemory memory) {
        this.words = reading.words();
        this.vocabulary = reading.vocabulary();
        this.memory = memory;
    }

    /** Whether the phrase could be anywhere; beside a participle ("rebel-held areas") it is what the report is about. */
    boolean isOpen(Finding finding) {
        PlacePhrase phrase = finding.place();
        if (isAttributive(finding)
                || isTheCountry(phrase)
                || phrase.area() != null
                || !phrase.frame().isEmpty()) {
            return false;
        }
        return vocabulary.is("land", phrase.noun()) || isAnyOfMany(phrase) || isAnyArea(phrase);
    }

    /** "rebel-held areas", "areas controlled by X". */
    private static boolean isAttributive(Finding finding) {
        Rule.Kind kind = finding.rule().trigger().kind();
        int trigger = finding.trigger().at();
        return kind == Rule.Kind.COMPOUND
                || kind == Rule.Kind.ADJECTIVE
                || finding.place().from() <= trigger + 1
                        && trigger < finding.place().to();
    }

    private boolean isTheCountry(PlacePhrase phrase) {
        return phrase.noun().equals("country") && words.lower(phrase.from()).equals("the");
    }

    /** "villages", but not "the barracks", "the outskirts", nor the districts of a settlement that stands before them. */
    private boolean isAnyOfMany(PlacePhrase phrase) {
        return words.tag(phrase.to() - 1).equals("NNS")
                && !vocabulary.is("facility", phrase.noun())
                && !vocabulary.is("part", phrase.noun())
                && !isOfSettlement(phrase);
    }

    /** "P, where several districts were lost": parts of a settlement that the sentence names before them. */
    private boolean isOfSettlement(PlacePhrase phrase) {
        return vocabulary.is("urban_part", phrase.noun())
                && memory.besideSettlement(Position.of(phrase, words)) != null;
    }

    /** "their area", "a region". */
    private boolean isAnyArea(PlacePhrase phrase) {
        boolean possessed = words.tag(phrase.from()).equals("PRP$");
        return vocabulary.is("open_area", phrase.noun()) && (possessed || phrase.introduces());
    }
}
