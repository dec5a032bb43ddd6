package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.timeline.PlaceState.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of one place out of its events.
 *
 * <p>A filter that goes through the days with news: each event moves the belief in who holds the place by as much as it
 * is believed itself, and the state follows the belief with hysteresis. Days without news only let disputes lapse and
 * belief fade.
 */
public final class TimelineModel {
    private final TimelineOptions options;

    public TimelineModel(TimelineOptions options) {
        this.options = options;
    }

    /**
     * The intervals by time, without overlap; a gap is time of which nothing is known.
     *
     * @param events of one place, in any order
     * @param areaEvents of areas that the place lies in
     * @param opponents who fights against whom around there
     * @param end the last day that the corpus tells of
     */
    public List<HeldInterval> of(
            List<ControlEvent> events,
            List<ControlEvent> areaEvents,
            Homeland homeland,
            Opponents opponents,
            LocalDate end) {
        List<Signal> told = Stream.concat(
                        news(events).flatMap(e -> Signal.of(e, options)),
                        new AreaTurns(news(areaEvents).toList(), options.flip()).signals(options))
                .toList();
        List<Signal> signals = told.stream()
                .filter(s -> !s.looksBackOn(told) && !s.sumsUp(told, options.areaDays()))
                .map(s -> s.before(told))
                .sorted(Signal.ORDER)
                .toList();
        Run run = new Run(homeland, opponents, end);
        for (int from = 0; from < signals.size(); ) {
            LocalDate day = signals.get(from).day();
            int to = from;
            while (to < signals.size() && signals.get(to).day().equals(day)) {
                to++;
            }
            run.lapsesBefore(day);
            run.news(day, signals.subList(from, to));
            from = to;
        }
        run.lapsesBefore(end.plusDays(1));
        return run.finish();
    }

    private Stream<ControlEvent> news(List<ControlEvent> events) {
        return events.stream().filter(e -> options.background() || !e.background());
    }

    /** One pass over the days of a place. */
    private final class Run {
        private final PlaceState state;
        private final List<HeldInterval> intervals = new ArrayList<>();
        private final LocalDate end;
        private @Nullable OpenInterval open;

        Run(Homeland homeland, Opponents opponents, LocalDate end) {
            this.state = new PlaceState(homeland, opponents, options);
            this.end = end;
        }

        void news(LocalDate day, List<Signal> signals) {
            double before = believed(day.minusDays(1));
            state.advanceTo(day);
            List<Signal> taken = signals.stream().map(state::take).toList();
            turnTo(state.standing(), day, before, taken);
            if (open != null) {
                open.add(taken);
            }
        }

        void lapsesBefore(LocalDate day) {
            LocalDate lapse = state.nextLapse();
            while (lapse != null && lapse.isBefore(day)) {
                double before = believed(lapse.minusDays(1));
                state.advanceTo(lapse);
                turnTo(state.standing(), lapse, before, List.of());
                LocalDate next = state.nextLapse();
                lapse = next != null && next.isAfter(lapse) ? next : null;
            }
        }

        private void turnTo(@Nullable Standing now, LocalDate day, double before, List<Signal> why) {
            OpenInterval current = open;
            if (current != null && now != null && current.standing().isLike(now)) {
                return;
            }
            if (current != null && current.from().isBefore(day)) {
                intervals.add(current.close(day.minusDays(1), before));
            }
            open = now == null ? null : new OpenInterval(now, day, knownFrom(current, why), options);
        }

        /** What lapses is known by waiting; the rest by its news. */
        private @Nullable LocalDate knownFrom(@Nullable OpenInterval before, List<Signal> why) {
            return why.isEmpty() && before != null ? before.knownFrom() : null;
        }

        private double believed(LocalDate day) {
            return open == null ? 0 : state.beliefIn(open.standing().holder(), day);
        }

        List<HeldInterval> finish() {
            if (open != null) {
                LocalDate last = open.from().isAfter(end) ? open.from() : end;
                intervals.add(open.close(null, believed(last)));
            }
            intervals.sort(Comparator.comparing(HeldInterval::from));
            return intervals;
        }
    }
}
