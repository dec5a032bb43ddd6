package org.frontline.gazetteer;

import java.util.List;
import org.frontline.model.Entity;

/** An entity with its names as the data write them, its own first; a leading = asks for exactly this case. */
record Entry(Entity entity, List<String> names) {
    /** Before a name that means the entity in exactly this case only, e.g. {@code =IS}. */
    static final String EXACT = "=";

    Entry {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(entity.id() + " has no name");
        }
    }
}
