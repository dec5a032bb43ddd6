package org.frontline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gold mentions and predictions, paired one to one.
 *
 * @param pairs best agreement first
 * @param missed gold mentions without a prediction, in the order of the gold
 * @param spurious predictions without a gold mention, in the order given
 */
record Pairing(List<Pair> pairs, List<GoldMention> missed, List<Prediction> spurious) {
    private record Candidate(int gold, int predicted, Pair pair) {}

    static Pairing of(Gold gold, List<Prediction> predictions) {
        List<Candidate> candidates = candidates(gold, predictions);
        candidates.sort(Comparator.<Candidate>comparingInt(c -> -c.pair().weight())
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::predicted));
        List<Pair> pairs = new ArrayList<>();
        Set<Integer> usedGold = new LinkedHashSet<>();
        Set<Integer> usedPredicted = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.contains(candidate.gold()) && !usedPredicted.contains(candidate.predicted())) {
                usedGold.add(candidate.gold());
                usedPredicted.add(candidate.predicted());
                pairs.add(candidate.pair());
            }
        }
        return new Pairing(pairs, unused(gold.mentions(), usedGold), unused(predictions, usedPredicted));
    }

    private static <T> List<T> unused(List<T> all, Set<Integer> used) {
        List<T> unused = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!used.contains(i)) {
                unused.add(all.get(i));
            }
        }
        return unused;
    }

    private static List<Candidate> candidates(Gold gold, List<Prediction> predictions) {
        Map<String, List<Integer>> byArticle = new HashMap<>();
        List<@Nullable Span> spans = new ArrayList<>();
        for (int i = 0; i < predictions.size(); i++) {
            Prediction predicted = predictions.get(i);
            byArticle
                    .computeIfAbsent(predicted.articleId(), id -> new ArrayList<>())
                    .add(i);
            spans.add(span(gold.texts().get(predicted.articleId()), predicted.sentence()));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.mentions().size(); i++) {
            GoldMention mention = gold.mentions().get(i);
            Span at = span(gold.texts().get(mention.articleId()), mention.sentence());
            for (int j : byArticle.getOrDefault(mention.articleId(), List.of())) {
                Prediction predicted = predictions.get(j);
                if (matches(mention, predicted) && overlap(at, spans.get(j))) {
                    candidates.add(
                            new Candidate(i, j, new Pair(mention, predicted, Aspect.agreeing(mention, predicted))));
                }
            }
        }
        return candidates;
    }

    private static boolean matches(GoldMention gold, Prediction predicted) {
        return gold.action() == predicted.action()
                && Surfaces.same(gold.place(), predicted.place(), predicted.placeName());
    }

    /** Where the sentence stands in the article, null where it does not. */
    static @Nullable Span span(@Nullable String article, String sentence) {
        String squeezed = Surfaces.squeeze(sentence);
        int at = article == null || squeezed.isEmpty() ? -1 : article.indexOf(squeezed);
        return at < 0 ? null : new Span(at, at + squeezed.length());
    }

    static boolean overlap(@Nullable Span one, @Nullable Span other) {
        return one != null && other != null && one.overlaps(other);
    }
}
