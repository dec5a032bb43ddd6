package org.frontline.gazetteer.automaton;

import java.util.Comparator;
import java.util.List;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** A name of a thing while the file is made: its posting and what it is ranked by. */
record NamedAs(String key, Posting posting, Kind kind, String country, long population) {
    /** What counts of a thing's kind among those of one name. */
    enum Kind {
        ACTOR,
        COUNTRY,
        SETTLEMENT,
        AREA,
        OTHER
    }

    private static final List<String> SETTLEMENTS = List.of("city", "town", "village");
    private static final List<String> AREAS = List.of("province", "district");

    /** Likeliest first: actors, own names, countries, the populous; numbers break ties. */
    private static final Comparator<NamedAs> ORDER = Comparator.comparing((NamedAs n) -> n.kind != Kind.ACTOR)
            .thenComparing(n -> !n.posting.canonical())
            .thenComparing(n -> n.kind != Kind.COUNTRY)
            .thenComparing(n -> -n.population)
            .thenComparing(n -> n.posting.entity());

    static NamedAs of(Entity entity, String key, Posting posting) {
        return entity instanceof Place place
                ? new NamedAs(
                        key, posting, kind(place), place.country() == null ? "" : place.country(), place.population())
                : new NamedAs(key, posting, Kind.ACTOR, "", 0);
    }

    private static Kind kind(Place place) {
        if (place.type() == EntityType.COUNTRY) {
            return Kind.COUNTRY;
        }
        if (SETTLEMENTS.contains(place.kind())) {
            return Kind.SETTLEMENT;
        }
        return AREAS.contains(place.kind()) ? Kind.AREA : Kind.OTHER;
    }

    /** What one name may mean, ranked; a bare name that a town has is not that of an area of its country. */
    static List<Posting> ranked(List<NamedAs> named) {
        return named.stream()
                .filter(name -> name.kind != Kind.AREA || named.stream().noneMatch(name::isAroundTown))
                .sorted(ORDER)
                .map(NamedAs::posting)
                .toList();
    }

    private boolean isAroundTown(NamedAs other) {
        return other.kind == Kind.SETTLEMENT && other.country.equals(country);
    }

    /** Bytes that sort by key. */
    ByteSink record() {
        ByteSink record = new ByteSink().key(key);
        record.write(kind.ordinal());
        record.text(country).varint(population);
        posting.write(record);
        return record;
    }

    static NamedAs read(byte[] bytes) {
        ByteSource in = new ByteSource(bytes, 0);
        String key = in.key();
        Kind kind = Kind.values()[in.read()];
        String country = in.text();
        long population = in.varint();
        return new NamedAs(key, Posting.read(in), kind, country, population);
    }

    static @Nullable String different(String plain, String key) {
        return plain.equals(key) ? null : plain;
    }
}
