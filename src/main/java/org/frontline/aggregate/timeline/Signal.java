package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventTime;
import org.frontline.model.Action;
import org.frontline.model.TimePrecision;

/**
 * An event as it bears on the state of a place on one day.
 *
 * @param probability that it happened here, less where its date is coarse or it is told of an area around the place
 * @param ofArea whether it is told of an area around the place
 */
record Signal(LocalDate day, ControlEvent event, double probability, boolean ofArea) {
    /** On one day the fight comes before its outcome, the loss before the gain, and the surest word is the last. */
    static final Comparator<Signal> ORDER = Comparator.comparing(Signal::day)
            .thenComparingInt(s -> rank(s.event.action()))
            .thenComparingDouble(Signal::probability)
            .thenComparing(s -> s.event.id());

    /** What lasts bears on its first and on its last day, what happens once on its day, or the middle of its month. */
    static Stream<Signal> of(ControlEvent event, TimelineOptions options) {
        EventTime time = event.time();
        double probability = event.confidence() * options.weight(time.precision());
        boolean coarse = time.precision() == TimePrecision.MONTH || time.precision() == TimePrecision.YEAR;
        if (coarse) {
            return Stream.of(new Signal(middle(time), event, probability, false));
        }
        boolean lasts = event.action() == Action.HOLD && time.end().isAfter(time.start());
        List<LocalDate> days = lasts ? List.of(time.start(), time.end()) : List.of(time.start());
        return days.stream().map(day -> new Signal(day, event, probability, false));
    }

    /** Whoever takes or leaves a province takes or leaves its towns, mostly; fights and holds in it say nothing of them. */
    static Stream<Signal> ofArea(ControlEvent event, TimelineOptions options) {
        boolean turns = event.action() == Action.GAIN || event.action() == Action.LOSS;
        return turns
                ? of(event, options).map(s -> new Signal(s.day, event, s.probability * options.areaWeight(), true))
                : Stream.empty();
    }

    Action action() {
        return event.action();
    }

    private static LocalDate middle(EventTime time) {
        return time.start().plusDays(ChronoUnit.DAYS.between(time.start(), time.end()) / 2);
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
