package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.model.Action;
import org.frontline.model.Interest;
import org.jspecify.annotations.Nullable;

/** Draws one event out of a cluster: where reports differ the most frequent value wins, ties the smallest. */
final class EventBuilder {
    private final Cluster cluster;
    private final List<Report> reports;
    private final Credibility credibility;

    EventBuilder(Cluster cluster, Credibility credibility) {
        this.cluster = cluster;
        this.reports = cluster.reports().stream().sorted(Report.ORDER).toList();
        this.credibility = credibility;
    }

    /** The span of what lasts; of a gain or loss the day that the most credible reports with the best precision give. */
    EventTime time() {
        Action action = reports.get(0).action();
        if (!action.isTurn()) {
            return cluster.time();
        }
        Comparator<Map.Entry<EventTime, Double>> best = Comparator.comparing(
                        (Map.Entry<EventTime, Double> e) -> e.getKey().precision(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(Map.Entry::getKey, EventTime.ORDER);
        return reports.stream()
                .collect(Collectors.groupingBy(Report::when, Collectors.summingDouble(credibility::weight)))
                .entrySet()
                .stream()
                .min(best)
                .orElseThrow()
                .getKey();
    }

    ControlEvent build(Dispute dispute) {
        Report first = reports.get(0);
        EventTime time = time();
        return new ControlEvent(
                EventId.of(first.place(), first.action(), cluster.side(), time),
                place(),
                first.action(),
                party(Report::actor),
                party(Report::counterparty),
                time,
                published().min(Comparator.naturalOrder()).orElse(null),
                published().max(Comparator.naturalOrder()).orElse(null),
                credibility.settledOn(reports, dispute),
                reports.size(),
                distinct(Report::articleId),
                distinct(Report::story),
                Credibility.witnesses(reports).size(),
                sources(reports.stream().filter(r -> Interests.of(r) == Interest.SELF)),
                sources(reports.stream().filter(r -> Interests.of(r) == Interest.AGAINST)),
                sources(dispute.denials().stream()),
                credibility.of(reports, dispute),
                reports.stream().allMatch(Report::background),
                reports.stream().map(Report::mentionId).sorted().toList(),
                codes());
    }

    private EventPlace place() {
        EventPlace place = mostFrequent(Report::place, Comparator.comparing(EventPlace::name));
        return Objects.requireNonNull(place, "every report has a place");
    }

    private EventCodes codes() {
        return new EventCodes(
                mostFrequent((Report r) -> r.codes().acled(), String::compareTo),
                mostFrequent((Report r) -> r.codes().cameo(), String::compareTo),
                mostFrequent((Report r) -> r.codes().plover(), String::compareTo));
    }

    /** Whoever is named most: a known party before one that is only named, that before words that tell no side. */
    private @Nullable Party party(Function<Report, @Nullable Party> role) {
        Comparator<Party> order = Comparator.comparing(EventBuilder::partyOrder);
        List<Predicate<Party>> kinds = List.of(
                p -> p.id() != null && !p.side().isEmpty(), p -> !p.side().isEmpty(), p -> true);
        for (Predicate<Party> kind : kinds) {
            Party best = mostFrequent(
                    report -> {
                        Party party = role.apply(report);
                        return party != null && kind.test(party) ? party : null;
                    },
                    order);
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private <T> @Nullable T mostFrequent(Function<Report, @Nullable T> part, Comparator<T> order) {
        Map<T, Long> counts = new TreeMap<>(order);
        for (Report report : reports) {
            T value = part.apply(report);
            if (value != null) {
                counts.merge(value, 1L, Long::sum);
            }
        }
        T best = null;
        long most = 0;
        for (Map.Entry<T, Long> e : counts.entrySet()) {
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return best;
    }

    /** Linked parties come before unlinked ones, then by name. */
    private static String partyOrder(Party party) {
        return (party.id() == null ? "1" : "0" + party.id()) + '\u0000' + party.label();
    }

    private Stream<LocalDate> published() {
        return reports.stream().map(Report::published).filter(Objects::nonNull);
    }

    private long distinct(Function<Report, String> part) {
        return reports.stream().map(part).distinct().count();
    }

    private static List<String> sources(Stream<Report> reports) {
        return reports.map(Report::source)
                .filter(Objects::nonNull)
                .map(Party::label)
                .distinct()
                .sorted()
                .toList();
    }
}
