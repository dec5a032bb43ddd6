package org.frontline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontline.extract.control.confidence.Confidence;
import org.frontline.extract.control.confidence.ConfidenceFeatures;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;

/** Learns from annotated articles how sure each kind of mention is; writes {@code confidence.tsv} and its card. */
public final class ConfidenceTraining {
    private static final int FOLDS = 5;
    private static final List<Double> PENALTIES = List.of(1.0, 3.0, 10.0, 30.0);

    private ConfidenceTraining() {}

    /** Articles and the mentions that readers found in them, JSON Lines. */
    public record Annotated(Path gold, Path articles) {}

    /** One mention of the extractor: where, and what speaks for it. */
    private record Found(int article, List<String> features, Prediction predicted) {}

    /** The same, judged: whether a reader found it too. */
    private record Example(int article, LogisticRegression.Case found) {}

    /**
     * Trains on one set and measures on another.
     *
     * @param extractor the mentions of an article, as the job finds them
     * @return the card
     */
    public static String train(
            Annotated training, Annotated unseen, Path output, Function<Article, List<ControlMention>> extractor)
            throws IOException {
        List<Example> examples = examples(training, extractor);
        double penalty = bestPenalty(examples);
        LogisticRegression fitted = LogisticRegression.fit(cases(examples), penalty);
        Files.writeString(output.resolve("confidence.tsv"), table(fitted));
        String card = card(
                examples.size(),
                fitted,
                penalty,
                reliability(examples, outOfFold(examples, penalty)),
                reliability(examples(unseen, extractor), fitted));
        Files.writeString(output.resolve("confidence.card.md"), card);
        return card;
    }

    private static List<Example> examples(Annotated annotated, Function<Article, List<ControlMention>> extractor) {
        Gold gold = GoldReader.read(annotated.gold(), annotated.articles());
        List<Found> all = new ArrayList<>();
        List<Article> articles = GoldReader.articles(annotated.articles());
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            if (gold.covered().contains(article.id())) {
                for (List<ControlMention> sentence : bySentence(extractor.apply(article))) {
                    for (ControlMention mention : sentence) {
                        all.add(new Found(
                                i,
                                ConfidenceFeatures.of(mention, sentence.size()),
                                Prediction.of(article.id(), mention)));
                    }
                }
            }
        }
        return judged(all, gold);
    }

    private static Collection<List<ControlMention>> bySentence(List<ControlMention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(m -> m.sentence().index(), TreeMap::new, Collectors.toList()))
                .values();
    }

    private static List<Example> judged(List<Found> all, Gold gold) {
        Set<Prediction> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
        wrong.addAll(
                Pairing.of(gold, all.stream().map(Found::predicted).toList()).spurious());
        return all.stream()
                .map(f -> new Example(
                        f.article(), new LogisticRegression.Case(f.features(), !wrong.contains(f.predicted()))))
                .toList();
    }

    private static List<LogisticRegression.Case> cases(List<Example> examples) {
        return examples.stream().map(Example::found).toList();
    }

    /** That under which articles left out are the least surprising. */
    private static double bestPenalty(List<Example> examples) {
        double best = PENALTIES.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            double surprise = surprise(examples, outOfFold(examples, penalty));
            if (surprise < least) {
                least = surprise;
                best = penalty;
            }
        }
        return best;
    }

    /** For each example its probability by a model that saw nothing of its article. */
    private static double[] outOfFold(List<Example> examples, double penalty) {
        double[] probabilities = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            LogisticRegression fitted = LogisticRegression.fit(
                    cases(examples.stream()
                            .filter(e -> e.article() % FOLDS != left)
                            .toList()),
                    penalty);
            for (int i = 0; i < probabilities.length; i++) {
                if (examples.get(i).article() % FOLDS == fold) {
                    probabilities[i] =
                            fitted.probability(examples.get(i).found().features());
                }
            }
        }
        return probabilities;
    }

    private static double surprise(List<Example> examples, double[] probabilities) {
        double surprise = 0;
        for (int i = 0; i < probabilities.length; i++) {
            surprise -= Math.log(examples.get(i).found().outcome() ? probabilities[i] : 1 - probabilities[i]);
        }
        return surprise;
    }

    private static Reliability reliability(List<Example> examples, LogisticRegression fitted) {
        Confidence confidence = new Confidence(fitted.bias(), fitted.weights());
        return reliability(
                examples,
                examples.stream()
                        .mapToDouble(e -> confidence.of(e.found().features()))
                        .toArray());
    }

    private static Reliability reliability(List<Example> examples, double[] probabilities) {
        List<Reliability.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            outcomes.add(new Reliability.Outcome(
                    probabilities[i], examples.get(i).found().outcome()));
        }
        return Reliability.of(outcomes);
    }

    private static String table(LogisticRegression fitted) {
        StringBuilder table =
                new StringBuilder("# Log odds by feature; made by train confidence, see confidence.card.md\n");
        table.append(String.format(Locale.ROOT, "bias\t%.4f\n", fitted.bias()));
        fitted.weights()
                .forEach((name, weight) -> table.append(String.format(Locale.ROOT, "%s\t%.4f\n", name, weight)));
        return table.toString();
    }

    private static String card(
            int examples, LogisticRegression fitted, double penalty, Reliability crossed, Reliability unseen) {
        return String.format(
                Locale.ROOT,
                """
                # Confidence of control mentions (confidence.tsv)

                The probability that a careful reader finds the same action at the same place in the sentence.

                - **Learner.** Logistic regression with a Gaussian prior, fitted by Newton's method; the penalty that makes articles
                  left out least surprising in cross-validation by article (%d folds): %.0f.
                - **Features.** Action, rule, modality, kinds of place and parties, attribution, date, layout, distance between trigger
                  and place, length of the sentence, mentions beside it.
                - **Data.** %d mentions that the rules find in the training articles, right or wrong by their annotations.
                - **Licence.** Apache-2.0.
                - **Command.** `frontline train confidence --data ../shared/eval --output src/main/resources/models`
                - **Limits.** The rules were written on the same training articles and are more often right there than elsewhere:
                  confidences are too high by that much. They say nothing of actor, source and date.

                %d weights.

                ## Reliability in cross-validation

                ```
                %s```

                ## Reliability on the development articles

                ```
                %s```
                """,
                FOLDS,
                penalty,
                examples,
                fitted.weights().size() + 1,
                crossed.render(),
                unseen.render());
    }
}
