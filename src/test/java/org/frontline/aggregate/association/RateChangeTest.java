package org.frontline.aggregate.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RateChangeTest {
    /** Expected values: scipy's stats.beta, both tails; made by .ci/statistics.py. */
    @ParameterizedTest
    @CsvFileSource(resources = "/aggregate/rate_change.expected.tsv", delimiter = '\t', numLinesToSkip = 1)
    void ratioAndIntervalEqualThoseOfAnIndependentImplementation(
            long count, long units, long before, long unitsBefore, double ratio, double low, double high) {
        RateChange change = new RateChange(count, units, before, unitsBefore);

        assertThat(change.logRatio()).isCloseTo(ratio, within(1e-9));
        assertThat(change.low()).isCloseTo(low, within(1e-9));
        assertThat(change.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void theSameRateIsNoChange() {
        RateChange change = new RateChange(20, 1_000, 20, 1_000);

        assertThat(change.logRatio()).isZero();
        assertThat(change.low()).isNegative();
        assertThat(change.high()).isCloseTo(-change.low(), within(1e-9));
    }

    @Test
    void muchDataTellsOfTheWholeChangeAndLittleOfNone() {
        assertThat(new RateChange(4_000, 10_000, 2_000, 10_000).logRatio()).isCloseTo(1, within(0.001));
        assertThat(new RateChange(2, 10_000, 0, 10_000).low()).isNegative();
        assertThat(new RateChange(40, 10_000, 0, 10_000).low()).isPositive();
    }

    @Test
    void swappingTheTwoPeriodsTurnsTheSign() {
        RateChange change = new RateChange(7, 120, 31, 2_000);
        RateChange swapped = new RateChange(31, 2_000, 7, 120);

        assertThat(swapped.logRatio()).isCloseTo(-change.logRatio(), within(1e-12));
        assertThat(swapped.low()).isCloseTo(-change.high(), within(1e-9));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new RateChange(3, 2, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateChange(0, 2, 0, 10)).hasMessageContaining("never appears");
    }
}
