package org.frontline.extract.control;

import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.PlacesAhead;
import org.frontline.extract.control.context.Position;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The place that words stand for which bring in one without a name: "a village" that the text goes on to name, "a village in
 * northern P", "rebel-held districts" of the place that it is about.
 */
final class IndefiniteAntecedents {
    private final Words words;
    private final Vocabulary vocabulary;
    private final PlaceMemory memory;
    private final PlacesAhead ahead;
    private final BridgedPlaces bridged;

    IndefiniteAntecedents(Reading reading, Discourse discourse, BridgedPlaces bridged) {
        this.words = reading.words();
        this.vocabulary = reading.vocabulary();
        this.memory = discourse.places();
        this.ahead = discourse.ahead();
        this.bridged = bridged;
    }

    @Nullable
    Settled of(Finding finding) {
        PlacePhrase phrase = finding.place();
        Referent named = named(phrase);
        if (named != null) {
            return Settled.at(named.slot());
        }
        boolean several = isSeveralSites(phrase);
        boolean adjoining = words.isForm("adjoining", phrase.from() + 1);
        Slot site = several || adjoining ? bridged.site(phrase) : null;
        PlacePhrase area = phrase.area();
        if (area != null && site == null) {
            return Settled.in(Slot.of(area.surface(), area.mention()));
        }
        if (site != null || adjoining && !several) {
            return Settled.ofFound(site);
        }
        Referent about = isState(finding) ? about(phrase) : null;
        if (about == null && !words.sentence().isProse()) {
            // "P: rebels enter city"
            about = memory.besideSettlement(Position.of(phrase, words));
        }
        return about == null ? null : new Settled(about.slot(), isPart(phrase));
    }

    /** "districts", "rebel-held areas": part of the place that they are told of, as "the town" is not. */
    private boolean isPart(PlacePhrase phrase) {
        return vocabulary.is("urban_part", phrase.noun())
                || words.tag(phrase.to() - 1).equals("NNS");
    }

    /** "a village" that the text goes on to name, "the grain silos" that it has named in full. */
    private @Nullable Referent named(PlacePhrase phrase) {
        Referent introduced = ahead.introducedBy(phrase, words.sentence().index());
        return introduced == null && opensWithThe(phrase)
                ? memory.namedLike(BridgedPlaces.withoutDeterminer(phrase.surface()), Position.of(phrase, words))
                : introduced;
    }

    /** "the barracks", "the grain silos"; not "the positions", nor "the bridges of P". */
    private boolean isSeveralSites(PlacePhrase phrase) {
        return opensWithThe(phrase)
                && words.tag(phrase.to() - 1).equals("NNS")
                && !words.isForm("held_ground", phrase.to() - 1)
                && !words.lower(phrase.to()).equals("of");
    }

    private boolean opensWithThe(PlacePhrase phrase) {
        return words.lower(phrase.from()).equals("the");
    }

    /** What is held or besieged has been told of, what is gained or lost may be new; a site could be anywhere. */
    private boolean isState(Finding finding) {
        Action action = finding.rule().action();
        return (action == Action.HOLD || action == Action.SIEGE)
                && !vocabulary.is("facility", finding.place().noun());
    }

    /** "rebel-held districts": of the settlement beside them, else of the place that the report is about. */
    private @Nullable Referent about(PlacePhrase phrase) {
        Position position = Position.of(phrase, words);
        boolean settlement = vocabulary.is("settlement", phrase.noun());
        Referent about = settlement ? null : memory.besideSettlement(position);
        if (about == null && vocabulary.is("urban_part", phrase.noun())) {
            about = memory.settlement(position);
        }
        boolean vague = vocabulary.is("vague_area", phrase.noun());
        return about != null || vague ? about : ahead.focus(position.sentence());
    }
}
