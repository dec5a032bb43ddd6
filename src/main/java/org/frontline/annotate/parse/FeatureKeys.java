package org.frontline.annotate.parse;

/**
 * The features of one decision as 32-bit keys, each the hash of what a template saw and of the template's number.
 *
 * <p>Models are weights by such keys: another constant here, and no stored model fits any more.
 */
final class FeatureKeys {
    private static final long A = 0x9e3779b97f4a7c15L;
    private static final long B = 0xc2b2ae3d27d4eb4fL;
    private static final long C = 0x165667b19e3779f9L;
    private static final long D = 0xd6e8feb86659fd93L;
    private static final long TEMPLATE = 0xa0761d6478bd642fL;
    private static final long FINAL = 0xe7037ed1a0b428dbL;

    private final int[] keys;
    private int count;

    FeatureKeys(int most) {
        this.keys = new int[most];
    }

    /** The keys, of which the first {@link #count()} are set. */
    int[] keys() {
        return keys;
    }

    int count() {
        return count;
    }

    void clear() {
        count = 0;
    }

    void add(long a) {
        addKey(a * A);
    }

    void add(long a, long b) {
        addKey(a * A + b * B);
    }

    void add(long a, long b, long c) {
        addKey(a * A + b * B + c * C);
    }

    void add(long a, long b, long c, long d) {
        addKey(a * A + b * B + c * C + d * D);
    }

    /** The position in the list is the template's number, so that the same words in two templates are two features. */
    private void addKey(long sum) {
        long h = sum + (count + 1) * TEMPLATE;
        h = (h ^ (h >>> 32)) * FINAL;
        int key = (int) (h >>> 32);
        keys[count++] = key == 0 ? 1 : key;
    }
}
