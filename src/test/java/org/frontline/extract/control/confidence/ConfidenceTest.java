package org.frontline.extract.control.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void sumsTheLogOddsOfWhatHolds() {
        Confidence confidence = new Confidence(1, Map.of("far", -2.0, "near", 3.0));

        assertThat(confidence.of(List.of())).isCloseTo(0.731, within(1e-9));
        assertThat(confidence.of(List.of("far"))).isCloseTo(0.269, within(1e-9));
        assertThat(confidence.of(List.of("far", "near"))).isCloseTo(0.881, within(1e-9));
    }

    @Test
    void knowsNothingOfAFeatureThatItDidNotLearn() {
        Confidence confidence = new Confidence(0, Map.of("known", 1.0));

        assertThat(confidence.of(List.of("new rule"))).isEqualTo(0.5);
    }

    @Test
    void namesTheLineThatIsNoWeight() {
        assertThatIOException()
                .isThrownBy(() -> read("bias\t0\naction=gain\tmuch\n"))
                .withMessageContaining("weights.tsv, line 2")
                .withMessageContaining("\"much\"");
        assertThatIOException().isThrownBy(() -> read("action=gain\n")).withMessageContaining("weights.tsv, line 1");
        assertThatIOException().isThrownBy(() -> read("action=gain\t1\n")).withMessageContaining("has no bias");
    }

    @Test
    void theShippedWeightsTellSureRulesFromDoubtfulOnes() {
        Confidence confidence = Confidence.bundled();

        double sure = confidence.of(List.of("action=gain", "rule=gain.capture", "actor is linked", "place is city"));
        double doubtful =
                confidence.of(List.of("action=contest", "rule=contest.storm", "actor=none", "place=elsewhere"));

        assertThat(sure).isBetween(0.5, 1.0).isGreaterThan(doubtful + 0.1);
    }

    @Test
    void aTextAboutSomethingElseIsBelievedLessThanOneAboutAWar() {
        Confidence confidence = Confidence.bundled();
        List<String> mention = List.of("action=gain", "rule=gain.take");

        double war = confidence.of(with(
                mention, "warlike words in a thousand=to 32", "mentions in article=to 16", "warlike words near=to 7"));
        double other = confidence.of(with(
                mention, "warlike words in a thousand=to 3", "mentions in article=to 1", "warlike words near=to 0"));

        assertThat(war).isGreaterThan(other + 0.2);
    }

    private static List<String> with(List<String> features, String... others) {
        return Stream.concat(features.stream(), Stream.of(others)).toList();
    }

    private static Confidence read(String table) throws IOException {
        return Confidence.read(new BufferedReader(new StringReader(table)), "weights.tsv");
    }
}
