package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.List;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/**
 * One happening with all that is said of it.
 *
 * @param actor the actor that its reports name most, null where none names any
 * @param firstReported earliest publication date of a report, null where none has a date
 * @param settledOn day of publication from which it is believed for good, null where it never is or no day is known
 * @param sources number of independent witnesses
 * @param claimedBy who claims it in its own interest
 * @param admittedBy who admits it against its own interest
 * @param confidence the probability that it happened
 * @param background whether every report sets it before its news
 * @param evidence ids of its control mentions
 */
public record ControlEvent(
        String id,
        EventPlace place,
        Action action,
        @Nullable Party actor,
        @Nullable Party counterparty,
        EventTime time,
        @Nullable LocalDate firstReported,
        @Nullable LocalDate lastReported,
        @Nullable LocalDate settledOn,
        long mentions,
        long articles,
        long stories,
        long sources,
        List<String> claimedBy,
        List<String> admittedBy,
        List<String> deniedBy,
        double confidence,
        boolean background,
        List<String> evidence,
        EventCodes codes) {
    public ControlEvent {
        claimedBy = List.copyOf(claimedBy);
        admittedBy = List.copyOf(admittedBy);
        deniedBy = List.copyOf(deniedBy);
        evidence = List.copyOf(evidence);
    }

    /** The same event of other parties. */
    public ControlEvent by(@Nullable Party who, @Nullable Party againstWhom) {
        return new ControlEvent(
                id,
                place,
                action,
                who,
                againstWhom,
                time,
                firstReported,
                lastReported,
                settledOn,
                mentions,
                articles,
                stories,
                sources,
                claimedBy,
                admittedBy,
                deniedBy,
                confidence,
                background,
                evidence,
                codes);
    }
}
