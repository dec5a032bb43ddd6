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

    /** What the ids of the many begin with; they and plain numbers are written as numbers. */
    private static final String DUMP = "geonames:";

    private static final int TEXT = 0;
    private static final int DUMP_NUMBER = 1;
    private static final int NUMBER = 2;
    private static final int KINDS = 3;
    private static final int MOST_DIGITS = 9;

    private EntityCodec() {}

    public static void write(Entity entity, ByteSink out) {
        out.write(entity.type().ordinal());
        writeId(entity.id(), out);
        out.text(entity.name());
        if (entity instanceof Place place) {
            write(place, out);
        } else {
            write((Actor) entity, out);
        }
    }

    /** The id of the thing whose bytes begin here; cheaper than all of it. */
    static String id(ByteSource in) {
        in.read();
        return readId(in);
    }

    public static Entity read(ByteSource in) {
        EntityType type = TYPES[in.read()];
        String id = readId(in);
        String name = in.text();
        return type.isPlace() ? place(in, id, name, type) : actor(in, id, name, type);
    }

    private static void write(Place place, ByteSink out) {
        out.text(place.kind()).optional(place.country());
        writeId(place.within() == null ? "" : place.within(), out);
        out.fixed((int) Math.round(place.lat() * UNITS_A_DEGREE));
        out.fixed((int) Math.round(place.lon() * UNITS_A_DEGREE));
        out.varint(place.population());
        writeId(place.geonames() == null ? "" : place.geonames(), out);
        out.optional(place.wikidata());
    }

    private static Place place(ByteSource in, String id, String name, EntityType type) {
        return new Place(
                id,
                name,
                type,
                in.text(),
                in.optional(),
                readOptionalId(in),
                in.fixed() / UNITS_A_DEGREE,
                in.fixed() / UNITS_A_DEGREE,
                in.varint(),
                readOptionalId(in),
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

    private static void writeId(String id, ByteSink out) {
        String digits = id.startsWith(DUMP) ? id.substring(DUMP.length()) : id;
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number) {
            boolean plain = digits.length() == id.length();
            out.varint(Long.parseLong(digits) * KINDS + (plain ? NUMBER : DUMP_NUMBER));
        } else {
            out.varint(TEXT).text(id);
        }
    }

    private static String readId(ByteSource in) {
        long value = in.varint();
        return switch ((int) (value % KINDS)) {
            case DUMP_NUMBER -> DUMP + value / KINDS;
            case NUMBER -> String.valueOf(value / KINDS);
            default -> in.text();
        };
    }

    private static @Nullable String readOptionalId(ByteSource in) {
        String id = readId(in);
        return id.isEmpty() ? null : id;
    }

    private static int orZero(@Nullable Integer year) {
        return year == null ? 0 : year;
    }

    private static @Nullable Integer orNull(long year) {
        return year == 0 ? null : Integer.valueOf((int) year);
    }
}
