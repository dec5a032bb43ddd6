package org.frontline.annotate.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was worked out of words, kept for those last seen: most words of an article stood in the one before. A value must
 * depend on nothing but its word, so that nobody can tell which were kept. Safe for many threads.
 */
public final class RecentWords<T> {
    /** Words share so many places: a new one takes the place of that which stood there. */
    private static final int PLACES = 1 << 15;
    /** From Knuth's multiplicative hashing: the upper bits depend on all of the lower ones. */
    private static final int SPREAD = 0x9e3779b9;

    private final Function<String, T> make;
    private final AtomicReferenceArray<Kept<T>> places = new AtomicReferenceArray<>(PLACES);

    private record Kept<T>(String word, T value) {}

    public RecentWords(Function<String, T> make) {
        this.make = make;
    }

    public T of(String word) {
        int place = (word.hashCode() * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
        Kept<T> kept = places.get(place);
        if (kept == null || !kept.word().equals(word)) {
            kept = new Kept<>(word, make.apply(word));
            places.set(place, kept);
        }
        return kept.value();
    }
}
