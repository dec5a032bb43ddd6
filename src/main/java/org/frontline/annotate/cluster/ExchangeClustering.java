package org.frontline.annotate.cluster;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Sorts words into classes so that the class of a word tells most about the class of the next: the exchange algorithm
 * (Kneser and Ney 1993; Martin, Liermann and Ney 1998), which moves each word in turn to the class that raises the
 * likelihood of the text most. Deterministic: it begins with the words dealt out by frequency.
 */
final class ExchangeClustering {
    private static final int TABLE = 1 << 16;

    private final BigramCounts bigrams;
    private final int classes;
    private final int[] classOf;
    /** How often a word of one class precedes one of another. */
    private final int[][] matrix;

    private final long[] size;
    private final double[] xlogx = new double[TABLE];
    private final int[] after;
    private final int[] before;

    ExchangeClustering(BigramCounts bigrams, int classes) {
        this.bigrams = bigrams;
        this.classes = classes;
        this.classOf = new int[bigrams.words().size()];
        this.matrix = new int[classes + 1][classes + 1];
        this.size = new long[classes + 1];
        this.after = new int[classes + 1];
        this.before = new int[classes + 1];
        for (int i = 1; i < TABLE; i++) {
            xlogx[i] = i * Math.log(i);
        }
        deal();
    }

    private void deal() {
        for (int word = 1; word < classOf.length; word++) {
            classOf[word] = 1 + (word - 1) % classes;
        }
        for (int word = 0; word < classOf.length; word++) {
            size[classOf[word]] += bigrams.frequency(word);
            int[] next = bigrams.neighbours(word, false);
            int[] counts = bigrams.counts(word, false);
            for (int i = 0; i < next.length; i++) {
                matrix[classOf[word]][classOf[next[i]]] += counts[i];
            }
        }
    }

    /** @return the class of each word of the counts, from 1; that of {@link BigramCounts#OTHER} is 0 */
    int[] run(int rounds, Consumer<String> progress) {
        for (int round = 1; round <= rounds; round++) {
            int moved = 0;
            for (int word = 1; word < classOf.length; word++) {
                moved += move(word) ? 1 : 0;
            }
            progress.accept("round %d: %d of %d words changed their class".formatted(round, moved, classOf.length - 1));
        }
        return classOf.clone();
    }

    private boolean move(int word) {
        int old = classOf[word];
        int self = count(word);
        take(word, -1, self);
        int best = old;
        double bestGain = gain(old, self, bigrams.frequency(word));
        for (int to = 1; to <= classes; to++) {
            double gain = to == old ? bestGain : gain(to, self, bigrams.frequency(word));
            if (gain > bestGain + 1e-9) {
                best = to;
                bestGain = gain;
            }
        }
        classOf[word] = best;
        take(word, 1, self);
        return best != old;
    }

    /** How often the word stands beside each class, itself left out, into {@link #after} and {@link #before}. */
    private int count(int word) {
        Arrays.fill(after, 0);
        Arrays.fill(before, 0);
        int self = add(bigrams.neighbours(word, false), bigrams.counts(word, false), word, after);
        add(bigrams.neighbours(word, true), bigrams.counts(word, true), word, before);
        return self;
    }

    private int add(int[] neighbours, int[] counts, int word, int[] sums) {
        int self = 0;
        for (int i = 0; i < neighbours.length; i++) {
            if (neighbours[i] == word) {
                self = counts[i];
            } else {
                sums[classOf[neighbours[i]]] += counts[i];
            }
        }
        return self;
    }

    /** Takes the word out of its class, or puts it in. */
    private void take(int word, int sign, int self) {
        int c = classOf[word];
        size[c] += (long) sign * bigrams.frequency(word);
        for (int other = 0; other <= classes; other++) {
            matrix[c][other] += sign * after[other];
            matrix[other][c] += sign * before[other];
        }
        matrix[c][c] += sign * self;
    }

    private double gain(int to, int self, int frequency) {
        double gain = 2 * (f(size[to]) - f(size[to] + frequency));
        int[] row = matrix[to];
        for (int other = 0; other <= classes; other++) {
            if (other != to) {
                if (after[other] != 0) {
                    gain += f(row[other] + after[other]) - f(row[other]);
                }
                if (before[other] != 0) {
                    int n = matrix[other][to];
                    gain += f(n + before[other]) - f(n);
                }
            }
        }
        return gain + f(row[to] + after[to] + before[to] + self) - f(row[to]);
    }

    private double f(long n) {
        return n < TABLE ? xlogx[(int) n] : n * Math.log(n);
    }
}
