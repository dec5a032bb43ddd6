package org.frontline.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.frontline.model.Span;

/** What is wrong, sorted by cause: missed, invented, and told otherwise. */
public record ErrorReport(List<Missed> missed, List<Spurious> spurious, List<Differing> differing) {
    /** A gold mention without a prediction. */
    public record Missed(MissCause cause, GoldMention gold) {}

    /** A prediction without a gold mention. */
    public record Spurious(SpuriousCause cause, Prediction predicted) {}

    /** A pair that disagrees in some fields. */
    public record Differing(Set<Aspect> wrong, GoldMention gold, Prediction predicted) {}

    static ErrorReport of(Gold gold, List<Prediction> predictions, Pairing pairing, MissDiagnosis diagnosis) {
        List<Missed> missed = new ArrayList<>();
        for (GoldMention mention : pairing.missed()) {
            missed.add(new Missed(missCause(mention, gold, predictions, diagnosis), mention));
        }
        List<Spurious> spurious = new ArrayList<>();
        for (Prediction predicted : pairing.spurious()) {
            spurious.add(new Spurious(spuriousCause(predicted, gold), predicted));
        }
        List<Differing> differing = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            Set<Aspect> wrong = EnumSet.allOf(Aspect.class);
            wrong.removeAll(pair.agreeing());
            if (!wrong.isEmpty()) {
                differing.add(new Differing(wrong, pair.gold(), pair.predicted()));
            }
        }
        return new ErrorReport(missed, spurious, differing);
    }

    private static MissCause missCause(
            GoldMention mention, Gold gold, List<Prediction> predictions, MissDiagnosis diagnosis) {
        boolean otherPlace = false;
        for (Prediction predicted : predictions) {
            if (predicted.articleId().equals(mention.articleId()) && inOneSentence(gold, mention, predicted)) {
                if (Surfaces.same(mention.place(), predicted.place(), predicted.placeName())) {
                    return MissCause.OTHER_ACTION;
                }
                otherPlace |= predicted.action() == mention.action();
            }
        }
        return otherPlace ? MissCause.OTHER_PLACE : diagnosis.diagnose(mention);
    }

    private static SpuriousCause spuriousCause(Prediction predicted, Gold gold) {
        SpuriousCause cause = SpuriousCause.NO_MENTION_THERE;
        for (GoldMention mention : gold.mentions()) {
            if (mention.articleId().equals(predicted.articleId()) && inOneSentence(gold, mention, predicted)) {
                boolean place = Surfaces.same(mention.place(), predicted.place(), predicted.placeName());
                boolean action = mention.action() == predicted.action();
                SpuriousCause here = place
                        ? (action ? SpuriousCause.DUPLICATE : SpuriousCause.OTHER_ACTION)
                        : (action ? SpuriousCause.OTHER_PLACE : SpuriousCause.OTHER_MENTIONS);
                cause = here.compareTo(cause) < 0 ? here : cause;
            }
        }
        return cause;
    }

    private static boolean inOneSentence(Gold gold, GoldMention mention, Prediction predicted) {
        String text = gold.texts().get(mention.articleId());
        Span at = Pairing.span(text, mention.sentence());
        return Pairing.overlap(at, Pairing.span(text, predicted.sentence()));
    }

    /** The report as text, with so many examples of each cause. */
    public String render(int examples) {
        return new ErrorText(examples).render(this);
    }
}
