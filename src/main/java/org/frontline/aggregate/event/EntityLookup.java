package org.frontline.aggregate.event;

import java.io.Serializable;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/** Finds an entity by its id; a function that executors can carry, so it must not capture a gazetteer. */
@FunctionalInterface
public interface EntityLookup extends Serializable {
    @Nullable
    Entity byId(String id);

    /** Looks into the bundled gazetteer, which each JVM loads for itself. */
    static EntityLookup bundled() {
        return id -> Gazetteer.bundled().byId(id);
    }
}
