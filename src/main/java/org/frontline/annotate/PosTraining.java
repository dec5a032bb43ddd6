package org.frontline.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontline.annotate.parse.ConlluReader;
import org.frontline.annotate.parse.ConlluSentence;
import org.frontline.annotate.parse.JackknifedTagger;
import org.frontline.annotate.parse.TagReviser;
import org.frontline.annotate.parse.TagReviserTraining;

/**
 * Trains the part-of-speech tagger on treebanks and writes it with its card: Spark NLP's averaged perceptron, on the
 * sentences and on copies of them in the spellings of worse sources, and the reviser of its tags.
 */
public final class PosTraining {
    /** The name of the model below {@code models/}. */
    static final String MODEL = "pos.bin.gz";

    /** The name of the second step's model. */
    static final String REVISER = "tags.bin.gz";

    private static final String CARD = "pos.card.md";
    private static final int FOLDS = 4;
    private static final long SEED = 20261125;
    private static final int REVISER_WEIGHTS = 800_000;

    private PosTraining() {}

    /**
     * Trains on the treebanks in CoNLL-U, plain or gzipped, measures on the others, and writes {@code pos.bin.gz},
     * {@code tags.bin.gz} and {@code pos.card.md} into the folder. The same treebanks give the same model.
     *
     * @return the text of the card
     */
    public static String train(List<Path> train, List<Path> dev, Path outDir) throws IOException {
        List<TaggedWords> sentences = new ArrayList<>();
        List<ConlluSentence> treebank = new ArrayList<>();
        for (Path file : train) {
            sentences.addAll(read(file, true));
            Treebank.free(ConlluReader.read(file)).forEach(sentence -> treebank.add(sentence.withHyphensMerged()));
        }
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no sentence to train on in " + train);
        }
        for (TaggedWords report : WarReports.load()) {
            sentences.add(report);
            treebank.add(WarReports.withoutTree(report));
        }
        PosModel model = SparkPerceptron.export(SparkPerceptron.train(TextVariants.augmented(sentences)));
        Files.createDirectories(outDir);
        try (OutputStream out = Files.newOutputStream(outDir.resolve(MODEL))) {
            PosModelFile.write(model, out);
        }
        new TagReviserTraining(SEED, REVISER_WEIGHTS)
                .train(treebank, JackknifedTagger.firstStep(treebank, FOLDS, SEED), outDir.resolve(REVISER));
        return writeCard(model, sentences, dev, outDir);
    }

    static String writeCard(PosModel model, List<TaggedWords> sentences, List<Path> dev, Path outDir)
            throws IOException {
        String card = card(sentences, model, dev, outDir);
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

    private static String card(List<TaggedWords> sentences, PosModel model, List<Path> dev, Path outDir)
            throws IOException {
        StringBuilder card = new StringBuilder(CARD_HEAD);
        card.append(String.format(
                Locale.ROOT,
                "%nTrained on %,d sentences with %,d tokens (before the copies); %d tags, %,d words in the tag book,%n"
                        + "%,d features, %,d bytes; the reviser %,d bytes.%n%n",
                sentences.size(),
                tokens(sentences),
                model.tags().size(),
                model.book().size(),
                model.weights().size(),
                Files.size(outDir.resolve(MODEL)),
                Files.size(outDir.resolve(REVISER))));
        card.append("## Accuracy, per cent of tokens: perceptron alone / revised / repaired\n\n| measured on | tokens "
                + "| as it is | without commas | in capitals | as headlines |\n|---|---|---|---|---|---|\n");
        PosMeasurement measurement = new PosMeasurement(
                new PerceptronScorer(model), TagReviser.load(outDir.resolve(REVISER)), Lemmatizer.bundled());
        for (Path file : dev) {
            List<TaggedWords> gold = read(file, false);
            card.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %s | %s | %s | %s |%n",
                    file.getFileName(),
                    tokens(gold),
                    measurement.accuracy(gold, sentence -> sentence),
                    measurement.accuracy(gold, TextVariants::withoutCommas),
                    measurement.accuracy(gold, TextVariants::inCapitals),
                    measurement.accuracy(gold, TextVariants::asHeadline)));
        }
        return card.toString();
    }

    private static int tokens(List<TaggedWords> sentences) {
        return sentences.stream().mapToInt(s -> s.words().size()).sum();
    }

    private static final String CARD_HEAD = """
            # Part-of-speech tagger (pos.bin.gz, tags.bin.gz)

            Gives each token of an English sentence its Penn Treebank tag, in three steps: a perceptron, a second one that
            revises its tags, and repairs by hand-written rules (`annotate/tag-repairs.tsv`).

            - **Learner.** The averaged perceptron of Spark NLP 5.5.3 (`PerceptronApproach`), 5 rounds, fixed seed; weights
              rounded to 1/64 (pos.bin.gz).
            - **Reviser.** An averaged perceptron of our own over the first one's tags on both sides, endings of one to four
              letters and word classes (`clusters.card.md`), 6 rounds; it learns from tags of perceptrons that did not see the
              sentence (four folds), and from copies in capitals (every third), with a headline's capitals (every third of the
              shorter ones) and without commas (every second that has any).
              Weights in a byte each (tags.bin.gz).
            - **Data.** UD English EWT, train part (CC BY-SA 4.0), and UD English GUM, train part (annotations CC BY 4.0), of
              GUM only the genres academic (CC BY 4.0), bio (CC BY-SA 3.0), court (CC BY 4.0), interview and news
              (CC BY 2.5) and voyage (CC BY-SA 3.0). Texts under non-commercial terms, and texts whose terms GUM's licence
              file does not name, were left out.
            - Besides, some sentences of war reporting written and tagged for this project (`annotate/war-reports.txt`).
            - **Licence.** CC BY-SA 4.0, as the data asks.
            - **Copies** for the first. Sentences with commas again without them, every third in capitals, every fourth of the shorter ones
              capitalised like a headline.
            - **Tokens** as the project's own tokenizer cuts them: a hyphenated compound is one token with the tag of its last
              part. Both dev parts are measured whole; no sentence of theirs was trained on.
            - **Command.** `frontline train tagger` (see `train --help`) with the folder that holds the treebanks; about seven minutes.
            - **Limits.** The treebanks are web text of 2012 and later and Wikipedia-like prose, with little war reporting; text
              in capitals comes out worse, proper names above all.
            """;
}
