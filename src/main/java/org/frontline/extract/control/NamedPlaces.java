package org.frontline.extract.control;

import java.util.function.Function;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/** What a phrase with a name fills the slot of the place with: the name, or the country of a people's name. */
final class NamedPlaces {
    private final Vocabulary vocabulary;
    private final Function<String, @Nullable Place> gazetteer;

    NamedPlaces(Vocabulary vocabulary, Function<String, @Nullable Place> gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /** "P" is linked as it was recognised; "Syrian territory" is no place that the people's own name is linked to. */
    Slot slot(PlacePhrase phrase) {
        EntityMention mention = phrase.mention();
        if (mention == null || mention.type() != EntityType.NATIONALITY) {
            return Slot.of(phrase.surface(), isOfProvince(phrase) ? null : mention);
        }
        Place country = country(phrase, mention.entityId());
        return Slot.of(country == null ? phrase.surface() : lastTwoWordsReplaced(phrase.surface(), country.name()));
    }

    /** "The old city of P", "the capital of P", "the ruins of P", where P is known only as a province: a settlement that is not the province. */
    private boolean isOfProvince(PlacePhrase phrase) {
        EntityMention mention = phrase.mention();
        String id = mention == null ? null : mention.entityId();
        Place place = id == null ? null : gazetteer.apply(id);
        return place != null
                && place.kind().equals("province")
                && phrase.extent() == null
                && (vocabulary.is("settlement", phrase.noun()) || vocabulary.is("remains", phrase.noun()));
    }

    /** The country in "most of Syrian territory"; null where the words are as plain as "Syrian territory", which says it all. */
    private @Nullable Place country(PlacePhrase phrase, @Nullable String nation) {
        String surface = phrase.surface();
        boolean plain = surface.indexOf(' ') == surface.lastIndexOf(' ');
        return nation == null || plain || !vocabulary.is("national_land", phrase.noun())
                ? null
                : gazetteer.apply("place:" + nation.substring(nation.indexOf(':') + 1));
    }

    /** "Most of Syrian territory", of Syria: "Most of Syria"; as it is where there are no two words. */
    private static String lastTwoWordsReplaced(String surface, String name) {
        int last = surface.lastIndexOf(' ');
        if (last < 1 || last == surface.length() - 1 || isSpace(surface.charAt(last - 1))) {
            return surface;
        }
        int start = last;
        while (start > 0 && !isSpace(surface.charAt(start - 1))) {
            start--;
        }
        return surface.substring(0, start) + name;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
