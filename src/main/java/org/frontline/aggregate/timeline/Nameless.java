package org.frontline.aggregate.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Whom "militants" and "insurgents" are where an article names nobody: the armed group that is told of around the place,
 * or in its country, if one clearly is.
 */
final class Nameless {
    private static final String MILITANT = Sides.ofWords("militant");
    private static final String REBEL = Sides.ofWords("rebel");

    private final Sides sides;
    private final List<Party> near;
    private final Collection<Theatre.Belligerent> theatre;
    /** Looked for when first asked for: a theatre is long to go through, and most places have no nameless party. */
    private @Nullable Optional<Party> group;

    private Nameless(Sides sides, List<Party> near, Collection<Theatre.Belligerent> theatre) {
        this.sides = sides;
        this.near = near;
        this.theatre = theatre;
    }

    /**
     * @param near parties of the events of the place and of its areas, once an event
     * @param theatre the parties of the country that it lies in with the number of their events
     */
    static Nameless of(Sides sides, List<Party> near, Collection<Theatre.Belligerent> theatre) {
        return new Nameless(sides, near, theatre);
    }

    private Optional<Party> group() {
        Optional<Party> known = group;
        if (known == null) {
            known = insurgent(near.stream().map(p -> new Theatre.Belligerent(p, 1)))
                    .or(() -> insurgent(theatre.stream()));
            group = known;
        }
        return known;
    }

    private Optional<Party> insurgent(Stream<Theatre.Belligerent> told) {
        return Optional.ofNullable(Theatre.prevailing(told.filter(b -> sides.isInsurgent(b.party()))));
    }

    /** "Militants" of whom nobody knows whose they are stand for no side; rebels are at least those against the state. */
    @Nullable
    Party named(@Nullable Party party) {
        boolean rebel = party != null && party.side().equals(REBEL);
        if (party == null || !rebel && !party.side().equals(MILITANT)) {
            return party;
        }
        return group().orElseGet(() -> rebel ? party : new Party(party.surface(), null, null, ""));
    }
}
