package org.frontline.annotate;

import java.util.List;
import java.util.Locale;
import org.frontline.annotate.names.LabelledArticle;
import org.frontline.annotate.names.NameScore;

/** The card of the recogniser: what it learnt from, under which terms, and how well it does. */
final class RecogniserCard {
    private final List<LabelledArticle> articles;
    private final List<List<String>> unlabelled;

    RecogniserCard(List<LabelledArticle> articles, List<List<String>> unlabelled) {
        this.articles = articles;
        this.unlabelled = unlabelled;
    }

    String text(int weights, long bytes, NameScore dev) {
        long labels = articles.stream().mapToLong(a -> a.labels().size()).sum();
        long words = unlabelled.stream().mapToLong(List::size).sum();
        return String.format(
                Locale.ROOT,
                TableResource.text("recogniser-card.md"),
                articles.size(),
                labels,
                words,
                weights,
                bytes,
                dev);
    }
}
