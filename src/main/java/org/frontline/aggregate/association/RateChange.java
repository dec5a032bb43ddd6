package org.frontline.aggregate.association;

/**
 * How much more often something appears in one period than in those before, shrunk towards no change.
 *
 * <p>Both rates get half an occurrence more, and as many units more as half an occurrence takes at their common rate; with
 * little data the ratio of the two is near 1. That is the difference of two shrunk observed-to-expected ratios of Norén,
 * Hopstadius and Bate, Shrinkage observed-to-expected ratios for robust and transparent large-scale pattern discovery,
 * Statistical Methods in Medical Research 22(1), 2013. Its posterior is a ratio of gamma variables, so that the
 * share of the one in their sum follows a Beta(count + ½, before + ½).
 *
 * @param count units of the period that hold it
 * @param units units of the period, at least one
 * @param before units of the baseline that hold it; there is at least one in the two together
 * @param unitsBefore units of the baseline, at least one
 */
public record RateChange(long count, long units, long before, long unitsBefore) {
    private static final double HALF = 0.5;
    private static final double LN_2 = Math.log(2);

    /** Of the posterior, 95 % lie between the two bounds. */
    private static final double TAIL = 0.025;

    public RateChange {
        if (count < 0 || before < 0 || count > units || before > unitsBefore || units < 1 || unitsBefore < 1) {
            throw new IllegalArgumentException(
                    "no change of rate from " + before + " in " + unitsBefore + " units to " + count + " in " + units);
        }
        if (count + before == 0) {
            throw new IllegalArgumentException("what never appears has no rate that could change");
        }
    }

    /** Binary logarithm of the ratio of the shrunk rates: 1 is twice as often as before, 0 no change, −1 half as often. */
    public double logRatio() {
        return (Math.log((count + HALF) / (before + HALF)) + logOfUnits()) / LN_2;
    }

    /** The bound above which the binary logarithm of the ratio lies with a probability of 97.5 %. */
    public double low() {
        return (logOddsAt(TAIL) + logOfUnits()) / LN_2;
    }

    /** The bound below which the binary logarithm of the ratio lies with a probability of 97.5 %. */
    public double high() {
        return (logOddsAt(1 - TAIL) + logOfUnits()) / LN_2;
    }

    private double logOddsAt(double probability) {
        return new BetaOdds(count + HALF, before + HALF).logOddsAt(probability);
    }

    private double logOfUnits() {
        double added = HALF * ((double) units + unitsBefore) / (count + before);
        return Math.log((unitsBefore + added) / (units + added));
    }
}
