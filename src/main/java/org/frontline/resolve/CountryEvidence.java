package org.frontline.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** How often settled names speak of each country: by naming it, its people, its forces or places in it. */
record CountryEvidence(Map<String, Integer> counts) {
    static CountryEvidence of(List<Name> names, Draft draft, Gazetteer gazetteer) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Name name : names) {
            Entity entity = draft.entity(name, gazetteer);
            String country = entity == null ? null : country(entity);
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        return new CountryEvidence(counts);
    }

    static @Nullable String country(Entity entity) {
        return entity instanceof Place place ? place.country() : ((Actor) entity).country();
    }

    int count(@Nullable String country) {
        return country == null ? 0 : counts.getOrDefault(country, 0);
    }

    /** The country of at least that share of the evidence, null where there is none such. */
    @Nullable
    String prevailing(double share) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= share * total) {
                return entry.getKey();
            }
        }
        return null;
    }
}
