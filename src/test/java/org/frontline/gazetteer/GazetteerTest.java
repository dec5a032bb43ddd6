package org.frontline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    /** Matches as {@code words=ids}, in order. */
    private static List<String> found(String text) {
        List<org.frontline.model.Token> tokens = Words.of(text);
        return GAZETTEER.find(tokens).stream()
                .map(match -> text.substring(
                                tokens.get(match.fromToken()).begin(),
                                tokens.get(match.toToken() - 1).end())
                        + "=" + match.candidates().get(0).entity().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HTS; actor:hts",
                "Hay'at Tahrir ash-Sham; actor:hts",
                "the Nusra Front; actor:nusra",
                "Jabhat Fatah al-Sham; actor:jfs",
                "al-Golani; person:al-jolani",
                "Abu Muhammad al-Jawlani; person:al-jolani",
                "Syrian Arab Army; actor:sy-army",
                "Turkish army; actor:tr-army",
                "Armed Forces of Ukraine; actor:ua-army",
                "Russian defence ministry; actor:ru-defence-ministry",
                "Ukraine's army; actor:ua-army",
                "Türkiye; place:tr",
                "Syrians; nationality:sy",
                "Hizballah; actor:hezbollah",
                "Kurdish People's Protection Units; actor:ypg",
                "Peoples Protection Units; actor:ypg",
            })
    void lookupKnowsSpellings(String surface, String id) {
        assertThat(GAZETTEER.lookup(surface)).extracting(c -> c.entity().id()).contains(id);
    }

    @Test
    void lookupOfAnUnknownNameIsEmpty() {
        assertThat(GAZETTEER.lookup("Nowhereville")).isEmpty();
        assertThat(GAZETTEER.lookup("")).isEmpty();
        assertThat(GAZETTEER.lookup("Hayat Tahrir")).isEmpty();
    }

    @Test
    void lookupTellsOwnNamesFromAliases() {
        assertThat(GAZETTEER.lookup("Syria").get(0).canonical()).isTrue();
        assertThat(GAZETTEER.lookup("Syrian Arab Republic").get(0).canonical()).isFalse();
    }

    @Test
    void actorsCarrySideYearsAndPredecessor() {
        Actor hts = (Actor) GAZETTEER.byId("actor:hts");
        assertThat(hts.type()).isEqualTo(EntityType.ARMED_GROUP);
        assertThat(hts.from()).isEqualTo(2017);
        assertThat(hts.predecessor()).isEqualTo("actor:jfs");
        assertThat(GAZETTEER.byId("actor:none")).isNull();
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("The Syrian army left Homs", List.of("Syrian army=actor:sy-army", "Homs=place:sy-homs")),
                Arguments.of(
                        "fighters of al Nusra Front met Hayat Tahrir al - Sham",
                        List.of("al Nusra Front=actor:nusra", "Hayat Tahrir al - Sham=actor:hts")),
                Arguments.of("Syria 's army and Turkey", List.of("Syria 's army=actor:sy-army", "Turkey=place:tr")),
                Arguments.of("on Syria , Army units moved", List.of("Syria=place:sy")),
                Arguments.of("The islamic state of affairs and a turkey", List.of()),
                Arguments.of("He is with IS , which is there", List.of("IS=actor:islamic-state")),
                Arguments.of("THIS IS THE ARMY OF US ALL", List.of()),
                Arguments.of("REBELS FLEE SYRIAN ARMY AND HTS", List.of("SYRIAN ARMY=actor:sy-army", "HTS=actor:hts")),
                Arguments.of("rebels flee syrian army", List.of("syrian army=actor:sy-army")),
                Arguments.of("In Guinea-Bissau and Guinea", List.of("Guinea-Bissau=place:gw", "Guinea=place:gn")),
                Arguments.of("They said that economists and monitors took routes", List.of()),
                Arguments.of("Economists wrote to The Economist today", List.of("The Economist=actor:economist")),
                Arguments.of(
                        "The Gambia and the Golani Brigade",
                        List.of("Gambia=place:gm", "Golani Brigade=actor:il-golani")),
                Arguments.of("Russian & Regime forces", List.of("Russian=nationality:ru")),
                Arguments.of("Then Isis fell", List.of("Isis=actor:islamic-state")),
                Arguments.of("the president al-Assad", List.of("al-Assad=person:bashar-al-assad")),
                Arguments.of("Syrias army in Syrias south", List.of("Syrias army=actor:sy-army", "Syrias=place:sy")));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findTakesTheLongestNamesThatTheCaseAllows(String text, List<String> expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @Test
    void hashIsTheSameAtEveryReading() {
        assertThat(GAZETTEER.hash())
                .hasSize(64)
                .isEqualTo(GazetteerData.bundled().hash());
    }
}
