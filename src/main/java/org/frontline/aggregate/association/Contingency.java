package org.frontline.aggregate.association;

/**
 * The two-by-two table of a pair: how many of all units hold both, the first, the second.
 *
 * @param both units that hold both
 * @param first units that hold the first
 * @param second units that hold the second
 * @param units units in all, at least one
 */
public record Contingency(long both, long first, long second, long units) {
    public Contingency {
        if (both < 0 || first < both || second < both || units < 1 || units < first + second - both) {
            throw new IllegalArgumentException("no table of " + units + " units has " + first + " with the first, "
                    + second + " with the second and " + both + " with both");
        }
    }

    /**
     * Normalised pointwise mutual information, ln(p(xy) / (p(x) p(y))) / −ln p(xy), from −1 (never together) over 0
     * (independent) to 1 (only together). Bouma, Normalized (Pointwise) Mutual Information in Collocation Extraction, GSCL 2009.
     *
     * <p>A pair that stands in every unit has 0/0; it is given 0, since what is everywhere tells nothing: lift is 1 and
     * the log-likelihood ratio 0 there too.
     */
    public double npmi() {
        if (both == 0) {
            return -1;
        }
        return both == units ? 0 : Math.log(lift()) / -Math.log((double) both / units);
    }

    /**
     * Log-likelihood ratio G² = 2 Σ k ln(k / expected) over the four cells, 0 ln 0 being 0. Dunning, Accurate Methods for
     * the Statistics of Surprise and Coincidence, Computational Linguistics 19(1), 1993.
     *
     * <p>In a two-by-two table every cell is off its expectation by the same amount, the determinant over the number of
     * units; ln(1 + that over the expectation) keeps the digits that a quotient near 1 would lose.
     */
    public double g2() {
        double n = units;
        long notFirst = units - first;
        long notSecond = units - second;
        double off = determinant() / n;
        double sum = cell(both, first / n * second, off)
                + cell(first - both, first / n * notSecond, -off)
                + cell(second - both, notFirst / n * second, -off)
                + cell(units - first - second + both, notFirst / n * notSecond, off);
        return Math.max(0, 2 * sum);
    }

    /** Units with both over units with either. Jaccard, The distribution of the flora in the alpine zone, 1912. */
    public double jaccard() {
        long either = first + second - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Observed over expected count, p(xy) / (p(x) p(y)). Brin et al., Dynamic Itemset Counting, SIGMOD 1997 (as "interest"). */
    public double lift() {
        return both == 0 ? 0 : (double) both / first * ((double) units / second);
    }

    /** The probability of a G² at least this large among independent pairs, by its chi-square limit with one degree of freedom. */
    public double pValue() {
        return ChiSquare.upperTail(g2());
    }

    private double determinant() {
        long neither = units - first - second + both;
        return differenceOfProducts(both, neither, first - both, second - both);
    }

    /** ab − cd with one rounding, by Kahan's use of the fused multiply-add. */
    private static double differenceOfProducts(double a, double b, double c, double d) {
        double cd = c * d;
        double error = Math.fma(c, d, -cd);
        return Math.fma(a, b, -cd) - error;
    }

    private static double cell(long observed, double expected, double off) {
        return observed == 0 ? 0 : observed * Math.log1p(off / expected);
    }
}
