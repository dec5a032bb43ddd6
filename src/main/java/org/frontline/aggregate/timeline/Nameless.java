package org.frontline.aggregate.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Whom "militants" and "insurgents" are where an article names nobody: the armed group that is told of around the place,
 * or in its country, if one clearly is.
 *
 * @param group that group, null where there is none or more than one
 */
record Nameless(@Nullable Party group) {
    private static final String MILITANT = "words:militant";
    private static final String REBEL = "words:rebel";

    /** The share of all groups that the one must have. */
    private static final double CLEAR = 0.8;

    /**
     * @param near parties of the events of the place and of its areas, once an event
     * @param theatre the parties of the country that it lies in with the number of their events
     */
    static Nameless of(Sides sides, List<Party> near, Collection<Theatre.Belligerent> theatre) {
        Party group = clear(
                sides, near.stream().map(p -> new Theatre.Belligerent(p, 1)).toList());
        return new Nameless(group != null ? group : clear(sides, theatre));
    }

    private static @Nullable Party clear(Sides sides, Collection<Theatre.Belligerent> told) {
        Map<String, Theatre.Belligerent> groups = new TreeMap<>();
        told.stream()
                .filter(b -> sides.isInsurgent(b.party()))
                .forEach(b -> groups.merge(b.party().side(), b, Theatre.Belligerent::plus));
        long sum =
                groups.values().stream().mapToLong(Theatre.Belligerent::events).sum();
        return groups.values().stream()
                .filter(b -> b.events() >= CLEAR * sum)
                .map(Theatre.Belligerent::party)
                .findFirst()
                .orElse(null);
    }

    /** "Militants" of whom nobody knows whose they are stand for no side; rebels are at least those against the state. */
    @Nullable
    Party named(@Nullable Party party) {
        if (party == null || !party.side().equals(MILITANT) && !party.side().equals(REBEL)) {
            return party;
        }
        if (group != null) {
            return group;
        }
        return party.side().equals(REBEL) ? party : new Party(party.surface(), null, null, "");
    }
}
