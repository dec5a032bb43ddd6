package org.frontline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.frontline.annotate.parse.TagReviser;

/** How many tags are right after each of the tagger's steps. */
final class PosMeasurement {
    private final PerceptronScorer scorer;
    private final TagReviser reviser;
    private final TagRepairs repairs;

    PosMeasurement(PerceptronScorer scorer, TagReviser reviser, Lemmatizer lemmatizer) {
        this.scorer = scorer;
        this.reviser = reviser;
        this.repairs = new TagRepairs(TagWords.load(), lemmatizer);
    }

    /** Per cent of tokens, one figure a step. */
    String accuracy(List<TaggedWords> gold, UnaryOperator<TaggedWords> variant) {
        long[] right = new long[3];
        long all = 0;
        for (TaggedWords plain : gold) {
            TaggedWords sentence = variant.apply(plain);
            List<String> first = scorer.tag(sentence.words());
            List<String> revised = reviser.revise(sentence.words(), first, scorer.unambiguous(sentence.words()));
            right[0] += right(first, sentence);
            right[1] += right(revised, sentence);
            right[2] += right(repairs.repair(sentence.words(), revised), sentence);
            all += first.size();
        }
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f / %.2f",
                percent(right[0], all),
                percent(right[1], all),
                percent(right[2], all));
    }

    private static long right(List<String> tags, TaggedWords gold) {
        long right = 0;
        for (int i = 0; i < tags.size(); i++) {
            right += tags.get(i).equals(gold.tags().get(i)) ? 1 : 0;
        }
        return right;
    }

    private static double percent(long right, long all) {
        return all == 0 ? 0 : 100.0 * right / all;
    }
}
