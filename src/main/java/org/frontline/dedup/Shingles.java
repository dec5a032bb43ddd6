package org.frontline.dedup;

import java.util.Arrays;

/**
 * A text as the set of its runs of {@value #WORDS} words, each a 64-bit hash; case, punctuation and layout do not count.
 *
 * <p>Broder, "On the resemblance and containment of documents" (1997). Three words: one replaced word costs three
 * shingles of each text, so that a copy with a word in twenty changed still resembles its original by 0.75, while
 * different reports of one event share hardly more than names and stock phrases.
 */
final class Shingles {
    static final int WORDS = 3;

    private final long[] hashes;
    private final long whole;

    private Shingles(long[] hashes, long whole) {
        this.hashes = hashes;
        this.whole = whole;
    }

    static Shingles of(String text) {
        Words words = Words.of(text);
        int count = Math.max(0, words.count() - WORDS + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            for (int w = i; w < i + WORDS; w++) {
                hash = Mix.chain(hash, words.hash(w));
            }
            hashes[i] = hash;
        }
        return new Shingles(hashes, words.hashOfAll());
    }

    /** As many as there are words to begin at; repeated ones count again. */
    int count() {
        return hashes.length;
    }

    long hash(int index) {
        return hashes[index];
    }

    /** Of all words in order: equal where two texts differ in case, punctuation and layout alone. */
    long hashOfAll() {
        return whole;
    }

    /** What is common of what either has, exactly. */
    static double jaccard(Shingles a, Shingles b) {
        long[] left = distinct(a.hashes);
        long[] right = distinct(b.hashes);
        int common = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = Long.compare(left[i], right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = left.length + right.length - common;
        return either == 0 ? 1 : (double) common / either;
    }

    private static long[] distinct(long[] hashes) {
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }
}
