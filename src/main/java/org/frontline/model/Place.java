package org.frontline.model;

import org.jspecify.annotations.Nullable;

/**
 * A country, city, region or facility.
 *
 * @param kind what it is: {@code country}, {@code province}, {@code city}, {@code town}, {@code village}, {@code base} ...
 * @param country ISO 3166 two-letter code of the country that it lies in
 * @param within id of the place that contains it
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param population a rough count for ranking homonyms, 0 where unknown
 */
public record Place(
        String id,
        String name,
        EntityType type,
        String kind,
        @Nullable String country,
        @Nullable String within,
        double lat,
        double lon,
        long population,
        @Nullable String geonames,
        @Nullable String wikidata)
        implements Entity {
    public Place {
        if (!type.isPlace()) {
            throw new IllegalArgumentException(id + " is a " + type.label() + ", no place");
        }
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(id + " lies nowhere: " + lat + ", " + lon);
        }
    }
}
