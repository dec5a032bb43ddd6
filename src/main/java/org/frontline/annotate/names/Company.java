package org.frontline.annotate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words stand beside a word in unlabelled text, and how much oftener than by chance: positive pointwise mutual
 * information with the word before and the word after (Bullinaria and Levy 2007).
 */
final class Company {
    /** Neighbours beyond the most frequent ones count by how they are written. */
    private static final int NEIGHBOURS = 2000;

    private static final int SHAPES = 5;
    private static final int SIDE = NEIGHBOURS + SHAPES;
    /** Rare neighbours would seem to tell too much (Levy, Goldberg and Dagan 2015). */
    private static final double SMOOTHING = 0.75;

    /** What was seen few times tells less (Pantel and Lin 2002). */
    private static final double DISCOUNT = 2;

    private final List<String> words;
    private final int[][] neighbours;
    private final float[][] weights;

    private Company(List<String> words, int[][] neighbours, float[][] weights) {
        this.words = words;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /**
     * Reads sentences, each a list of words.
     *
     * @param minimumCount how often a word must occur
     */
    static Company of(List<List<String>> sentences, int minimumCount, int mostWords) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> words = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minimumCount)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(mostWords)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        List<Map<Integer, Integer>> beside = new ArrayList<>();
        words.forEach(word -> beside.add(new HashMap<>()));
        for (List<String> sentence : sentences) {
            count(sentence, numbers, beside);
        }
        return weigh(words, beside);
    }

    private static void count(List<String> sentence, Map<String, Integer> numbers, List<Map<Integer, Integer>> beside) {
        int[] known = new int[sentence.size()];
        int[] context = new int[sentence.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = numbers.getOrDefault(sentence.get(i), -1);
            context[i] = known[i] >= 0 && known[i] < NEIGHBOURS ? known[i] : NEIGHBOURS + shape(sentence.get(i));
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] >= 0) {
                Map<Integer, Integer> row = beside.get(known[i]);
                row.merge(i == 0 ? NEIGHBOURS + SHAPES - 1 : context[i - 1], 1, Integer::sum);
                row.merge(SIDE + (i + 1 == known.length ? NEIGHBOURS + SHAPES - 1 : context[i + 1]), 1, Integer::sum);
            }
        }
    }

    private static int shape(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return 0;
        }
        if (Character.isUpperCase(first)) {
            return word.chars().noneMatch(Character::isLowerCase) ? 1 : 2;
        }
        return 3;
    }

    private static Company weigh(List<String> words, List<Map<Integer, Integer>> beside) {
        double[] totals = new double[2 * SIDE];
        beside.forEach(row -> row.forEach((neighbour, count) -> totals[neighbour] += count));
        double all = 0;
        for (int i = 0; i < totals.length; i++) {
            totals[i] = StrictMath.pow(totals[i], SMOOTHING);
            all += totals[i];
        }
        int[][] neighbours = new int[words.size()][];
        float[][] weights = new float[words.size()][];
        for (int word = 0; word < words.size(); word++) {
            Map<Integer, Integer> row = beside.get(word);
            double sum = row.values().stream().mapToInt(Integer::intValue).sum();
            int[] columns =
                    row.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            float[] values = new float[columns.length];
            double square = 0;
            for (int i = 0; i < columns.length; i++) {
                int count = row.getOrDefault(columns[i], 0);
                double information = StrictMath.log(2 * count / sum / (totals[columns[i]] / all));
                values[i] = (float) (Math.max(0, information) * Math.sqrt(count / (count + DISCOUNT)));
                square += values[i] * values[i];
            }
            float length = (float) Math.sqrt(Math.max(1e-9, square));
            for (int i = 0; i < values.length; i++) {
                values[i] /= length;
            }
            neighbours[word] = columns;
            weights[word] = values;
        }
        return new Company(words, neighbours, weights);
    }

    List<String> words() {
        return words;
    }

    /** Groups the words by the company that they keep (spherical k-means; Dhillon and Modha 2001), classes from 1. */
    int[] classes(int count, int rounds) {
        int[] classes = new int[words.size()];
        for (int word = 0; word < Math.min(count, classes.length); word++) {
            classes[word] = word + 1;
        }
        for (int round = 0; round < rounds; round++) {
            float[][] centres = centres(classes, count);
            float[] scores = new float[count];
            for (int word = 0; word < classes.length; word++) {
                classes[word] = 1 + nearest(centres, scores, word);
            }
        }
        return classes;
    }

    private float[][] centres(int[] classes, int count) {
        float[][] centres = new float[2 * SIDE][count];
        for (int word = 0; word < classes.length; word++) {
            if (classes[word] > 0) {
                for (int i = 0; i < neighbours[word].length; i++) {
                    centres[neighbours[word][i]][classes[word] - 1] += weights[word][i];
                }
            }
        }
        double[] squares = new double[count];
        for (float[] column : centres) {
            for (int c = 0; c < count; c++) {
                squares[c] += column[c] * column[c];
            }
        }
        for (float[] column : centres) {
            for (int c = 0; c < count; c++) {
                column[c] /= (float) Math.sqrt(Math.max(1e-9, squares[c]));
            }
        }
        return centres;
    }

    private int nearest(float[][] centres, float[] scores, int word) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < neighbours[word].length; i++) {
            float[] column = centres[neighbours[word][i]];
            float weight = weights[word][i];
            for (int c = 0; c < scores.length; c++) {
                scores[c] += weight * column[c];
            }
        }
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
