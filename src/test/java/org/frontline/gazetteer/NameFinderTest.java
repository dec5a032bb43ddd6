package org.frontline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are found, on a gazetteer of a few rows. */
class NameFinderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(
            List.of(
                    place("place:lb-tripoli", 230_000, "Tripoli", "Trablous"),
                    place("place:ly-tripoli", 1_170_000, "Tripoli", "Tarabulus"),
                    place("place:tr-of", 40_000, "Of"),
                    place("place:me-bar", 17_000, "Bar", "Stari Bar"),
                    place("place:sy-deir-ez-zor", 210_000, "Deir ez-Zor", "Deir Ezzor"),
                    place("place:nl-the-hague", 550_000, "The Hague"),
                    actor("actor:un", "United Nations", "=UN", "UNICEF"),
                    actor("actor:unity", "Army of Unity", "Unity"),
                    actor("actor:ahrar", "Ahrar al-Sham", "Ahrar")),
            Set.of("of", "bar", "is", "unity"),
            "");

    private static Entry place(String id, long population, String... names) {
        Place place = new Place(id, names[0], EntityType.PLACE, "city", null, null, 1, 1, population, null, null);
        return new Entry(place, List.of(names));
    }

    private static Entry actor(String id, String... names) {
        Actor actor = new Actor(id, names[0], EntityType.ARMED_GROUP, null, null, null, null, null, null);
        return new Entry(actor, List.of(names));
    }

    private static String found(String text) {
        return String.join(
                " ",
                GAZETTEER.find(Words.of(text)).stream()
                        .map(m -> m.fromToken() + "-" + m.toToken() + ":"
                                + m.candidates().get(0).entity().id().substring(6))
                        .toList());
    }

    @Test
    void homonymsAreAllCandidatesTheMorePopulousFirst() {
        assertThat(GAZETTEER.lookup("tripoli"))
                .extracting(c -> c.entity().id())
                .containsExactly("place:ly-tripoli", "place:lb-tripoli");
        assertThat(GAZETTEER.find(Words.of("He left Tripoli")).get(0).candidates())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north of Ahrar al-Sham | 2-4:ahrar",
                "with Ahrar and Ahrar ash-Sham | 1-2:ahrar 3-5:ahrar",
                "with Ahrar al - Sham | 1-5:ahrar",
                "with Ahrar Al Sham | 1-4:ahrar",
                "in Dayr az-Zawr today | 1-3:sy-deir-ez-zor",
                "in Deir ez - Zor today | 1-5:sy-deir-ez-zor",
                "in DEIR EZ-ZOR today | 1-3:sy-deir-ez-zor",
                "IN DEIR EZ-ZOR TODAY | 1-3:sy-deir-ez-zor",
                "in deir ez-zor today | 1-3:sy-deir-ez-zor",
                "He went to deir ez-zor today | ''",
                "He went to Deir , ez-Zor today | ''",
                "at The Hague today | 1-3:nl-the-hague",
                "at the Hague today | 2-3:nl-the-hague",
            })
    void spellingsAndJointsDoNotMatter(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They stayed in Of for a week of rain | 3-4:tr-of",
                "Of that nothing was known then | ''",
                "Bar owners protested yesterday against it | ''",
                "THE BAR OF THE TOWN | ''",
                "The Last Bar Closes Its Doors Today | ''",
                "The town of Bar was quiet | 3-4:me-bar",
                "the stari bar stayed open | 1-3:me-bar",
                "Unity is what they want | ''",
                "an UN envoy and un homme | 1-2:un",
                "the Un envoy stayed there | ''",
                "Unicef and UNICEF and unicef said | 0-1:un 2-3:un",
            })
    void wordsThatAreEnglishTooNeedMoreThanOneCapital(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @Test
    void matchesDoNotOverlapAndComeInOrder() {
        assertThat(found("Army of Unity in Tripoli and Stari Bar")).isEqualTo("0-3:unity 4-5:ly-tripoli 6-8:me-bar");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(GAZETTEER.find(List.of())).isEmpty();
        assertThat(found(", - ' . &")).isEmpty();
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        List<Entry> twice = List.of(actor("actor:x", "X-ray"), actor("actor:x", "Y"));
        assertThatThrownBy(() -> Gazetteer.of(twice, Set.of(), ""))
                .hasMessageContaining("two rows have the id actor:x: 'X-ray' and 'Y'");
    }

    @Test
    void aNameWithoutLettersIsRefused() {
        assertThatThrownBy(() -> Gazetteer.of(List.of(actor("actor:x", "?")), Set.of(), ""))
                .hasMessageContaining("actor:x: the name '?' has no letter");
    }
}
