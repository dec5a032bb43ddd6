package org.frontline.aggregate.association;

import org.apache.commons.math3.special.Beta;

/**
 * The log odds ln(x / (1 − x)) of a Beta-distributed share x.
 *
 * @param a first shape, above 0
 * @param b second shape, above 0
 */
record BetaOdds(double a, double b) {
    private static final int MOST_STEPS = 200;

    /** The log odds below which the given probability lies: Newton's method in log odds, kept within a bracket that bisection narrows. */
    double logOddsAt(double probability) {
        double low = -700;
        double high = 700;
        double t = Math.log(a / b);
        for (int step = 0; step < MOST_STEPS && high - low > 1e-14 * Math.max(1, Math.abs(t)); step++) {
            double off = below(t) - probability;
            low = off < 0 ? t : low;
            high = off < 0 ? high : t;
            double next = t - off / density(t);
            boolean usable = next > low && next < high;
            if (usable && Math.abs(next - t) < 1e-14 * Math.max(1, Math.abs(t))) {
                return next;
            }
            t = usable ? next : (low + high) / 2;
        }
        return t;
    }

    private double below(double logOdds) {
        return logOdds < 0
                ? Beta.regularizedBeta(share(logOdds), a, b)
                : 1 - Beta.regularizedBeta(share(-logOdds), b, a);
    }

    /** Of the log odds: x^a (1 − x)^b / B(a, b). */
    private double density(double logOdds) {
        return Math.exp(a * logOfShare(logOdds) + b * logOfShare(-logOdds) - Beta.logBeta(a, b));
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double logOfShare(double logOdds) {
        return logOdds < 0 ? logOdds - Math.log1p(Math.exp(logOdds)) : -Math.log1p(Math.exp(-logOdds));
    }
}
