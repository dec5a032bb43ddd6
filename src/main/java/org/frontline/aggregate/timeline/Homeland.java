package org.frontline.aggregate.timeline;

import java.util.Set;
import org.frontline.aggregate.event.Party;
import org.jspecify.annotations.Nullable;

/**
 * To whom a place falls that a foreign side leaves, when nobody says who came.
 *
 * @param government the government of the country that the place lies in, null where that is not known
 * @param foreign sides that are the government's of some other country
 */
public record Homeland(@Nullable Party government, Set<String> foreign) {
    public static final Homeland UNKNOWN = new Homeland(null, Set.of());

    public Homeland {
        foreign = Set.copyOf(foreign);
    }

    @Nullable
    Party heirOf(String side) {
        return foreign.contains(side) ? government : null;
    }
}
