package org.frontline.extract.control.context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** The places that the whole article names, known before it is read: what "a village" in its opening goes forward to. */
public final class PlacesAhead {
    /** Sentences of an article in which a place without a name may be one that it goes on to name. */
    private static final int OPENING = 5;
    /** Sentences until that name. */
    private static final int SOON = 6;
    /** Sentences until a name that no noun speaks for. */
    private static final int NEXT = 2;
    /** Sentences until the place that a report is about is named. */
    private static final int FOCUS = 3;
    /** What a name counts beside the very noun that is asked for. */
    private static final int SAME_NOUN = 3;

    private final Vocabulary vocabulary;
    private final ReferentKinds kinds;
    private final List<Referent> places;

    /** @param places in the order of the text */
    public PlacesAhead(List<Referent> places, Vocabulary vocabulary, Function<String, @Nullable Place> gazetteer) {
        this.places = List.copyOf(places);
        this.vocabulary = vocabulary;
        this.kinds = new ReferentKinds(vocabulary, gazetteer);
    }

    /** Whether the article anywhere tells that a name is a place's. */
    public boolean knows(String surface) {
        return places.stream().anyMatch(place -> place.surface().equals(surface));
    }

    /** The rows of names that the article has: "P, Q and R". */
    public SettlementRows rows() {
        return SettlementRows.of(places, kinds);
    }

    /** The place that a report is about, for "rebel-held districts" that are of no named place. */
    public @Nullable Referent focus(int sentence) {
        return mostNamed(sentence + FOCUS, "", place -> true);
    }

    /** "a village" in the opening of a report is the one that it goes on to name; null where it names none soon. */
    public @Nullable Referent introducedBy(PlacePhrase phrase, int sentence) {
        String noun = phrase.noun();
        if (!phrase.introduces() || sentence > OPENING) {
            return null;
        }
        if (vocabulary.is("facility", noun)) {
            return site(noun, sentence);
        }
        if (vocabulary.is("settlement", noun) || vocabulary.is("strong_place", noun)) {
            Referent next = next(noun, sentence);
            return next != null ? next : mostNamed(sentence + SOON, noun, place -> place.sentence() > sentence);
        }
        return vocabulary.is("urban_part", noun) || vocabulary.is("introduced_area", noun)
                ? next(noun, sentence)
                : null;
    }

    /** "an air base" in a headline: the first base that the text names. */
    private @Nullable Referent site(String noun, int sentence) {
        return within(sentence, SOON)
                .filter(place -> place.surface().toLowerCase(Locale.ROOT).endsWith(noun))
                .findFirst()
                .orElse(null);
    }

    /**
     * The place named soon and not before that a nameless one turns out to be: first what the text calls by the same noun ("a
     * village ... the village of P"), else the next one named that may be it.
     */
    private @Nullable Referent next(String noun, int sentence) {
        List<Referent> candidates = unnamedYet(sentence);
        List<Referent> possible = candidates.stream()
                .filter(place -> place.sentence() <= sentence + NEXT && kinds.mayBe(noun, place))
                .toList();
        return candidates.stream()
                .filter(place -> noun.equals(place.noun()) || noun.equals(kinds.noun(place)))
                .findFirst()
                .or(() -> possible.stream()
                        .filter(place -> kinds.isPartOrSettlement(noun) || !kinds.isSettlement(place))
                        .findFirst())
                .or(() -> possible.stream().findFirst())
                .orElse(null);
    }

    /** The names soon behind a sentence, without those that stand in it. */
    private List<Referent> unnamedYet(int sentence) {
        Set<String> beside = new HashSet<>();
        places.stream().filter(place -> place.sentence() == sentence).forEach(place -> beside.add(place.surface()));
        return within(sentence, SOON)
                .filter(place -> !beside.contains(place.surface()) && !kinds.isCountry(place))
                .toList();
    }

    private Stream<Referent> within(int sentence, int reach) {
        return places.stream().filter(place -> place.sentence() > sentence && place.sentence() <= sentence + reach);
    }

    /** The settlement or described place that the whole article names most of those that it names up to a sentence. */
    private @Nullable Referent mostNamed(int until, String noun, Predicate<Referent> admits) {
        Map<String, Integer> counts = counts(noun);
        Referent best = null;
        int bestCount = 1;
        for (Referent place : places) {
            boolean fits = place.sentence() <= until
                    && admits.test(place)
                    && (!place.noun().isEmpty() || kinds.isSettlement(place));
            int count = fits ? counts.getOrDefault(place.surface(), 0) : 0;
            if (count > bestCount) {
                best = place;
                bestCount = count;
            }
        }
        return best;
    }

    private Map<String, Integer> counts(String noun) {
        Map<String, Integer> counts = new HashMap<>();
        for (Referent place : places) {
            boolean same = !noun.isEmpty() && noun.equals(place.noun());
            counts.merge(place.surface(), same ? SAME_NOUN : 1, Integer::sum);
        }
        return counts;
    }
}
