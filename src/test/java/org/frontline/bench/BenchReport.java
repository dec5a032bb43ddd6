package org.frontline.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured as a table: of several rounds the median, and how far the others lie from it. */
record BenchReport(List<Measurement> measurements) {
    /** The length of an article that others' rates are given for. */
    private static final double COMMON_ARTICLE = 2500;

    private static final double MEGA = 1e6;

    String table() {
        StringBuilder table = new StringBuilder("%-10s %5s %6s %9s %8s %9s %10s %11s %8s %5s %8s%n"
                .formatted(
                        "case",
                        "cores",
                        "rounds",
                        "seconds",
                        "spread",
                        "docs/s",
                        "2.5kB/s",
                        "tokens/s",
                        "MB/s",
                        "GC",
                        "heap MB"));
        groups().values().forEach(rounds -> table.append(line(rounds)));
        return table.append(stages()).toString();
    }

    private Map<String, List<Measurement>> groups() {
        return measurements.stream()
                .collect(Collectors.groupingBy(
                        m -> m.name() + " " + m.cores(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String line(List<Measurement> rounds) {
        Measurement median = median(rounds);
        double slowest = rounds.stream().mapToDouble(Measurement::seconds).max().orElseThrow();
        double fastest = rounds.stream().mapToDouble(Measurement::seconds).min().orElseThrow();
        double seconds = median.seconds();
        return String.format(
                Locale.ROOT,
                "%-10s %5d %6d %9.1f %7.0f%% %9.0f %10.0f %11s %8.2f %4.0f%% %8.0f%n",
                median.name(),
                median.cores(),
                rounds.size(),
                seconds,
                100 * (slowest - fastest) / seconds,
                median.articles() / seconds,
                median.characters() / COMMON_ARTICLE / seconds,
                median.tokens() == 0 ? "" : String.format(Locale.ROOT, "%.0f", median.tokens() / seconds),
                median.characters() / MEGA / seconds,
                100 * median.gcShare(),
                median.peakHeap() / MEGA);
    }

    private static Measurement median(List<Measurement> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Measurement::seconds))
                .toList()
                .get(rounds.size() / 2);
    }

    /** The stages of the jobs, by case: seconds, processor seconds of the tasks, bytes shuffled and the heap's peak. */
    private String stages() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(groups()).forEach((key, rounds) -> {
            Measurement measured = median(rounds);
            if (measured.stages() == null) {
                return;
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%n%-46s %8s %8s %8s %11s %8s%n",
                    key,
                    "seconds",
                    "CPU s",
                    "GC s",
                    "shuffled MB",
                    "heap MB"));
            measured.stages()
                    .forEach(stage -> text.append(String.format(
                            Locale.ROOT,
                            "%-46s %8.1f %8.1f %8.1f %11.1f %8.0f%n",
                            stage.get("stage").asText(),
                            stage.get("seconds").asDouble(),
                            stage.get("cpu_seconds").asDouble(),
                            stage.get("gc_seconds").asDouble(),
                            stage.get("shuffled_bytes").asDouble() / MEGA,
                            stage.get("heap_bytes").asDouble() / MEGA)));
        });
        return text.toString();
    }
}
