package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.util.List;
import org.frontline.aggregate.event.Party;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the state of a place is the same.
 *
 * @param to last day, null where it is still so at the corpus's end
 * @param knownFrom the publication date from which the corpus says so, null where no dated article says it
 * @param holder who holds or claims it, null where that is unknown
 * @param confidence the belief in the state on its last day
 * @param evidence ids of the events that say so
 * @param dissent ids of the events that say otherwise
 */
public record HeldInterval(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate knownFrom,
        ControlState state,
        @Nullable Party holder,
        double confidence,
        List<String> evidence,
        List<String> dissent) {
    public HeldInterval {
        evidence = List.copyOf(evidence);
        dissent = List.copyOf(dissent);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(state + " from " + from + " to " + to);
        }
    }
}
