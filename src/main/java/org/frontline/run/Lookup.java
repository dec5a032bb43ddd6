package org.frontline.run;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/** Looks into the gazetteer of a run that has a file of the user's. */
record Lookup(Broadcast<LazyPipeline> loading) implements EntityLookup {
    @Override
    public @Nullable Entity byId(String id) {
        return gazetteer().byId(id);
    }

    @Override
    public List<Entity> byName(String name) {
        return gazetteer().lookup(name).stream().map(Candidate::entity).toList();
    }

    private Gazetteer gazetteer() {
        return loading.value().gazetteer();
    }
}
