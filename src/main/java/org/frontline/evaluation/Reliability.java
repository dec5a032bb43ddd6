package org.frontline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a confidence means what it says: predictions in bins of equal width by confidence, each with the share that is
 * right.
 *
 * @param expectedCalibrationError the bins' gaps between confidence and share of right ones, weighted by their size
 *     (Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015)
 */
public record Reliability(List<Bin> bins, double expectedCalibrationError) {
    private static final int BINS = 10;

    /** Predictions with a confidence from {@code from} on, below {@code to}. */
    public record Bin(double from, double to, int count, double meanConfidence, double shareRight) {}

    /** A prediction's confidence and whether it is right. */
    record Outcome(double confidence, boolean right) {
        int bin() {
            return Math.min(BINS - 1, (int) (confidence * BINS));
        }
    }

    static Reliability of(Pairing pairing) {
        List<Outcome> outcomes = new ArrayList<>();
        pairing.pairs()
                .forEach(pair -> outcomes.add(new Outcome(pair.predicted().confidence(), true)));
        pairing.spurious().forEach(predicted -> outcomes.add(new Outcome(predicted.confidence(), false)));
        return of(outcomes);
    }

    static Reliability of(List<Outcome> outcomes) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int number = i;
            Bin bin =
                    bin(number, outcomes.stream().filter(o -> o.bin() == number).toList());
            bins.add(bin);
            double gap = Math.abs(bin.meanConfidence() - bin.shareRight());
            error += outcomes.isEmpty() ? 0 : gap * bin.count() / outcomes.size();
        }
        return new Reliability(List.copyOf(bins), error);
    }

    private static Bin bin(int number, List<Outcome> inside) {
        double mean = inside.stream().mapToDouble(Outcome::confidence).average().orElse(0);
        long hits = inside.stream().filter(Outcome::right).count();
        double share = inside.isEmpty() ? 0 : (double) hits / inside.size();
        return new Bin((double) number / BINS, (number + 1.0) / BINS, inside.size(), mean, share);
    }

    public String render() {
        StringBuilder out = new StringBuilder("confidence   count  mean   right").append(System.lineSeparator());
        for (Bin bin : bins) {
            if (bin.count() > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f  %6d  %.3f  %.3f%n",
                        bin.from(),
                        bin.to(),
                        bin.count(),
                        bin.meanConfidence(),
                        bin.shareRight()));
            }
        }
        return out.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", expectedCalibrationError))
                .toString();
    }
}
