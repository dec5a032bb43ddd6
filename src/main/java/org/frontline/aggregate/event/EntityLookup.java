package org.frontline.aggregate.event;

import java.io.Serializable;
import java.util.List;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/** Finds entities; a function that executors can carry, so it must not capture a gazetteer. */
@FunctionalInterface
public interface EntityLookup extends Serializable {
    @Nullable
    Entity byId(String id);

    /** What a name may mean, likeliest first; nothing where names are not known. */
    default List<Entity> byName(String name) {
        return List.of();
    }

    /** Looks into the bundled gazetteer, which each JVM loads for itself. */
    static EntityLookup bundled() {
        return new Bundled();
    }

    /** Names no gazetteer, so that none travels. */
    record Bundled() implements EntityLookup {
        @Override
        public @Nullable Entity byId(String id) {
            return Gazetteer.bundled().byId(id);
        }

        @Override
        public List<Entity> byName(String name) {
            return Gazetteer.bundled().lookup(name).stream()
                    .map(Candidate::entity)
                    .toList();
        }
    }
}
