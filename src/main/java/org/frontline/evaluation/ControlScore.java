package org.frontline.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.frontline.model.Action;

/**
 * The figures of the reference scorer.
 *
 * @param detect place and action
 * @param who place, action and actor
 * @param full place, action, actor and modality
 * @param current as who, over what feeds the timeline: actual and no background
 * @param accuracy of each field over the pairs
 */
public record ControlScore(
        int articles,
        int gold,
        int predicted,
        Figures detect,
        Figures who,
        Figures full,
        Figures current,
        Map<Action, Figures> byAction,
        Map<Aspect, Double> accuracy) {

    static ControlScore of(Gold gold, List<Prediction> predictions, Pairing pairing) {
        List<GoldMention> mentions = gold.mentions();
        long currentGold = count(mentions, g -> Aspect.isCurrent(g.modality(), g.past()));
        long currentPredicted = count(predictions, ControlScore::isCurrent);
        long currentHits = count(
                pairing.pairs(),
                p -> isCurrent(p.predicted())
                        && Aspect.isCurrent(p.gold().modality(), p.gold().past())
                        && p.agrees(Aspect.ACTOR));
        return new ControlScore(
                gold.covered().size(),
                mentions.size(),
                predictions.size(),
                figures(pairing, p -> true, mentions, predictions),
                figures(pairing, p -> p.agrees(Aspect.ACTOR), mentions, predictions),
                figures(pairing, p -> p.agrees(Aspect.ACTOR) && p.agrees(Aspect.MODALITY), mentions, predictions),
                Figures.of(currentHits, currentPredicted, currentGold),
                byAction(mentions, predictions, pairing),
                accuracy(pairing.pairs()));
    }

    private static boolean isCurrent(Prediction predicted) {
        return Aspect.isCurrent(predicted.modality(), predicted.background());
    }

    private static <T> long count(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).count();
    }

    private static Figures figures(
            Pairing pairing, Predicate<Pair> hit, List<GoldMention> gold, List<Prediction> predicted) {
        return Figures.of(count(pairing.pairs(), hit), predicted.size(), gold.size());
    }

    private static Map<Action, Figures> byAction(List<GoldMention> gold, List<Prediction> predicted, Pairing pairing) {
        Map<Action, Figures> byAction = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            byAction.put(
                    action,
                    Figures.of(
                            count(pairing.pairs(), p -> p.gold().action() == action),
                            count(predicted, p -> p.action() == action),
                            count(gold, g -> g.action() == action)));
        }
        return byAction;
    }

    private static Map<Aspect, Double> accuracy(List<Pair> pairs) {
        Map<Aspect, Double> accuracy = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            double share = pairs.isEmpty() ? 0 : (double) count(pairs, p -> p.agrees(aspect)) / pairs.size();
            accuracy.put(aspect, Figures.rounded(share));
        }
        return accuracy;
    }

    /** As the reference scorer prints it. */
    public String render() {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(Locale.ROOT, "%d articles, %d gold mentions, %d predicted%n", articles, gold, predicted));
        line(out, "detect", detect);
        line(out, "who", who);
        line(out, "full", full);
        line(out, "current", current);
        byAction.forEach((action, figures) -> line(out, "detect:" + action.label(), figures));
        out.append("of the matched:");
        accuracy.forEach((aspect, share) -> out.append(String.format(Locale.ROOT, "  %s %.3f", aspect.label(), share)));
        return out.append(System.lineSeparator()).toString();
    }

    private static void line(StringBuilder out, String what, Figures figures) {
        out.append(String.format(Locale.ROOT, "%-16s %s%n", what, figures));
    }
}
