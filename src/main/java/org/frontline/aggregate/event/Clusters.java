package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one action in one place, linked into happenings.
 *
 * <p>Reports with exact days are linked first, side by side: one joins a cluster that is at most the action's window away
 * (single linkage over sorted reports). What is less exact then joins what is there: reports dated by publication go to
 * the latest happening shortly before, reports that name a month or a year to a happening that begins in it or right after
 * it, reports that name nobody to the one that is told of most. So "in March" never chains the first of March to the last.
 */
final class Clusters {
    private final Action action;
    private final int windowDays;
    private final Denials denials;
    private final Turns turns;
    private final List<Cluster> clusters = new ArrayList<>();

    Clusters(Action action, int windowDays, Denials denials, Turns turns) {
        this.action = action;
        this.windowDays = windowDays;
        this.denials = denials;
        this.turns = turns;
    }

    /** The clusters of the given reports, whatever their order. */
    List<Cluster> of(List<Report> reports) {
        List<Report> sorted = reports.stream().sorted(Report.ORDER).toList();
        join(sorted, r -> !r.side().isEmpty() && r.when().isExact(), this::nearest);
        join(sorted, r -> !r.side().isEmpty() && r.time() == null, this::latestBefore);
        join(sorted, r -> !r.side().isEmpty() && r.when().isCoarse(), this::within);
        join(sorted, r -> r.side().isEmpty() && r.when().isExact(), this::mostTold);
        join(sorted, r -> r.side().isEmpty() && r.time() == null, this::latestBefore);
        join(sorted, r -> r.side().isEmpty() && r.when().isCoarse(), this::within);
        return clusters;
    }

    /** Finds the cluster that a report belongs to, null where there is none yet. */
    private interface Linkage {
        @Nullable
        Cluster find(Report report);
    }

    private void join(List<Report> sorted, Predicate<Report> which, Linkage linkage) {
        for (Report report : sorted) {
            if (which.test(report)) {
                Cluster cluster = linkage.find(report);
                if (cluster == null) {
                    clusters.add(new Cluster(report));
                } else {
                    cluster.add(report);
                }
            }
        }
    }

    private @Nullable Cluster nearest(Report report) {
        return compatible(report)
                .filter(c -> c.time().gap(report.when()) <= windowDays && undisputed(c, report))
                .min(Comparator.comparingLong((Cluster c) -> c.time().gap(report.when()))
                        .thenComparing(Cluster::time, EventTime.ORDER)
                        .thenComparing(Cluster::side))
                .orElse(null);
    }

    /** Who took it where nobody is named is told best by what most name: the day of a word on it is often that of the word. */
    private @Nullable Cluster mostTold(Report report) {
        return compatible(report)
                .filter(c -> c.time().gap(report.when()) <= windowDays && undisputed(c, report))
                .min(Comparator.comparingInt((Cluster c) -> -c.size())
                        .thenComparingLong(c -> c.time().gap(report.when()))
                        .thenComparing(Cluster::time, EventTime.ORDER)
                        .thenComparing(Cluster::side))
                .orElse(null);
    }

    private @Nullable Cluster latestBefore(Report report) {
        EventTime published = report.when();
        return compatible(report)
                .filter(c ->
                        !c.time().start().isAfter(published.start()) && c.time().gap(published) <= windowDays)
                .filter(c -> undisputed(c, report))
                .max(Comparator.comparing(Cluster::time, EventTime.ORDER).thenComparing(Cluster::side))
                .orElse(null);
    }

    private @Nullable Cluster within(Report report) {
        EventTime span = report.when();
        return compatible(report)
                .filter(c -> isWithin(c.time().start(), span)
                        && (c.time().isExact() || isWithin(c.time().end(), span)))
                .max(Comparator.comparingInt(Cluster::size)
                        .thenComparing(Cluster::time, EventTime.ORDER.reversed())
                        .thenComparing(Cluster::side))
                .orElse(null);
    }

    /** In a month or a year, or so soon after it that it may be meant. */
    private boolean isWithin(LocalDate day, EventTime span) {
        return !day.isBefore(span.start()) && !day.isAfter(span.end().plusDays(windowDays));
    }

    private Stream<Cluster> compatible(Report report) {
        return clusters.stream()
                .filter(c -> report.side().isEmpty() || report.side().equals(c.side()));
    }

    /**
     * Whether nobody denied the happening between it and the report; nor took the place from who holds it: who holds it after that
     * holds it anew.
     */
    private boolean undisputed(Cluster cluster, Report report) {
        LocalDate since = cluster.time().start();
        LocalDate day = report.when().start();
        boolean retaken = action == Action.HOLD
                && turns.stand(cluster.side(), cluster.time().end(), day);
        return !retaken && !denials.stand(action, cluster.side(), since, day);
    }
}
