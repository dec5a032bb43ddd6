package org.frontline.annotate.parse;

/** Fixed 64-bit hashes of strings: the model file is keyed by them, so that they must never change. */
public final class Hashing {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashing() {}

    /** FNV-1a over the UTF-16 units, then the finalizer of MurmurHash3 so that every bit depends on every unit. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The hash of the part from {@code from} to {@code to}, exclusive. */
    public static long of(CharSequence text, int from, int to) {
        long hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    public static long mix(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
