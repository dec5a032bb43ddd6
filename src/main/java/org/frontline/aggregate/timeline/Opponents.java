package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who fights against whom, from how often each side is told of: first around a place in the year around a day, then in its
 * whole theatre.
 *
 * @param near events of the place and of its areas
 * @param theatre the parties of the country that it lies in with the number of their events
 */
record Opponents(List<ControlEvent> near, Collection<Theatre.Belligerent> theatre) {
    static final Opponents UNKNOWN = new Opponents(List.of(), List.of());

    /** Wars go on with other sides: who fought around a place years before or after tells nothing. */
    private static final int NEAR_DAYS = 365;

    Opponents {
        near = List.copyOf(near);
        theatre = List.copyOf(theatre);
    }

    /** The one who fights against that side on a day, null where there is none or more than one. */
    @Nullable
    Party of(String side, LocalDate day) {
        Stream<Theatre.Belligerent> here = near.stream()
                .filter(e -> Math.abs(ChronoUnit.DAYS.between(e.time().start(), day)) <= NEAR_DAYS)
                .flatMap(e -> Stream.of(e.actor(), e.counterparty()).filter(Objects::nonNull))
                .filter(p -> !p.side().isEmpty())
                .map(p -> new Theatre.Belligerent(p, 1));
        Party opponent = other(here, side);
        return opponent != null ? opponent : other(theatre.stream(), side);
    }

    private static @Nullable Party other(Stream<Theatre.Belligerent> told, String side) {
        return Theatre.prevailing(told.filter(b -> !b.party().side().equals(side)));
    }
}
