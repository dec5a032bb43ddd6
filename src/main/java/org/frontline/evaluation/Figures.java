package org.frontline.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Precision, recall and their harmonic mean (van Rijsbergen, "Information Retrieval", 1979), to three digits. */
public record Figures(double precision, double recall, double f1) {
    static Figures of(long hits, long predicted, long gold) {
        double precision = predicted == 0 ? 0 : (double) hits / predicted;
        double recall = gold == 0 ? 0 : (double) hits / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Figures(rounded(precision), rounded(recall), rounded(f1));
    }

    /** To three digits as Python rounds: the exact binary value, ties to even. */
    static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1);
    }
}
