package org.frontline.gazetteer;

import java.util.List;
import java.util.function.Predicate;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

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

    /** The entry without the names that others have, null where none is left. */
    @Nullable
    Entry without(Predicate<String> taken) {
        List<String> left = names.stream().filter(taken.negate()).toList();
        return left.isEmpty() ? null : new Entry(entity, left);
    }
}
