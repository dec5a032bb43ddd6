package org.frontline.extract.control;

import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/** "Captured the P airport and the town itself": the settlement that a site just told of is called after. */
final class TownsOfSites {
    private final Reading reading;
    private final Words words;
    private final PlaceMemory memory;

    TownsOfSites(Reading reading, PlaceMemory memory) {
        this.reading = reading;
        this.words = reading.words();
        this.memory = memory;
    }

    /** The settlement that is set against its site, null where none is. */
    @Nullable
    Slot of(PlacePhrase phrase) {
        boolean apart = reading.vocabulary().is("settlement", phrase.noun())
                && (words.isForm("reflexive", phrase.to()) || words.isForm("reflexive", phrase.to() - 1));
        for (int i = apart ? phrase.from() - 1 : -1; i > 0; i--) {
            NounPhrase site = reading.phrases().at(i);
            if (site != null && words.isLemma("facility", site.head())) {
                return settlement(site);
            }
        }
        return null;
    }

    private @Nullable Slot settlement(NounPhrase site) {
        int from = site.from();
        while (from < site.head() && !Character.isUpperCase(words.text(from).charAt(0))) {
            from++;
        }
        int to = site.head();
        while (to > from && (words.isPlaceNoun(to - 1) || words.isForm("side_adjective", to - 1))) {
            to--;
        }
        if (from >= to) {
            return null;
        }
        String name = words.surface(from, to);
        Referent told = memory.named(name);
        if (told != null) {
            return told.slot();
        }
        EntityMention mention = words.entity(to - 1);
        boolean own =
                mention != null && mention.type().isPlace() && mention.surface().equals(name);
        return own ? Slot.of(name, mention) : Slot.of(name);
    }
}
