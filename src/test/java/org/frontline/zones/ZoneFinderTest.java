package org.frontline.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.frontline.zones.Zone.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZoneFinderTest {
    private static final List<ZoneRule> RULES = ZoneRules.bundled(Agencies.bundled());

    private final ZoneFinder finder = ZoneFinder.bundled();

    static Stream<ZoneRule> rules() {
        return RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleOfARuleComesOutAsItSays(ZoneRule rule) {
        assertThat(rule.examples()).isNotEmpty();
        for (ZoneRule.Example example : rule.examples()) {
            String text = example.text();
            List<Zone> found = ZoneFinder.of(List.of(rule)).find(text);
            assertThat(found).as(text).hasSize(1);
            assertThat(text.substring(
                            found.get(0).span().begin(), found.get(0).span().end()))
                    .isEqualTo(example.zone());
            assertThat(finder.origin(text)).as(text).isEqualTo(example.origin());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noCounterexampleOfARuleIsTaken(ZoneRule rule) {
        assertThat(rule.counterexamples()).isNotEmpty();
        for (String text : rule.counterexamples()) {
            assertThat(ZoneFinder.of(List.of(rule)).find(text)).as(text).isEmpty();
        }
    }

    @Test
    void rulesHaveNamesOfTheirOwn() {
        assertThat(RULES).extracting(ZoneRule::id).doesNotHaveDuplicates();
    }

    @Test
    void whoTookThePictureIsNoOrigin() {
        String text = "Soldiers near Goma. (AFP Photo)\nThe army left the town, residents said.";
        assertThat(finder.find(text)).extracting(Zone::kind).containsExactly(Kind.CAPTION);
        assertThat(finder.origin(text)).isNull();
    }

    @Test
    void theDatelineSaysWhereAReportComesFromBeforeItsLastLineDoes() {
        assertThat(finder.origin("GOMA (AFP) - The army left.\nSource: Reuters"))
                .isEqualTo("Agence France-Presse");
    }

    @Test
    void runningTextHasNoZones() {
        String text =
                "Rebels took the town on Friday, the AP reported.\n\n“We left,” said a major. Reuters could not reach"
                        + " the army. The AFP, a militia, said nothing.";
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void agenciesAreKnownByAnyOfTheirNames() {
        Agencies agencies = Agencies.bundled();
        assertThat(agencies.named("the associated press")).isEqualTo("Associated Press");
        assertThat(agencies.named("Example Press")).isNull();
        assertThat(agencies.credited("RADIO VENCEREMOS")).isEqualTo("RADIO VENCEREMOS");
    }
}
