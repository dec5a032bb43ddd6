package org.frontline.aggregate.association;

/**
 * The chi-square distribution with one degree of freedom, by which log-likelihood ratios of two-by-two tables are judged.
 *
 * <p>Its upper tail at x is erfc(√(x/2)). The series and the continued fraction for erfc are those of Abramowitz and
 * Stegun, Handbook of Mathematical Functions (1964), 7.1.6 and 7.1.14.
 */
final class ChiSquare {
    /** Where the series, exact for small arguments, hands over to the continued fraction. */
    private static final double SERIES_UP_TO = 2;

    private static final double TINY = 1e-300;

    private ChiSquare() {}

    /** The probability that such a variable exceeds x. */
    static double upperTail(double x) {
        if (x <= 0) {
            return 1;
        }
        double z = Math.sqrt(x / 2);
        return z < SERIES_UP_TO ? 1 - erfBySeries(z) : erfcByFraction(z);
    }

    /** 2/√π · e^(−z²) · Σ 2ⁿ z^(2n+1) / (1·3···(2n+1)): all terms positive, so nothing cancels. */
    private static double erfBySeries(double z) {
        double term = z;
        double sum = z;
        for (int n = 1; term > sum * 1e-17; n++) {
            term *= 2 * z * z / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-z * z) * sum;
    }

    /** e^(−z²)/√π · 1/(z + (1/2)/(z + 1/(z + (3/2)/(z + ···)))), evaluated forwards by Lentz's method. */
    private static double erfcByFraction(double z) {
        double f = z;
        double c = z;
        double d = 0;
        double step = 0;
        for (int n = 1; Math.abs(step - 1) > 1e-16 && n < 500; n++) {
            double numerator = n / 2.0;
            d = 1 / nonZero(z + numerator * d);
            c = nonZero(z + numerator / c);
            step = c * d;
            f *= step;
        }
        return Math.exp(-z * z) / (Math.sqrt(Math.PI) * f);
    }

    private static double nonZero(double value) {
        return value == 0 ? TINY : value;
    }
}
