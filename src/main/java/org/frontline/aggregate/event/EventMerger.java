package org.frontline.aggregate.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.frontline.model.Action;

/**
 * Merges the reports of one place into events.
 *
 * <p>Only what a text says happened can be an event; plans and suppositions stay out, denials are kept beside the event
 * that they deny. Reports without any day (no date in the text, and none of publication) cannot be placed and stay out.
 */
public final class EventMerger {
    private final EventOptions options;
    private final Credibility credibility;

    public EventMerger(EventOptions options) {
        this.options = options;
        this.credibility = new Credibility(options.weights());
    }

    /** The events by time, whatever the order of the reports, which must all be of one place. */
    public List<ControlEvent> merge(List<Report> reports) {
        Denials denials = new Denials(reports, options.denialDays(), options.windowDays(Action.LOSS));
        Turns turns = new Turns(reports);
        Map<Action, List<Report>> byAction = reports.stream()
                .filter(Report::isEvidence)
                .collect(Collectors.groupingBy(Report::action, () -> new EnumMap<>(Action.class), Collectors.toList()));
        List<ControlEvent> events = new ArrayList<>();
        byAction.forEach((action, said) -> {
            for (Cluster cluster : merged(new Clusters(action, options.windowDays(action), denials, turns).of(said))) {
                EventBuilder builder = new EventBuilder(cluster, credibility);
                events.add(builder.build(denials.of(action, cluster.side(), builder.time())));
            }
        });
        events.sort(Comparator.comparing(ControlEvent::time, EventTime.ORDER).thenComparing(ControlEvent::id));
        return events;
    }

    /** What makes clusters of one place and action one happening, however their reports were linked. */
    private record Happening(String side, EventTime time) {}

    private Collection<Cluster> merged(List<Cluster> clusters) {
        Map<Happening, Cluster> happenings = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            EventTime time = new EventBuilder(cluster, credibility).time();
            happenings.merge(new Happening(cluster.side(), time), cluster, Cluster::absorb);
        }
        return happenings.values();
    }
}
