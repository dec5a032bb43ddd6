package org.frontline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.extract.control.confidence.Confidence;
import org.frontline.extract.control.confidence.ConfidenceFeatures;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;

/** Learns from annotated articles how sure each kind of mention is; writes {@code confidence.tsv} and its card. */
public final class ConfidenceTraining {
    private static final int FOLDS = 5;
    private static final List<Double> PENALTIES = List.of(5.0, 10.0, 20.0);
    private static final int LEAST_COUNT = 3;

    private ConfidenceTraining() {}

    /** Articles and the mentions that readers found or judged in them, JSON Lines. */
    public record Annotated(Path gold, Path articles) {}

    /** One mention of the extractor, and what speaks for it: in its article, and if nothing but its sentence were known of that. */
    private record Found(List<String> features, List<String> alone, Prediction predicted) {}

    /** The same, judged by a reader. */
    private record Judged(Found found, boolean right) {
        Example example() {
            return example(found.features());
        }

        Example exampleAlone() {
            return example(found.alone());
        }

        private Example example(List<String> features) {
            int fold = Math.floorMod(found.predicted().articleId().hashCode(), FOLDS);
            return new Example(fold, new LogisticRegression.Case(features, right));
        }
    }

    /** What is learnt from; all of an article are in one fold. */
    private record Example(int fold, LogisticRegression.Case found) {}

    /**
     * Trains on some sets and measures on another.
     *
     * @param training sets of articles annotated as a whole
     * @param judged sets of articles of which single mentions were judged, as {@code gold} of each
     * @param extractor the mentions of an article, as the job finds them
     * @return the card
     */
    public static String train(
            List<Annotated> training,
            List<Annotated> judged,
            Annotated unseen,
            Path output,
            Function<Article, Told> extractor)
            throws IOException {
        List<Judged> annotated = training.stream()
                .flatMap(set -> annotated(set, extractor).stream())
                .toList();
        List<Judged> single =
                judged.stream().flatMap(set -> single(set, extractor).stream()).toList();
        // A text of a few sentences is taken for one on war.
        List<Example> examples = common(Stream.of(
                        annotated.stream().map(Judged::example),
                        annotated.stream().map(Judged::exampleAlone),
                        single.stream().map(Judged::example))
                .flatMap(set -> set)
                .toList());
        double penalty = bestPenalty(examples);
        LogisticRegression fitted = LogisticRegression.fit(cases(examples), penalty);
        Files.writeString(output.resolve("confidence.tsv"), table(fitted));
        String card = card(
                annotated.size(),
                single.size(),
                fitted,
                penalty,
                reliability(examples, outOfFold(examples, penalty)),
                reliability(
                        annotated(unseen, extractor).stream()
                                .map(Judged::example)
                                .toList(),
                        fitted));
        Files.writeString(output.resolve("confidence.card.md"), card);
        return card;
    }

    /** Without the features of single mentions, which tell nothing of others. */
    private static List<Example> common(List<Example> examples) {
        Map<String, Long> counts = examples.stream()
                .flatMap(e -> e.found().features().stream())
                .collect(Collectors.groupingBy(f -> f, Collectors.counting()));
        return examples.stream()
                .map(e -> new Example(
                        e.fold(),
                        new LogisticRegression.Case(
                                e.found().features().stream()
                                        .filter(f -> counts.getOrDefault(f, 0L) >= LEAST_COUNT)
                                        .toList(),
                                e.found().outcome())))
                .toList();
    }

    /** All mentions of articles annotated as a whole. */
    private static List<Judged> annotated(Annotated annotated, Function<Article, Told> extractor) {
        Gold gold = GoldReader.read(annotated.gold(), annotated.articles());
        List<Found> all = found(annotated.articles(), gold.covered()::contains, extractor);
        Set<Prediction> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
        wrong.addAll(
                Pairing.of(gold, all.stream().map(Found::predicted).toList()).spurious());
        return all.stream()
                .map(found -> new Judged(found, !wrong.contains(found.predicted())))
                .toList();
    }

    /** Only the mentions that were judged, one by one. */
    private static List<Judged> single(Annotated annotated, Function<Article, Told> extractor) {
        Map<String, List<Judgement>> byArticle =
                GoldReader.judgements(annotated.gold()).stream().collect(Collectors.groupingBy(Judgement::articleId));
        List<Judged> judged = new ArrayList<>();
        for (Found found : found(annotated.articles(), byArticle::containsKey, extractor)) {
            byArticle.getOrDefault(found.predicted().articleId(), List.of()).stream()
                    .filter(judgement -> judgement.isOf(found.predicted()))
                    .findFirst()
                    .ifPresent(judgement -> judged.add(new Judged(found, judgement.right())));
        }
        return judged;
    }

    private static List<Found> found(Path file, Predicate<String> read, Function<Article, Told> extractor) {
        List<Found> all = new ArrayList<>();
        for (Article article : GoldReader.articles(file)) {
            if (read.test(article.id())) {
                Told told = extractor.apply(article);
                ConfidenceFeatures features = new ConfidenceFeatures(told.article(), told.mentions());
                for (ControlMention mention : told.mentions()) {
                    all.add(new Found(
                            features.of(mention), features.alone(mention), Prediction.of(article.id(), mention)));
                }
            }
        }
        return all;
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
                    cases(examples.stream().filter(e -> e.fold() != left).toList()), penalty);
            for (int i = 0; i < probabilities.length; i++) {
                if (examples.get(i).fold() == fold) {
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
            int annotated,
            int judged,
            LogisticRegression fitted,
            double penalty,
            Reliability crossed,
            Reliability unseen) {
        return String.format(
                Locale.ROOT,
                """
                # Confidence of control mentions (confidence.tsv)

                The probability that a careful reader finds the same action at the same place in the sentence.

                - **Learner.** Logistic regression with a Gaussian prior, fitted by Newton's method; the penalty that makes articles
                  left out least surprising in cross-validation by article (%d folds): %.0f.
                - **Features.** Action, rule, trigger, modality, kinds of place and parties, attribution, date, layout, distance between
                  trigger and place, length of the sentence, mentions beside it; how warlike the sentences around and the whole article are.
                - **Data.** %d mentions that the rules find in articles annotated as a whole, right or wrong by these annotations: the training
                  articles, and articles on wars annotated for this project by the same guide; each a second time as if nothing but its
                  sentence were known, which is how it is with texts of a few sentences. %d more that were drawn from
                  general text (Wikipedia, Reuters, InSight Crime, MUC-3/4, geoparsing news) and judged one by one. Only the training
                  articles are handed on with the data; without `more` and `judged` the command learns from these alone.
                - **Licence.** Apache-2.0.
                - **Command.** `frontline train confidence --data DIR --output src/main/resources/models`, where DIR holds `train` and `dev` of the
                  annotated articles, and `more` and `judged`.
                - **Limits.** The rules were written on most of these articles and are more often right there than elsewhere:
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
                annotated,
                judged,
                fitted.weights().size() + 1,
                crossed.render(),
                unseen.render());
    }
}
