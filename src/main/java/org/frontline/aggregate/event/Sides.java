package org.frontline.aggregate.event;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which side a party stands on: an army, its ministry and its president are one party to an event.
 *
 * <p>The gazetteer names the side of an actor; a country, its people and a force of a state that names none stand with
 * the government of that country; any other linked actor stands for itself. Names that are not linked are compared by
 * the words that tell whose they are.
 */
public final class Sides implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String UNLINKED = "words:";

    private final EntityLookup entities;
    private final TreeMap<String, String> standsWith;

    /**
     * @param entities finds actors by their id
     * @param standsWith by the id of an actor or the name of a side the side that it is to count for, over the gazetteer
     */
    public Sides(EntityLookup entities, Map<String, String> standsWith) {
        this.entities = entities;
        this.standsWith = new TreeMap<>(standsWith);
    }

    public @Nullable Party party(@Nullable String surface, @Nullable String id, @Nullable String name) {
        return surface == null ? null : new Party(surface, id, name, of(id, surface));
    }

    /** The side of an actor by its id, or of a name that is not linked. */
    public String of(@Nullable String id, String surface) {
        if (id == null) {
            return UNLINKED + SideWords.bundled().of(surface);
        }
        String own = standsWith.get(id);
        if (own != null) {
            return own;
        }
        String side = sideOf(id, entities.byId(id));
        return standsWith.getOrDefault(side, side);
    }

    private String sideOf(String id, @Nullable Entity entity) {
        if (entity instanceof Actor actor) {
            return actor.side() != null ? actor.side() : ofItsCountry(actor.type(), actor.country(), id);
        }
        if (entity instanceof Place place) {
            return ofItsCountry(place.type(), place.country(), id);
        }
        return id;
    }

    private String ofItsCountry(EntityType type, @Nullable String country, String id) {
        boolean speaksForIt =
                type == EntityType.COUNTRY || type == EntityType.NATIONALITY || type == EntityType.STATE_FORCE;
        if (!speaksForIt || country == null) {
            return id;
        }
        String government = "actor:" + country.toLowerCase(Locale.ROOT) + "-government";
        return entities.byId(government) instanceof Actor actor && actor.side() != null ? actor.side() : government;
    }
}
