package org.frontline.annotate.names;

import java.util.Arrays;
import java.util.List;

/** The features that occur often enough to learn from, numbered in the order of their keys. */
final class FeatureIndex {
    private final int[] keys;

    private FeatureIndex(int[] keys) {
        this.keys = keys;
    }

    static FeatureIndex of(List<CrfTrainer.Example> examples, int minimumCount) {
        long total = 0;
        for (CrfTrainer.Example example : examples) {
            for (int[] token : example.keys()) {
                total += token.length;
            }
        }
        int[] all = new int[Math.toIntExact(total)];
        int n = 0;
        for (CrfTrainer.Example example : examples) {
            for (int[] token : example.keys()) {
                System.arraycopy(token, 0, all, n, token.length);
                n += token.length;
            }
        }
        Arrays.sort(all);
        return new FeatureIndex(frequent(all, minimumCount));
    }

    private static int[] frequent(int[] sorted, int minimumCount) {
        int kept = 0;
        int from = 0;
        while (from < sorted.length) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from >= minimumCount) {
                sorted[kept++] = sorted[from];
            }
            from = to;
        }
        return Arrays.copyOf(sorted, kept);
    }

    int size() {
        return keys.length;
    }

    int key(int position) {
        return keys[position];
    }

    /** For each token the positions of those of its keys that are in the index. */
    int[][] positions(int[][] tokens) {
        int[][] positions = new int[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            positions[i] = Arrays.stream(tokens[i])
                    .map(key -> Arrays.binarySearch(keys, key))
                    .filter(position -> position >= 0)
                    .toArray();
        }
        return positions;
    }
}
