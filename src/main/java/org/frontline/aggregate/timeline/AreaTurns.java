package org.frontline.aggregate.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.Party;
import org.frontline.model.Action;

/**
 * The turns of the areas that a place lies in. Where an area has gone one way already, that it did is said again, or it is annexed:
 * then it is a word on who holds its towns, and no second turn of those that changed hands in between.
 */
final class AreaTurns {
    private static final Comparator<ControlEvent> BY_DAY =
            Comparator.comparing((ControlEvent e) -> e.time().start()).thenComparing(ControlEvent::id);

    private final List<ControlEvent> turns;
    private final double believed;

    /** @param believed how sure a turn must be to leave no news to those who tell of it again */
    AreaTurns(List<ControlEvent> events, double believed) {
        this.turns = events.stream()
                .filter(e -> e.action().isTurn() && namesSide(e))
                .sorted(BY_DAY)
                .toList();
        this.believed = believed;
    }

    /** As they bear on the places; that an area was left is no news where it was left before. */
    Stream<Signal> signals(TimelineOptions options) {
        return turns.stream().flatMap(e -> {
            boolean known = isKnown(e);
            return known && e.action() != Action.GAIN ? Stream.empty() : Signal.ofArea(e, known, options);
        });
    }

    private boolean isKnown(ControlEvent event) {
        ControlEvent last = turns.stream()
                .filter(e -> e.place().key().equals(event.place().key()))
                .filter(e -> !e.time().isCoarse() && e.confidence() >= believed)
                .filter(e -> isBefore(e, event) && bearsOn(e, event))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return last != null && last.action() == event.action() && side(last).equals(side(event));
    }

    /** A month or a year may mean what is known to have been on a day of it. */
    private static boolean isBefore(ControlEvent one, ControlEvent other) {
        return other.time().isCoarse()
                ? !one.time().start().isAfter(other.time().end())
                : BY_DAY.compare(one, other) < 0;
    }

    /** Whether both tell of one side's coming and going, or of who came. */
    private static boolean bearsOn(ControlEvent one, ControlEvent other) {
        boolean ofOne = !side(one).isEmpty() && side(one).equals(side(other));
        return ofOne || one.action() == Action.GAIN && other.action() == Action.GAIN;
    }

    private static String side(ControlEvent event) {
        Party actor = event.actor();
        return actor == null ? "" : actor.side();
    }

    /** Fights and holds in an area say nothing of its towns, nor does its loss by whoever holds it: a town's holder may be another. */
    private static boolean namesSide(ControlEvent event) {
        return Stream.of(event.actor(), event.counterparty())
                .filter(Objects::nonNull)
                .anyMatch(party -> !party.side().isEmpty());
    }
}
