package org.frontline.annotate.parse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.frontline.annotate.cluster.WordClusters;

/** Trains a {@link TagReviser} on sentences with the first tagger's tags beside the right ones. */
public final class TagReviserTraining {
    private static final int ROUNDS = 6;
    private static final int CAPITALS_EVERY = 3;
    private static final int COMMAS_LOST_EVERY = 2;
    private static final int HEADLINE_EVERY = 3;
    private static final int LONGEST_HEADLINE = 20;

    private final long seed;
    private final int maximumWeights;

    public TagReviserTraining(long seed, int maximumWeights) {
        this.seed = seed;
        this.maximumWeights = maximumWeights;
    }

    /**
     * Trains on a treebank and on copies of its sentences in capitals, with capitals as headlines have them, and without commas.
     *
     * @param first tags each sentence without having learnt from it
     */
    public void train(List<ConlluSentence> treebank, TrainingTagger first, Path file) throws IOException {
        List<Example> examples = examples(treebank, first);
        List<String> tags = tags(examples);
        try (OutputStream out = Files.newOutputStream(file)) {
            TagReviser.write(tags, learn(examples, tags), out);
        }
    }

    static List<Example> examples(List<ConlluSentence> treebank, TrainingTagger first) {
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < treebank.size(); number++) {
            ConlluSentence sentence = treebank.get(number);
            examples.add(example(sentence, first));
            if (number % CAPITALS_EVERY == 0) {
                examples.add(example(sentence.inCapitals(), first));
            }
            if (number % HEADLINE_EVERY == 1 && sentence.words().size() <= LONGEST_HEADLINE) {
                examples.add(example(sentence.withCapitals(), first));
            }
            ConlluSentence withoutCommas = sentence.withoutCommas();
            if (number % COMMAS_LOST_EVERY == 0
                    && withoutCommas.words().size() < sentence.words().size()) {
                examples.add(example(withoutCommas, first));
            }
        }
        return examples;
    }

    private static Example example(ConlluSentence sentence, TrainingTagger first) {
        return new Example(
                sentence.words().stream().map(ConlluWord::form).toList(),
                first.tags(sentence),
                sentence.words().stream().map(ConlluWord::xpos).toList());
    }

    /** A sentence; the first tags must come from a tagger that did not learn from it. */
    record Example(List<String> words, List<String> firstTags, List<String> tags) {
        Example {
            words = List.copyOf(words);
            firstTags = List.copyOf(firstTags);
            tags = List.copyOf(tags);
        }
    }

    TagReviser learn(List<Example> examples) {
        List<String> tags = tags(examples);
        return new TagReviser(tags, new CompactWeights(learn(examples, tags)), WordClusters.bundled());
    }

    private static List<String> tags(List<Example> examples) {
        TreeSet<String> tags = new TreeSet<>();
        examples.forEach(example -> tags.addAll(example.tags()));
        return List.copyOf(tags);
    }

    private WeightList learn(List<Example> examples, List<String> tags) {
        TrainingWeights weights = new TrainingWeights();
        List<Example> shuffled = new ArrayList<>(examples);
        Random order = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, order);
            shuffled.forEach(example -> learn(example, tags, weights));
        }
        return weights.averaged(maximumWeights);
    }

    private static void learn(Example example, List<String> tags, TrainingWeights weights) {
        TagFeatures features = new TagFeatures(example.words(), example.firstTags(), WordClusters.bundled());
        int[] scores = new int[tags.size()];
        for (int i = 0; i < example.words().size(); i++) {
            features.extract(i);
            weights.score(features.keys(), features.count(), scores);
            int predicted = TagReviser.best(scores);
            int right = tags.indexOf(example.tags().get(i));
            if (predicted != right) {
                weights.update(features.keys(), features.count(), right, 1);
                weights.update(features.keys(), features.count(), predicted, -1);
            }
            weights.nextStep();
            features.decided(i, tags.get(predicted));
        }
    }
}
