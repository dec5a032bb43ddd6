package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    /** The share of all others that the opponent must have: in a war of many sides nobody can be told. */
    private static final double CLEAR = 0.8;

    /** Wars go on with other sides: who fought around a place years before or after tells nothing. */
    private static final int NEAR_DAYS = 365;

    Opponents {
        near = List.copyOf(near);
        theatre = List.copyOf(theatre);
    }

    /** The one who fights against that side on a day, null where there is none or more than one. */
    @Nullable
    Party of(String side, LocalDate day) {
        Map<String, Theatre.Belligerent> here = new TreeMap<>();
        near.stream()
                .filter(e -> Math.abs(ChronoUnit.DAYS.between(e.time().start(), day)) <= NEAR_DAYS)
                .flatMap(e -> Stream.of(e.actor(), e.counterparty()).filter(Objects::nonNull))
                .filter(p -> !p.side().isEmpty())
                .forEach(p -> here.merge(p.side(), new Theatre.Belligerent(p, 1), Theatre.Belligerent::plus));
        Party opponent = clear(here.values(), side);
        return opponent != null ? opponent : clear(theatre, side);
    }

    private static @Nullable Party clear(Collection<Theatre.Belligerent> all, String side) {
        List<Theatre.Belligerent> others =
                all.stream().filter(b -> !b.party().side().equals(side)).toList();
        long sum = others.stream().mapToLong(Theatre.Belligerent::events).sum();
        return others.stream()
                .max(Comparator.comparingLong(Theatre.Belligerent::events)
                        .thenComparing(b -> b.party().side()))
                .filter(b -> b.events() >= CLEAR * sum)
                .map(Theatre.Belligerent::party)
                .orElse(null);
    }
}
