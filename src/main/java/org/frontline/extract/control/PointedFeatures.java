package org.frontline.extract.control;

import java.util.function.IntPredicate;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/** "Advanced on a checkpoint near P and captured it": what "it" is where the name that it would go back to only says where that lies. */
final class PointedFeatures {
    private final Reading reading;
    private final Words words;
    /** What was told of last in the sentence. */
    private @Nullable PlacePhrase last;

    PointedFeatures(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Remembers that something was told of a place by name; "it" is none of several. */
    void tell(PlacePhrase place) {
        last = words.tag(place.to() - 1).equals("NNS") ? null : place;
    }

    /** What lies where a linked name stands that a pronoun points to. */
    @Nullable
    Settled at(EntityMention pointer, int pronoun) {
        return feature(pronoun, i -> {
            EntityMention name = words.entity(i);
            return name != null && name.entityId() != null && name.entityId().equals(pointer.entityId());
        });
    }

    /** The same of a name that the text told. */
    @Nullable
    Settled at(Referent referent, int pronoun) {
        boolean here = referent.sentence() == words.sentence().index();
        return here ? feature(pronoun, i -> words.token(i).begin() == referent.at()) : null;
    }

    private @Nullable Settled feature(int pronoun, IntPredicate isName) {
        for (int i = pronoun - 1; i >= 0; i--) {
            if (isName.test(i)) {
                return feature(i, pronoun);
            }
        }
        return null;
    }

    private @Nullable Settled feature(int name, int pronoun) {
        PlacePhrase told = last;
        boolean behind = told != null && told.from() > name; // "rebels from P stormed Q and captured it"
        boolean around = told != null
                && told.mention() == null
                && told.from() <= name
                && told.to() > name; // "took P airport after the army left it"
        if (told != null && (behind || around) && told.to() <= pronoun) {
            return Settled.at(Slot.of(told.surface(), told.mention()));
        }
        NounPhrase phrase = reading.phrases().at(name);
        NounPhrase outer = phrase == null ? null : reading.clauses().featureIn(phrase);
        if (outer == null || !isOne(outer) || words.lower(outer.from() - 1).equals("from")) {
            return null;
        }
        PlacePhrase place = reading.places().read(outer).stream().findFirst().orElse(null);
        PlacePhrase area = place == null ? null : place.area();
        if (area != null) {
            return Settled.in(Slot.of(area.surface(), area.mention()));
        }
        return place == null || !place.isNamed() ? null : Settled.at(Slot.of(place.surface(), place.mention()));
    }

    /** "it" is one thing, and rather P than the edge of P. */
    private boolean isOne(NounPhrase phrase) {
        int head = phrase.head();
        return !words.tag(head).equals("NNS")
                && !words.isForm("direction", head)
                && !words.isLemma("extent_outskirts", head)
                && !words.isLemma("extent_part", head);
    }
}
