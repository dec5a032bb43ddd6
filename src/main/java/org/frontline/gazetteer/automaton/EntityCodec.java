package org.frontline.gazetteer.automaton;

import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** Things as bytes; coordinates to a ten-thousandth of a degree or better, as gazetteers give them. */
public final class EntityCodec {
    private static final EntityType[] TYPES = EntityType.values();
    private static final double UNITS_A_DEGREE = 1e6;

    private EntityCodec() {}

    public static void write(Entity entity, ByteSink out) {
        out.write(entity.type().ordinal());
        out.text(entity.id()).text(entity.name());
        if (entity instanceof Place place) {
            write(place, out);
        } else {
            write((Actor) entity, out);
        }
    }

    /** The id of the thing whose bytes begin here; cheaper than all of it. */
    static String id(ByteSource in) {
        in.read();
        return in.text();
    }

    public static Entity read(ByteSource in) {
        EntityType type = TYPES[in.read()];
        String id = in.text();
        String name = in.text();
        return type.isPlace() ? place(in, id, name, type) : actor(in, id, name, type);
    }

    private static void write(Place place, ByteSink out) {
        out.text(place.kind()).optional(place.country()).optional(place.within());
        out.fixed((int) Math.round(place.lat() * UNITS_A_DEGREE));
        out.fixed((int) Math.round(place.lon() * UNITS_A_DEGREE));
        out.varint(place.population()).optional(place.geonames()).optional(place.wikidata());
    }

    private static Place place(ByteSource in, String id, String name, EntityType type) {
        return new Place(
                id,
                name,
                type,
                in.text(),
                in.optional(),
                in.optional(),
                in.fixed() / UNITS_A_DEGREE,
                in.fixed() / UNITS_A_DEGREE,
                in.varint(),
                in.optional(),
                in.optional());
    }

    private static void write(Actor actor, ByteSink out) {
        out.optional(actor.side()).optional(actor.country()).optional(actor.wikidata());
        out.varint(orZero(actor.from())).varint(orZero(actor.to())).optional(actor.predecessor());
    }

    private static Actor actor(ByteSource in, String id, String name, EntityType type) {
        return new Actor(
                id,
                name,
                type,
                in.optional(),
                in.optional(),
                in.optional(),
                orNull(in.varint()),
                orNull(in.varint()),
                in.optional());
    }

    private static int orZero(@Nullable Integer year) {
        return year == null ? 0 : year;
    }

    private static @Nullable Integer orNull(long year) {
        return year == 0 ? null : Integer.valueOf((int) year);
    }
}
