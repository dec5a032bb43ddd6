package org.frontline.annotate.parse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Trains the parser from treebanks: news-like variants of the sentences are added, then the perceptron goes its rounds. */
public final class ParserTraining {
    private static final int MINIMUM_LABEL_COUNT = 20;

    private final TrainingTagger tagger;
    private final BinaryOperator<String> lemmaOfFormAndTag;
    private final Settings settings;
    private final Consumer<String> progress;

    /**
     * How long to train and how much to keep.
     *
     * @param rounds passes over the sentences
     * @param seed of the choice of variants and the order of sentences: the same seed gives the same model
     * @param maximumWeights how many weights are kept, the largest ones; two and a half bytes each in the file
     */
    public record Settings(int rounds, long seed, int maximumWeights) {
        public static final Settings DEFAULT = new Settings(4, 20261125, 2_400_000);
    }

    /**
     * @param tagger tags copies of the sentences, as text will be tagged
     * @param lemmaOfFormAndTag makes lemmas as text will get them
     * @param progress told of each round
     */
    public ParserTraining(
            TrainingTagger tagger,
            BinaryOperator<String> lemmaOfFormAndTag,
            Settings settings,
            Consumer<String> progress) {
        this.tagger = tagger;
        this.lemmaOfFormAndTag = lemmaOfFormAndTag;
        this.settings = settings;
        this.progress = progress;
    }

    /** @param treebank sentences whose licences allow it, with hyphenated compounds merged as the tokenizer does */
    public void train(List<ConlluSentence> treebank, Path model) throws IOException {
        ParserModel trained = learn(treebank);
        try (OutputStream out = Files.newOutputStream(model)) {
            trained.write(out);
        }
    }

    ParserModel learn(List<ConlluSentence> treebank) {
        LabelInventory labels = LabelInventory.of(treebank, Math.min(MINIMUM_LABEL_COUNT, treebank.size()));
        Transitions transitions = new Transitions(labels.labels());
        ParserTrainer trainer = new ParserTrainer(transitions, settings.seed());
        List<ParserTrainer.Example> examples = examples(treebank, labels);
        Random order = new Random(settings.seed());
        for (int round = 1; round <= settings.rounds(); round++) {
            Collections.shuffle(examples, order);
            double right = trainer.round(examples, round > 1);
            progress.accept("round %d: %.2f %% of moves right, %d features"
                    .formatted(round, 100 * right, trainer.weights().features()));
        }
        return new ParserModel(transitions, trainer.weights().averaged(settings.maximumWeights()));
    }

    private List<ParserTrainer.Example> examples(List<ConlluSentence> treebank, LabelInventory labels) {
        return new NewsVariants(tagger, settings.seed())
                .withVariants(treebank).stream()
                        .map(sentence -> sentence.withLemmas(lemmaOfFormAndTag))
                        .map(sentence ->
                                new ParserTrainer.Example(ParserInput.of(sentence), GoldTree.of(sentence, labels)))
                        .collect(Collectors.toList());
    }
}
