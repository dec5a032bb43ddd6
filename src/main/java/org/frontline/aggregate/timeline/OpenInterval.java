package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.timeline.PlaceState.Standing;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/** An interval whose end is not known yet, with the news that falls into it. */
final class OpenInterval {
    private final Standing standing;
    private final LocalDate from;
    private final @Nullable LocalDate inherited;
    private final TimelineOptions options;
    private final List<Signal> signals = new ArrayList<>();

    OpenInterval(Standing standing, LocalDate from, @Nullable LocalDate inherited, TimelineOptions options) {
        this.standing = standing;
        this.from = from;
        this.inherited = inherited;
        this.options = options;
    }

    Standing standing() {
        return standing;
    }

    LocalDate from() {
        return from;
    }

    void add(List<Signal> news) {
        signals.addAll(news);
    }

    /** The day from which the news of the first day suffices; what only lapsed is known as long as what went before. */
    @Nullable
    LocalDate knownFrom() {
        if (inherited != null) {
            return inherited.isAfter(from) ? inherited : from;
        }
        return signals.stream()
                .filter(s -> s.day().equals(from) && supports(s))
                .map(s -> knownOn(s.event()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate knownOn(ControlEvent event) {
        boolean needsSettling = standing.state() == ControlState.CONTROLLED || standing.state() == ControlState.UNKNOWN;
        return needsSettling && event.settledOn() != null ? event.settledOn() : event.firstReported();
    }

    HeldInterval close(@Nullable LocalDate to, double belief) {
        return new HeldInterval(
                from,
                to,
                knownFrom(),
                standing.state(),
                standing.holder(),
                Math.min(1, confidence(belief)),
                ids(this::supports),
                ids(this::contradicts));
    }

    /** Of a fight or siege how sure that is, of anything else how sure the holder is. */
    private double confidence(double belief) {
        return switch (standing.state()) {
            case CONTESTED, BESIEGED ->
                signals.stream()
                        .filter(this::supports)
                        .mapToDouble(Signal::probability)
                        .max()
                        .orElse(belief);
            case CONTROLLED, CLAIMED, UNKNOWN -> belief;
        };
    }

    private List<String> ids(Predicate<Signal> which) {
        return signals.stream()
                .filter(which)
                .sorted(Comparator.comparingDouble((Signal s) -> -s.probability())
                        .thenComparing(s -> s.event().id()))
                .map(s -> s.event().id())
                .distinct()
                .limit(options.maxEvidence())
                .sorted()
                .toList();
    }

    private boolean supports(Signal signal) {
        boolean forHolder = speaksForHolder(signal);
        return switch (standing.state()) {
            case CONTROLLED, CLAIMED -> movesHolder(signal.action()) && forHolder;
            case CONTESTED -> signal.action() == Action.CONTEST || (movesHolder(signal.action()) && !forHolder);
            case BESIEGED -> signal.action() == Action.SIEGE;
            case UNKNOWN -> signal.action() == Action.LOSS;
        };
    }

    private boolean contradicts(Signal signal) {
        boolean forHolder = speaksForHolder(signal);
        return switch (standing.state()) {
            case CONTROLLED, CLAIMED, BESIEGED -> movesHolder(signal.action()) && !forHolder;
            case CONTESTED -> movesHolder(signal.action()) && forHolder;
            case UNKNOWN -> movesHolder(signal.action()) && signal.action() != Action.LOSS;
        };
    }

    private static boolean movesHolder(Action action) {
        return action.isTurn() || action == Action.HOLD;
    }

    /** Whether it says that the holder of this interval has the place, or that somebody else has left it. */
    private boolean speaksForHolder(Signal signal) {
        Party holder = standing.holder();
        Party actor = signal.actor();
        if (holder == null) {
            return false;
        }
        if (signal.action() == Action.LOSS) {
            return actor != null && !actor.side().equals(holder.side());
        }
        return actor != null && actor.side().equals(holder.side());
    }
}
