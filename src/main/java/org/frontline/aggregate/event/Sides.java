package org.frontline.aggregate.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        Actor government = governmentOf(country);
        return government != null && government.side() != null ? government.side() : governmentId(country);
    }

    /** The government of the country that a place lies in, null where the place or its government is not known. */
    public @Nullable Party homeOf(@Nullable String placeId) {
        Entity entity = placeId == null ? null : entities.byId(placeId);
        Actor government =
                entity instanceof Place place && place.country() != null ? governmentOf(place.country()) : null;
        return government == null ? null : party(government.name(), government.id(), government.name());
    }

    /** Whether the side is that of some country's government. */
    public boolean isOfAState(String side) {
        return Arrays.stream(Locale.getISOCountries())
                .map(this::governmentOf)
                .filter(Objects::nonNull)
                .anyMatch(government -> side.equals(of(government.id(), government.name())));
    }

    /** Ids of the areas that a place lies in, from the nearest outward, its country left out. */
    public List<String> areasOf(@Nullable String placeId) {
        List<String> areas = new ArrayList<>();
        String next = placeId;
        while (next != null && entities.byId(next) instanceof Place place && !areas.contains(place.within())) {
            next = place.within();
            if (next != null && entities.byId(next) instanceof Place area && area.type() != EntityType.COUNTRY) {
                areas.add(next);
            }
        }
        return areas;
    }

    private @Nullable Actor governmentOf(String country) {
        return entities.byId(governmentId(country)) instanceof Actor actor ? actor : null;
    }

    private static String governmentId(String country) {
        return "actor:" + country.toLowerCase(Locale.ROOT) + "-government";
    }
}
