package org.frontline.annotate.parse;

/**
 * A weight in a byte, on a logarithmic scale like that of telephone speech: most weights are small and must keep their
 * differences, but the few large ones, those of the most frequent features, must not be cut off.
 */
public final class QuantisedWeight {
    private static final int LEVELS = 127;
    private static final double LARGEST = 120;
    private static final double RATE = Math.log1p(LARGEST) / LEVELS;
    /** Scores are sums of integers, so that no order of summing can matter. */
    private static final int UNIT = 256;

    private static final int[] DECODED = decoded();

    private QuantisedWeight() {}

    public static byte encode(float weight) {
        long level = Math.round(Math.log1p(Math.abs(weight)) / RATE);
        return (byte) (Math.signum(weight) * Math.min(LEVELS, level));
    }

    public static int decode(byte level) {
        return DECODED[level & 0xff];
    }

    private static int[] decoded() {
        int[] decoded = new int[256];
        for (int level = -LEVELS; level <= LEVELS; level++) {
            double magnitude = Math.expm1(Math.abs(level) * RATE);
            decoded[level & 0xff] = (int) Math.round(Math.signum(level) * UNIT * magnitude);
        }
        return decoded;
    }
}
