package org.frontline.annotate.names;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Span;

/** Trains the recogniser's model on labelled articles; the same articles give the same model. */
public final class NameTraining {
    private final Gazetteer gazetteer;
    private final CrfTrainer.Settings settings;
    private final Consumer<String> progress;

    /** @param progress told of each round */
    public NameTraining(Gazetteer gazetteer, Consumer<String> progress) {
        this(gazetteer, CrfTrainer.Settings.DEFAULT, progress);
    }

    NameTraining(Gazetteer gazetteer, CrfTrainer.Settings settings, Consumer<String> progress) {
        this.gazetteer = gazetteer;
        this.settings = settings;
        this.progress = progress;
    }

    /** Trains on the labelled articles, with word classes learnt from the unlabelled sentences, and writes the model. */
    public void train(List<LabelledArticle> articles, List<List<String>> unlabelled, Path target) throws IOException {
        WordClasses classes = WordClasses.learn(unlabelled);
        progress.accept(classes.size() + " words in classes");
        try (OutputStream out = Files.newOutputStream(target)) {
            train(articles, classes).write(out);
        }
    }

    NameModel train(List<LabelledArticle> articles, WordClasses classes) {
        List<CrfTrainer.Example> examples = examples(articles, classes);
        CrfTrainer trainer = new CrfTrainer(examples, settings);
        progress.accept(examples.size() + " stretches, " + trainer.features() + " features");
        trainer.learn(examples, progress);
        return new NameModel(trainer.compact(), trainer.compactTransitions(), classes);
    }

    private List<CrfTrainer.Example> examples(List<LabelledArticle> articles, WordClasses classes) {
        List<CrfTrainer.Example> examples = new ArrayList<>();
        WordForms forms = new WordForms(classes);
        for (LabelledArticle labelled : articles) {
            ArticleView article = new ArticleView(labelled.sentences(), gazetteer, forms);
            for (SentenceView view : article.sentences) {
                int[] tags = labelled.tags(view.sentence);
                NameFeatures features = new NameFeatures();
                for (Span segment : Segments.of(view)) {
                    examples.add(example(features, article, view, segment, tags));
                }
            }
        }
        return examples;
    }

    /** A name that the stretch cuts off is none there. */
    private static CrfTrainer.Example example(
            NameFeatures features, ArticleView article, SentenceView view, Span segment, int[] tags) {
        int[][] keys = new int[segment.length()][];
        int[] own = new int[segment.length()];
        for (int i = 0; i < keys.length; i++) {
            features.extract(article, view, segment.begin() + i);
            keys[i] = Arrays.copyOf(features.keys(), features.count());
            own[i] = tags[segment.begin() + i];
        }
        repair(own);
        return new CrfTrainer.Example(keys, own);
    }

    private static void repair(int[] tags) {
        for (int i = 0; i < tags.length; i++) {
            int before = i == 0 ? NameTags.OUTSIDE : tags[i - 1];
            if (!NameTags.mayFollow(before, tags[i])) {
                tags[i] = NameTags.OUTSIDE;
            }
        }
        for (int i = tags.length - 1; i >= 0; i--) {
            boolean cut = i == tags.length - 1 ? !NameTags.closes(tags[i]) : !NameTags.mayFollow(tags[i], tags[i + 1]);
            if (cut) {
                tags[i] = NameTags.OUTSIDE;
            }
        }
    }
}
