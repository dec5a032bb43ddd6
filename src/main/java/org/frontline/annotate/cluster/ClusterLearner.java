package org.frontline.annotate.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Takes a text sentence by sentence and writes the clusters of its words. */
public final class ClusterLearner {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[]> sentences = new ArrayList<>();

    public void add(List<String> words) {
        sentences.add(words.stream().mapToInt(this::number).toArray());
    }

    private int number(String word) {
        return numbers.computeIfAbsent(WordClusters.normalized(word), name -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    /**
     * @param atLeast how often a word must occur to get a class
     * @return how many words have one
     */
    public int learn(int classes, int atLeast, int rounds, Path file, Consumer<String> progress) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        int[] counts = new int[names.size()];
        sentences.forEach(sentence -> {
            for (int word : sentence) {
                counts[word]++;
            }
        });
        for (int i = 0; i < counts.length; i++) {
            frequencies.put(names.get(i), counts[i]);
        }
        List<String> frequent = BigramCounts.frequent(frequencies, atLeast);
        BigramCounts bigrams = BigramCounts.of(renumbered(frequent), frequent);
        int[] classOf = new ExchangeClustering(bigrams, classes).run(rounds, progress);
        TreeMap<String, Short> clusters = new TreeMap<>();
        for (int word = 1; word < classOf.length; word++) {
            clusters.put(frequent.get(word), (short) classOf[word]);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            WordClusters.write(clusters, out);
        }
        return clusters.size();
    }

    private List<int[]> renumbered(List<String> frequent) {
        int[] newNumber = new int[names.size()];
        for (int word = 1; word < frequent.size(); word++) {
            newNumber[number(frequent.get(word))] = word;
        }
        List<int[]> renumbered = new ArrayList<>(sentences.size());
        for (int[] sentence : sentences) {
            int[] words = new int[sentence.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = newNumber[sentence[i]];
            }
            renumbered.add(words);
        }
        return renumbered;
    }
}
