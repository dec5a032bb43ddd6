package org.frontline.annotate.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each frequent word of a text stands beside which other; the rest of the words and the ends of sentences are one. */
final class BigramCounts {
    /** Stands for rare words and for what is before and behind a sentence. */
    static final int OTHER = 0;

    private final List<String> words;
    private final int[] frequency;
    private final int[][] neighbours;
    private final int[][] counts;

    private BigramCounts(List<String> words, int[] frequency, int[][] neighbours, int[][] counts) {
        this.words = words;
        this.frequency = frequency;
        this.neighbours = neighbours;
        this.counts = counts;
    }

    /** Words with a number from 1, the most frequent first; the number 0 is {@link #OTHER}. */
    List<String> words() {
        return words;
    }

    int frequency(int word) {
        return frequency[word];
    }

    /** The words that follow, or with {@code before} those that precede. */
    int[] neighbours(int word, boolean before) {
        return neighbours[2 * word + (before ? 1 : 0)];
    }

    /** How often each of {@link #neighbours}. */
    int[] counts(int word, boolean before) {
        return counts[2 * word + (before ? 1 : 0)];
    }

    static BigramCounts of(List<int[]> sentences, List<String> words) {
        int size = words.size();
        int[] frequency = new int[size];
        Map<Long, Integer> pairs = new HashMap<>();
        for (int[] sentence : sentences) {
            int previous = OTHER;
            for (int word : sentence) {
                frequency[word]++;
                pairs.merge(((long) previous << 32) | word, 1, Integer::sum);
                previous = word;
            }
            frequency[OTHER]++;
            pairs.merge((long) previous << 32, 1, Integer::sum);
        }
        return new BigramCounts(words, frequency, new int[2 * size][], new int[2 * size][]).filled(pairs);
    }

    private BigramCounts filled(Map<Long, Integer> pairs) {
        long[] keys =
                pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        int[] room = new int[neighbours.length];
        for (long key : keys) {
            room[2 * (int) (key >>> 32)]++;
            room[2 * (int) key + 1]++;
        }
        for (int i = 0; i < room.length; i++) {
            neighbours[i] = new int[room[i]];
            counts[i] = new int[room[i]];
        }
        int[] at = new int[room.length];
        for (long key : keys) {
            int first = (int) (key >>> 32);
            int second = (int) key;
            int count = pairs.getOrDefault(key, 0);
            put(2 * first, second, count, at);
            put(2 * second + 1, first, count, at);
        }
        return this;
    }

    private void put(int list, int neighbour, int count, int[] at) {
        neighbours[list][at[list]] = neighbour;
        counts[list][at[list]++] = count;
    }

    /** The words that occur at least so often, the most frequent first, behind a place for {@link #OTHER}. */
    static List<String> frequent(Map<String, Integer> frequencies, int atLeast) {
        List<String> words = new ArrayList<>();
        words.add("");
        frequencies.entrySet().stream()
                .filter(entry -> entry.getValue() >= atLeast)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> words.add(entry.getKey()));
        return words;
    }
}
