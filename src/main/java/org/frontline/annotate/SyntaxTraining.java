package org.frontline.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.frontline.annotate.parse.ConlluReader;
import org.frontline.annotate.parse.ConlluSentence;
import org.frontline.annotate.parse.DependencyParser;
import org.frontline.annotate.parse.JackknifedTagger;
import org.frontline.annotate.parse.ParserTraining;

/**
 * Trains the dependency parser on treebanks and writes it with its card, so that it learns from tags and lemmas like
 * those that {@link SentenceAnalyzer} will hand to it.
 */
public final class SyntaxTraining {
    /** The name of the model below {@code models/}. */
    static final String MODEL = "parser.bin.gz";

    private static final String CARD = "parser.card.md";
    private static final int FOLDS = 4;

    private SyntaxTraining() {}

    /**
     * Trains on the treebanks in CoNLL-U, plain or gzipped, measures on the others, and writes {@code parser.bin.gz} and
     * {@code parser.card.md} into the folder. The same treebanks give the same model.
     *
     * @param progress told of each round
     * @return the text of the card
     */
    public static String train(List<Path> train, List<Path> dev, Path outDir, Consumer<String> progress)
            throws IOException {
        List<ConlluSentence> treebank = new ArrayList<>();
        for (Path file : train) {
            treebank.addAll(merged(Treebank.free(ConlluReader.read(file))));
        }
        if (treebank.isEmpty()) {
            throw new IllegalArgumentException("no sentence to train on in " + train);
        }
        ParserTraining.Settings settings = ParserTraining.Settings.DEFAULT;
        JackknifedTagger jackknife = JackknifedTagger.train(treebank, FOLDS, settings.seed());
        Path model = Files.createDirectories(outDir).resolve(MODEL);
        new ParserTraining(jackknife, Lemmatizer.bundled()::lemma, settings, progress).train(treebank, model);
        return writeCard(new SyntaxCard(treebank, settings), dev, model, outDir.resolve(CARD));
    }

    private static String writeCard(SyntaxCard card, List<Path> dev, Path model, Path target) throws IOException {
        DependencyParser parser = DependencyParser.load(model);
        SyntaxMeasurement measurement = new SyntaxMeasurement(parser, Tagger.bundled(), Lemmatizer.bundled());
        List<SyntaxMeasurement.Result> results = new ArrayList<>();
        for (Path file : dev) {
            results.add(measurement.measure(file.getFileName().toString(), merged(ConlluReader.read(file))));
        }
        String text = card.text(results, Files.size(model));
        Files.writeString(target, text);
        return text;
    }

    private static List<ConlluSentence> merged(List<ConlluSentence> sentences) {
        return sentences.stream().map(ConlluSentence::withHyphensMerged).toList();
    }
}
