package org.frontline.extract.control.slot;

import java.util.List;
import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Extent;

/** What the words before a list say of each of its places: "parts of P, Q and R" are parts of all three, "eight towns of P" are in P. */
final class PartsOfPlaces {
    private static final Set<String> JOINTS = Set.of("and", "or", ",", "&");
    private static final Set<String> LAST = Set.of("and", "or", "&");

    private final Words words;
    private final Vocabulary vocabulary;
    private final PlaceNouns nouns;

    PartsOfPlaces(Words words, Vocabulary vocabulary, PlaceNouns nouns) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.nouns = nouns;
    }

    /** Says of the places that a phrase began which of them are only meant in part. */
    void tell(NounPhrase phrase, List<PlacePhrase> places) {
        if (places.size() == 1 && isSomeOf(phrase, places.get(0))) {
            places.set(0, places.get(0).inPart());
        }
        for (int i = 1; i < places.size(); i++) {
            PlacePhrase before = places.get(i - 1);
            PlacePhrase item = places.get(i);
            if (isPart(before) && isTold(before) && isBare(item) && isJoined(before, item)) {
                shareFrom(i, places);
                return;
            }
        }
    }

    /** Says of a row of bare names what was said of the place before it. */
    private void shareFrom(int first, List<PlacePhrase> places) {
        Extent extent = places.get(first - 1).extent() == Extent.OUTSKIRTS ? Extent.OUTSKIRTS : Extent.PART;
        for (int i = first; i < places.size(); i++) {
            PlacePhrase item = places.get(i);
            if (!isBare(item) || !isJoined(places.get(i - 1), item)) {
                return;
            }
            places.set(i, item.withExtent(extent));
            if (LAST.contains(words.lower(item.from() - 1))) {
                return; // "parts of P and Q and the town of R"
            }
        }
    }

    /** Whether the places that the noun is for have names: of villages and bridges, not of parts and positions. */
    private boolean isNameable(String noun) {
        return vocabulary.is("settlement", noun)
                || vocabulary.is("urban_part", noun)
                || vocabulary.is("local_area", noun)
                || vocabulary.is("facility", noun) && !vocabulary.is("held_ground", noun);
    }

    private static boolean isPart(PlacePhrase place) {
        return place.extent() == Extent.PART || place.extent() == Extent.OUTSKIRTS;
    }

    /** Whether words before the name say it, and not a direction that belongs to it: "parts of P", not "northern P". */
    private boolean isTold(PlacePhrase place) {
        for (int i = place.from(); i < place.to(); i++) {
            if (words.isForm("preposition", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBare(PlacePhrase item) {
        return item.isNamed()
                && item.extent() == null
                && !vocabulary.is("settlement", item.noun())
                && !vocabulary.is("facility", item.noun());
    }

    /** Whether nothing but a joint stands between two; "two villages near P, Q and R" are Q and R. */
    private boolean isJoined(PlacePhrase before, PlacePhrase item) {
        for (int i = before.to(); i < item.from(); i++) {
            if (!JOINTS.contains(words.lower(i))) {
                return false;
            }
        }
        boolean named = isNameable(before.noun()) && words.lower(before.to()).equals(",");
        return before.to() < item.from() && !named;
    }

    /** "eight districts of P", "the settlements of P province"; "the villages of P" may be the first of a list that is hard to read. */
    private boolean isSomeOf(NounPhrase phrase, PlacePhrase place) {
        boolean several = nouns.isPlural(phrase)
                && words.lower(phrase.to()).equals("of")
                && (words.isLemma("settlement", phrase.head()) || words.isLemma("urban_part", phrase.head()));
        return several && place.isNamed() && place.to() > phrase.to() && (isCounted(phrase) || isProvince(place));
    }

    private boolean isCounted(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (words.tag(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    private boolean isProvince(PlacePhrase place) {
        return words.isLemma("province", place.to() - 1);
    }
}
