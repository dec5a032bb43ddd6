package org.frontline.annotate.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.frontline.model.Span;

/** Precision and recall of names: a name is right when begin, end and kind are. */
public final class NameScore {
    /** The three kinds that are told apart in the score; nationalities are left out on both sides. */
    enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE;

        static Kind of(EntityType type) {
            return switch (type) {
                case PERSON -> PERSON;
                case ORGANIZATION, ARMED_GROUP, STATE_FORCE -> ORGANIZATION;
                case COUNTRY, PLACE, FACILITY -> PLACE;
                case NATIONALITY -> throw new IllegalArgumentException("not scored: " + type);
            };
        }
    }

    private record Key(Span span, Kind kind) {}

    /** For each kind how many were right, found, and to be found. */
    private final int[][] counts = new int[Kind.values().length][3];

    /** How well the tagger does on the articles. */
    public static NameScore of(NameTagger tagger, List<LabelledArticle> articles) {
        NameScore score = new NameScore();
        articles.forEach(article -> score.add(article, tagger.tag(article.sentences())));
        return score;
    }

    private void add(LabelledArticle article, List<TaggedName> found) {
        Set<Key> gold = new HashSet<>();
        Set<Span> unscored = new HashSet<>();
        for (LabelledArticle.Label label : article.labels()) {
            if (label.type() == EntityType.NATIONALITY) {
                unscored.add(new Span(label.begin(), label.end()));
            } else {
                gold.add(new Key(new Span(label.begin(), label.end()), Kind.of(label.type())));
            }
        }
        gold.forEach(key -> counts[key.kind().ordinal()][2]++);
        for (TaggedName name : found) {
            if (name.type() == EntityType.NATIONALITY) {
                continue;
            }
            Sentence sentence = article.sentences().get(name.sentence());
            Span span = new Span(
                    sentence.tokens().get(name.from()).begin(),
                    sentence.tokens().get(name.to() - 1).end());
            Key key = new Key(span, Kind.of(name.type()));
            if (gold.contains(key)) {
                counts[key.kind().ordinal()][0]++;
                counts[key.kind().ordinal()][1]++;
            } else if (unscored.stream().noneMatch(other -> other.contains(span))) {
                counts[key.kind().ordinal()][1]++;
            }
        }
    }

    public double f1() {
        return f1(sum());
    }

    private int[] sum() {
        int[] sum = new int[3];
        for (int[] kind : counts) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += kind[i];
            }
        }
        return sum;
    }

    private static double f1(int[] count) {
        return count[1] + count[2] == 0 ? 0 : 2.0 * count[0] / (count[1] + count[2]);
    }

    private static String text(int[] count) {
        return String.format(
                Locale.ROOT,
                "%.3f / %.3f / %.3f",
                count[0] / (double) Math.max(1, count[1]),
                count[0] / (double) Math.max(1, count[2]),
                f1(count));
    }

    /** Precision, recall and F1 of all, and by kind. */
    @Override
    public String toString() {
        return "all " + text(sum()) + ", person " + text(counts[Kind.PERSON.ordinal()]) + ", organisation "
                + text(counts[Kind.ORGANIZATION.ordinal()]) + ", place " + text(counts[Kind.PLACE.ordinal()]);
    }
}
