package org.frontline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes an error report: what is most frequent first, so that work can begin at the top. */
final class ErrorText {
    private static final String END = System.lineSeparator();

    private final int examples;
    private final StringBuilder out = new StringBuilder();

    ErrorText(int examples) {
        this.examples = examples;
    }

    String render(ErrorReport report) {
        section(
                "missed",
                report.missed(),
                m -> m.cause().label() + ", " + m.gold().action().label(),
                ErrorText::shown);
        section(
                "spurious",
                report.spurious(),
                s -> s.predicted().rule() + ": " + s.cause().label(),
                s -> shown(s.predicted()));
        for (Aspect aspect : Aspect.values()) {
            List<ErrorReport.Differing> wrong = report.differing().stream()
                    .filter(d -> d.wrong().contains(aspect))
                    .toList();
            section("differs in " + aspect.label(), wrong, d -> kind(aspect, d), d -> shown(aspect, d));
        }
        return out.toString();
    }

    private <T> void section(String title, List<T> errors, Function<T, String> cause, Function<T, String> shown) {
        out.append(title).append(": ").append(errors.size()).append(END);
        Map<String, List<T>> byCause = new TreeMap<>();
        errors.forEach(error -> byCause.computeIfAbsent(cause.apply(error), c -> new ArrayList<>())
                .add(error));
        byCause.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, List<T>> e) -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> cause(entry.getKey(), entry.getValue(), shown));
    }

    private <T> void cause(String cause, List<T> errors, Function<T, String> shown) {
        out.append(String.format(Locale.ROOT, "  %4d  %s%n", errors.size(), cause));
        errors.stream().limit(examples).forEach(error -> out.append("          ")
                .append(shown.apply(error))
                .append(END));
    }

    /** Values of closed fields are told apart, names only by which side has none. */
    private static String kind(Aspect aspect, ErrorReport.Differing differing) {
        String gold = aspect.of(differing.gold());
        String predicted = aspect.of(differing.predicted());
        boolean closed = aspect == Aspect.MODALITY || aspect == Aspect.STANCE || aspect == Aspect.PAST;
        if (closed) {
            return gold + " told as " + predicted;
        }
        return gold == null ? "gold has none" : predicted == null ? "prediction has none" : "another one";
    }

    private static String shown(ErrorReport.Missed missed) {
        GoldMention gold = missed.gold();
        return gold.articleId() + ": " + gold.place() + " by " + gold.actor() + " in: "
                + Surfaces.squeeze(gold.sentence());
    }

    private static String shown(Prediction predicted) {
        return predicted.articleId() + ": " + predicted.action().label() + " of " + predicted.place() + " by "
                + predicted.actor() + " in: " + Surfaces.squeeze(predicted.sentence());
    }

    private static String shown(Aspect aspect, ErrorReport.Differing differing) {
        return aspect.of(differing.gold()) + " told as " + aspect.of(differing.predicted()) + " ("
                + differing.predicted().rule() + ") in: "
                + Surfaces.squeeze(differing.gold().sentence());
    }
}
