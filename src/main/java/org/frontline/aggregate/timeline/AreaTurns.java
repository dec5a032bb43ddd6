package org.frontline.aggregate.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.Party;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

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
        return turns.stream()
                .filter(e -> e.action() == Action.GAIN || !isKnown(e))
                .flatMap(e -> Signal.ofArea(e, isKnown(e), options));
    }

    private boolean isKnown(ControlEvent event) {
        ControlEvent last = lastBefore(event);
        return last != null && tellTheSame(last, event);
    }

    private @Nullable ControlEvent lastBefore(ControlEvent event) {
        return turns.stream()
                .filter(e -> e.place().key().equals(event.place().key()))
                .filter(e -> !e.time().isCoarse() && e.confidence() >= believed)
                .filter(e -> event.time().isCoarse()
                        ? !e.time().start().isAfter(event.time().end())
                        : BY_DAY.compare(e, event) < 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Fights and holds in an area say nothing of its towns, nor does its loss by whoever holds it: a town's holder may be another. */
    private static boolean namesSide(ControlEvent event) {
        return Stream.of(event.actor(), event.counterparty())
                .filter(Objects::nonNull)
                .anyMatch(party -> !party.side().isEmpty());
    }

    /** Whether both tell of the same side's coming or going, or one of a side's coming where another goes. */
    private static boolean tellTheSame(ControlEvent one, ControlEvent other) {
        Party actor = one.actor();
        Party again = other.actor();
        return actor != null
                && again != null
                && !actor.side().isEmpty()
                && !again.side().isEmpty()
                && actor.side().equals(again.side()) == (one.action() == other.action());
    }
}
