package org.frontline.dedup;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What copies of an article have in common, in a few bytes: a key that is equal where the words are, and the
 * {@link Signature} of a text long enough to have one.
 *
 * <p>Very short texts are never lumped by likeness ("The army took Rastan" is near "The army took Talbiseh"); they are
 * copies only where title, words and day are the same. The title of a longer text does not count, since re-headlined
 * copies are copies.
 */
final class Fingerprint {
    /** Below it a signature says too little: one replaced word moves the estimate by a sixth. */
    static final int FEWEST_SHINGLES = 20;

    private Fingerprint() {}

    /** Eight bytes of key, then the signature where there is one. */
    static byte[] of(String title, String text, String day) {
        Shingles shingles = Shingles.of(text);
        if (shingles.count() < FEWEST_SHINGLES) {
            long key = Mix.chain(
                    Mix.chain(shingles.hashOfAll(), Words.of(title).hashOfAll()),
                    Words.of(day).hashOfAll());
            return ByteBuffer.allocate(Long.BYTES).putLong(key).array();
        }
        return ByteBuffer.allocate(Long.BYTES + Signature.CODES)
                .putLong(shingles.hashOfAll())
                .put(Signature.of(shingles))
                .array();
    }

    static long key(byte[] fingerprint) {
        return ByteBuffer.wrap(fingerprint).getLong();
    }

    static boolean hasSignature(byte[] fingerprint) {
        return fingerprint.length > Long.BYTES;
    }

    static byte[] signature(byte[] fingerprint) {
        return Arrays.copyOfRange(fingerprint, Long.BYTES, fingerprint.length);
    }
}
