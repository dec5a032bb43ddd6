package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventTime;
import org.frontline.aggregate.event.Party;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/**
 * An event as it bears on the state of a place on one day.
 *
 * @param actor who is taken to have done it, null where nobody can be told
 * @param probability that it happened here, less where its date is coarse or it is told of an area around the place
 * @param ofArea whether it is told of an area around the place
 * @param known whether the area had gone that way before
 */
record Signal(
        LocalDate day, ControlEvent event, @Nullable Party actor, double probability, boolean ofArea, boolean known) {
    /** On one day the fight comes before its outcome, the loss before the gain, and the surest word is the last. */
    static final Comparator<Signal> ORDER = Comparator.comparing(Signal::day)
            .thenComparingInt(s -> rank(s.event.action()))
            .thenComparingDouble(Signal::probability)
            .thenComparing(s -> s.event.id());

    /** What lasts bears on its first and on its last day, what happens once on its day, or the middle of its time. */
    static Stream<Signal> of(ControlEvent event, TimelineOptions options) {
        EventTime time = event.time();
        Party actor = event.actor() == null || event.actor().side().isEmpty() ? null : event.actor();
        double probability = event.confidence() * options.weight(time);
        if (event.action().isTurn() || time.isCoarse()) {
            return Stream.of(new Signal(middle(time.start(), time.end()), event, actor, probability, false, false));
        }
        boolean twice = event.action() == Action.HOLD && time.end().isAfter(time.start());
        List<LocalDate> days = twice ? List.of(time.start(), time.end()) : List.of(time.start());
        return days.stream().map(day -> new Signal(day, event, actor, probability, false, false));
    }

    /** Whoever takes or leaves a province takes or leaves its towns, mostly. */
    static Stream<Signal> ofArea(ControlEvent turn, boolean known, TimelineOptions options) {
        return of(turn, options)
                .map(s -> new Signal(s.day, turn, s.actor, s.probability * options.areaWeight(), true, known));
    }

    Action action() {
        return event.action();
    }

    /** Whether it tells that somebody came, and not only that he is there. */
    boolean isGain() {
        return action() == Action.GAIN && !known;
    }

    Signal by(@Nullable Party who) {
        return new Signal(day, event, who, probability, ofArea, known);
    }

    /**
     * Where the time is coarse and somebody else took the place on a day within it, the event came before that: "taken in
     * 2022", "retaken by others in April 2022".
     */
    Signal before(List<Signal> others) {
        EventTime time = event.time();
        if (!time.isCoarse() || actor == null) {
            return this;
        }
        return others.stream()
                .filter(o -> o.action() == Action.GAIN && !o.event.time().isCoarse())
                .filter(o -> o.actor != null && !o.actor.side().equals(actor.side()))
                .map(Signal::day)
                .filter(d -> d.isAfter(time.start()) && !d.isAfter(time.end()))
                .min(Comparator.naturalOrder())
                .map(first ->
                        new Signal(middle(time.start(), first.minusDays(1)), event, actor, probability, ofArea, known))
                .orElse(this);
    }

    /** Whether it names nobody and gives a month or a year in which the place changed hands on a day: that is what it means. */
    boolean looksBackOn(List<Signal> others) {
        EventTime time = event.time();
        return action().isTurn()
                && actor == null
                && time.isCoarse()
                && others.stream()
                        .filter(o -> o.action() == Action.GAIN
                                && o.actor != null
                                && !o.event.time().isCoarse())
                        .anyMatch(o -> !o.day.isBefore(time.start()) && !o.day.isAfter(time.end()));
    }

    /**
     * Whether it is told of an area, and the place itself is told to have gone the same way on a day soon after: "nearly all of
     * the province" was not yet all.
     */
    boolean sumsUp(List<Signal> others, int withinDays) {
        return ofArea
                && others.stream()
                        .filter(o -> !o.ofArea && !o.event.time().isOfLongTime() && goesTheWayOf(o))
                        .anyMatch(o -> o.day.isAfter(day) && !o.day.isAfter(day.plusDays(withinDays)));
    }

    /** Whether both tell of the same side's coming, or of its leaving what the other says somebody else came to. */
    private boolean goesTheWayOf(Signal other) {
        return action().isTurn()
                && other.action().isTurn()
                && actor != null
                && other.actor != null
                && actor.side().equals(other.actor.side()) == (action() == other.action());
    }

    private static LocalDate middle(LocalDate start, LocalDate end) {
        return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
    }

    private static int rank(Action action) {
        return switch (action) {
            case ADVANCE -> 0;
            case CONTEST -> 1;
            case SIEGE -> 2;
            case HOLD -> 3;
            case LOSS -> 4;
            case GAIN -> 5;
        };
    }
}
