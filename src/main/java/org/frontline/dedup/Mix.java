package org.frontline.dedup;

/** Fixed 64-bit hashing: the finalizer of SplitMix64 (Steele, Lea, Flood 2014), the same on every machine. */
final class Mix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The hash of what went before and one more value after it. */
    static long chain(long before, long value) {
        return mix(before * 31 + value + GOLDEN);
    }

    /** The n-th of a fixed sequence of numbers without pattern. */
    static long nth(long n) {
        return mix(n * GOLDEN);
    }
}
