package org.frontline.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.frontline.annotate.parse.ConlluReader;

/**
 * Trains the part-of-speech tagger on treebanks and writes it with its card: Spark NLP's averaged perceptron, on the
 * sentences and on copies of them in the spellings of worse sources.
 */
public final class PosTraining {
    /** The name of the model below {@code models/}. */
    static final String MODEL = "pos.bin.gz";

    private static final String CARD = "pos.card.md";

    private PosTraining() {}

    /**
     * Trains on the treebanks in CoNLL-U, plain or gzipped, measures on the others, and writes {@code pos.bin.gz} and
     * {@code pos.card.md} into the folder. The same treebanks give the same model.
     *
     * @return the text of the card
     */
    public static String train(List<Path> train, List<Path> dev, Path outDir) throws IOException {
        List<TaggedWords> sentences = new ArrayList<>();
        for (Path file : train) {
            sentences.addAll(read(file, true));
        }
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no sentence to train on in " + train);
        }
        PosModel model = SparkPerceptron.export(SparkPerceptron.train(TextVariants.augmented(sentences)));
        return write(model, sentences, dev, outDir);
    }

    static String write(PosModel model, List<TaggedWords> sentences, List<Path> dev, Path outDir) throws IOException {
        Files.createDirectories(outDir);
        Path file = outDir.resolve(MODEL);
        try (OutputStream out = Files.newOutputStream(file)) {
            PosModelFile.write(model, out);
        }
        String card = card(sentences, model, dev, Files.size(file));
        Files.writeString(outDir.resolve(CARD), card);
        return card;
    }

    static List<TaggedWords> read(Path file, boolean onlyFree) throws IOException {
        TreebankTags tags = new TreebankTags(new Tokenizer(Abbreviations.load()));
        var sentences = ConlluReader.read(file);
        return (onlyFree ? Treebank.free(sentences) : sentences)
                .stream()
                        .map(tags::retokenized)
                        .filter(sentence -> !sentence.words().isEmpty())
                        .toList();
    }

    private static String card(List<TaggedWords> sentences, PosModel model, List<Path> dev, long bytes)
            throws IOException {
        StringBuilder card = new StringBuilder(CARD_HEAD);
        card.append(String.format(
                Locale.ROOT,
                "%nTrained on %,d sentences with %,d tokens (before the copies); %d tags, %,d words in the tag book,%n"
                        + "%,d features, %,d bytes.%n%n",
                sentences.size(),
                tokens(sentences),
                model.tags().size(),
                model.book().size(),
                model.weights().size(),
                bytes));
        card.append(
                "## Accuracy, per cent of tokens\n\n| measured on | tokens | as it is | without commas | in capitals "
                        + "| as headlines |\n|---|---|---|---|---|---|\n");
        PerceptronScorer scorer = new PerceptronScorer(model);
        for (Path file : dev) {
            List<TaggedWords> gold = read(file, false);
            card.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.2f | %.2f | %.2f | %.2f |%n",
                    file.getFileName(),
                    tokens(gold),
                    accuracy(scorer, gold, sentence -> sentence),
                    accuracy(scorer, gold, TextVariants::withoutCommas),
                    accuracy(scorer, gold, TextVariants::inCapitals),
                    accuracy(scorer, gold, TextVariants::asHeadline)));
        }
        return card.toString();
    }

    private static int tokens(List<TaggedWords> sentences) {
        return sentences.stream().mapToInt(s -> s.words().size()).sum();
    }

    private static double accuracy(
            PerceptronScorer scorer, List<TaggedWords> gold, UnaryOperator<TaggedWords> variant) {
        long right = 0;
        long all = 0;
        for (TaggedWords plain : gold) {
            TaggedWords sentence = variant.apply(plain);
            List<String> tags = scorer.tag(sentence.words());
            for (int i = 0; i < tags.size(); i++) {
                right += tags.get(i).equals(sentence.tags().get(i)) ? 1 : 0;
            }
            all += tags.size();
        }
        return all == 0 ? 0 : 100.0 * right / all;
    }

    private static final String CARD_HEAD = """
            # Part-of-speech tagger (pos.bin.gz)

            Gives each token of an English sentence its Penn Treebank tag.

            - **Learner.** The averaged perceptron of Spark NLP 5.5.3 (`PerceptronApproach`), 5 rounds, fixed seed; weights
              rounded to 1/64.
            - **Data.** UD English EWT, train part (CC BY-SA 4.0), and UD English GUM, train part (annotations CC BY 4.0), of
              GUM only the genres academic (CC BY 4.0), bio (CC BY-SA 3.0), court (CC BY 4.0), interview and news
              (CC BY 2.5) and voyage (CC BY-SA 3.0). Texts under non-commercial terms, and texts whose terms GUM's licence
              file does not name, were left out.
            - **Licence.** CC BY-SA 4.0, as the data asks.
            - **Copies.** Sentences with commas again without them, every third in capitals, every fourth of the shorter ones
              capitalised like a headline.
            - **Tokens** as the project's own tokenizer cuts them: a hyphenated compound is one token with the tag of its last
              part. Both dev parts are measured whole; no sentence of theirs was trained on.
            - **Command.** `frontline train pos` (see `train --help`) with the two train parts and the two dev parts.
            - **Limits.** The treebanks are web text of 2012 and later and Wikipedia-like prose, with little war reporting; text
              in capitals comes out worse, proper names above all.
            """;
}
