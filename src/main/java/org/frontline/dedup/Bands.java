package org.frontline.dedup;

/**
 * Which texts are compared at all: those that share {@value #ROWS} signature bytes at one of {@value #COUNT} places.
 *
 * <p>Banding (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", section 3.4): texts that resemble each other by
 * s meet with a chance of 1 - (1 - s^5)^25, which is 0.999 at 0.8, 0.95 at 0.65 and 0.008 at 0.2. Five bytes are alike
 * by chance once in 10^12.
 */
final class Bands {
    static final int ROWS = 5;
    static final int COUNT = Signature.CODES / ROWS;

    private Bands() {}

    /** One key a band; the keys of different bands differ. */
    static long[] keys(byte[] signature) {
        long[] keys = new long[COUNT];
        for (int band = 0; band < COUNT; band++) {
            keys[band] = packed(signature, band * ROWS, ROWS, band + 1L);
        }
        return keys;
    }

    /** Bytes of the signature beyond each band: sorted by them, texts that are alike stand near each other. */
    static long[] orders(byte[] signature) {
        long[] orders = new long[COUNT];
        for (int band = 0; band < COUNT; band++) {
            orders[band] = packed(signature, (band + 1) * ROWS, Long.BYTES, 0);
        }
        return orders;
    }

    private static long packed(byte[] signature, int from, int count, long seed) {
        long value = seed;
        for (int i = from; i < from + count; i++) {
            value = value << 8 | signature[i % Signature.CODES] & 0xFF;
        }
        return value;
    }
}
