package org.frontline.annotate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.frontline.annotate.cluster.ClusterLearner;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/** Learns word classes from plain text, cut into sentences and tokens as all text is, and writes them with their card. */
public final class ClusterTraining {
    private static final String MODEL = "clusters.bin.gz";
    private static final String CARD = "clusters.card.md";
    private static final int CLASSES = 600;
    private static final int AT_LEAST = 5;
    private static final int ROUNDS = 12;

    private ClusterTraining() {}

    /**
     * Reads the {@code text} of each line of a gzipped JSONL file and writes {@code clusters.bin.gz} and
     * {@code clusters.card.md} into the folder. The same text gives the same classes.
     *
     * @param progress told of each round
     * @return the text of the card
     */
    public static String train(Path articles, Path outDir, Consumer<String> progress) throws IOException {
        ClusterLearner learner = new ClusterLearner();
        long tokens = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(articles)), StandardCharsets.UTF_8))) {
            ObjectMapper json = new ObjectMapper();
            Segmenter segmenter = Segmenter.load();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = json.readTree(line).path("text").asText("");
                for (Sentence sentence : segmenter.segment(text, Part.BODY, 0)) {
                    List<String> words =
                            sentence.tokens().stream().map(Token::text).toList();
                    learner.add(words);
                    tokens += words.size();
                }
            }
        }
        Path model = Files.createDirectories(outDir).resolve(MODEL);
        int words = learner.learn(CLASSES, AT_LEAST, ROUNDS, model, progress);
        String card =
                String.format(Locale.ROOT, CARD_TEXT, ROUNDS, AT_LEAST, words, CLASSES, tokens, Files.size(model));
        Files.writeString(outDir.resolve(CARD), card);
        return card;
    }

    private static final String CARD_TEXT = """
            # Word classes (clusters.bin.gz)

            Sorts frequent words into classes by the words that they stand beside, for the tagger and the parser.

            - **Learner.** The exchange algorithm over bigrams of classes (Kneser and Ney 1993; Martin, Liermann and Ney 1998),
              %d rounds from the words dealt out by frequency; no randomness. Words in small letters, digits as one.
            - **Data.** English Wikipedia, 3,680 pages on politics and war as of 2016 (CC BY-SA 3.0), text without labels. Words
              that occur %d times or more have a class: %,d words in %d classes, from %,d tokens; %,d bytes.
            - **Licence.** CC BY-SA 3.0, as the text asks.
            - **Command.** `frontline train clusters` (see `train --help`) with the folder above that of the pages; about four
              minutes. The tagger and the parser learn by the classes: train them again after it.
            - **Limits.** One class a word, whatever it means; words of wars after 2016 have none.
            """;
}
