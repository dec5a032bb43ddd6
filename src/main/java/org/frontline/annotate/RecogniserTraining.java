package org.frontline.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.frontline.annotate.names.LabelledArticle;
import org.frontline.annotate.names.NameScore;
import org.frontline.annotate.names.NameTagger;
import org.frontline.annotate.names.NameTraining;
import org.frontline.gazetteer.Gazetteer;

/** Trains the recogniser of names on labelled articles and writes it with its card. */
public final class RecogniserTraining {
    private static final String MODEL = "recogniser.bin.gz";
    private static final String CARD = "recogniser.card.md";

    private RecogniserTraining() {}

    /**
     * Trains, measures on the development articles, and writes {@code recogniser.bin.gz} and {@code recogniser.card.md}
     * into the folder. The same texts give the same model.
     *
     * @param unlabelled texts to learn the classes of words from
     * @return the text of the card
     */
    public static String train(Path train, Path dev, List<Path> unlabelled, Path outDir, Consumer<String> progress)
            throws IOException {
        LabelledNews news = new LabelledNews();
        List<LabelledArticle> articles = news.labelled(train);
        List<List<String>> sentences = new ArrayList<>();
        for (Path file : unlabelled) {
            sentences.addAll(news.unlabelled(file));
        }
        Path model = Files.createDirectories(outDir).resolve(MODEL);
        Gazetteer gazetteer = Gazetteer.bundled();
        new NameTraining(gazetteer, progress).train(articles, sentences, model);
        NameTagger tagger = NameTagger.load(model, gazetteer);
        List<LabelledArticle> unseen = news.labelled(dev);
        String card = new RecogniserCard(articles, sentences)
                .text(tagger.weights(), Files.size(model), NameScore.of(tagger, unseen));
        Files.writeString(outDir.resolve(CARD), card);
        return card;
    }
}
