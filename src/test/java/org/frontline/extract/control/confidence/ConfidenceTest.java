package org.frontline.extract.control.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
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
    void theShippedWeightsTellSureRulesFromDoubtfulOnes() throws IOException {
        Confidence confidence = Confidence.bundled();

        double sure = confidence.of(List.of("action=gain", "actor=linked", "place=city", "distance=to 2"));
        double doubtful =
                confidence.of(List.of("action=contest", "actor=none", "place=unlinked", "distance=elsewhere"));

        assertThat(sure).isBetween(0.5, 1.0).isGreaterThan(doubtful + 0.1);
    }

    private static Confidence read(String table) throws IOException {
        return Confidence.read(new BufferedReader(new StringReader(table)), "weights.tsv");
    }
}
