package org.frontline.aggregate.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContingencyTest {
    /** Expected values: scipy's chi2_contingency(lambda_="log-likelihood"), to 50 digits by mpmath; made by .ci/statistics.py. */
    @ParameterizedTest
    @CsvFileSource(resources = "/aggregate/contingency.expected.tsv", delimiter = '\t', numLinesToSkip = 1)
    void measuresEqualThoseOfAnIndependentImplementation(
            long both,
            long first,
            long second,
            long units,
            double npmi,
            double g2,
            double jaccard,
            double lift,
            double p) {
        Contingency table = new Contingency(both, first, second, units);

        assertThat(table.npmi()).isCloseTo(npmi, nearly(npmi));
        assertThat(table.g2()).isCloseTo(g2, nearly(g2));
        assertThat(table.jaccard()).isCloseTo(jaccard, nearly(jaccard));
        assertThat(table.lift()).isCloseTo(lift, nearly(lift));
        assertThat(table.pValue()).isCloseTo(p, nearly(p));
    }

    /** 1e-9, absolute for values up to 1 and relative above. */
    private static Offset<Double> nearly(double value) {
        return within(1e-9 * Math.max(1, Math.abs(value)));
    }

    @Test
    void aPairThatIsEverywhereTellsNothing() {
        Contingency table = new Contingency(12, 12, 12, 12);

        assertThat(table.npmi()).isZero();
        assertThat(table.g2()).isZero();
        assertThat(table.lift()).isEqualTo(1);
        assertThat(table.jaccard()).isEqualTo(1);
        assertThat(table.pValue()).isEqualTo(1);
    }

    @Test
    void aPairThatNeverMeetsHasTheLeastInformation() {
        Contingency table = new Contingency(0, 4, 5, 100);

        assertThat(table.npmi()).isEqualTo(-1);
        assertThat(table.lift()).isZero();
        assertThat(table.jaccard()).isZero();
    }

    @Test
    void twoThatAppearOnlyTogetherHaveFullInformation() {
        assertThat(new Contingency(5, 5, 5, 1000).npmi()).isCloseTo(1, within(1e-12));
    }

    @Test
    void swappingTheTwoChangesNothing() {
        Contingency table = new Contingency(17, 120, 45, 9_000);
        Contingency swapped = new Contingency(17, 45, 120, 9_000);

        assertThat(swapped.g2()).isCloseTo(table.g2(), within(1e-9));
        assertThat(swapped.npmi()).isCloseTo(table.npmi(), within(1e-12));
    }

    @Test
    void independenceAmongBillionsOfUnitsIsSeenAsSuch() {
        assertThat(new Contingency(1_000, 1_000_000, 1_000_000, 1_000_000_000).g2())
                .isZero();
    }

    @Test
    void countsThatCannotBeAreRefusedWithTheirValues() {
        assertThatThrownBy(() -> new Contingency(3, 2, 5, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 with the first")
                .hasMessageContaining("3 with both");
        assertThatThrownBy(() -> new Contingency(1, 6, 6, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHugeRatioIsAProbabilityOfZeroAndNoError() {
        assertThat(new Contingency(50_000, 50_000, 50_000, 10_000_000).pValue()).isZero();
    }
}
