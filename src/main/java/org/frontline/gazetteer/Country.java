package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code countries.tsv}.
 *
 * @param names its name and aliases
 * @param adjectives "Syrian"; the first is the usual one
 * @param people the nouns, plural first: "Syrians", "Swedes", "Swede"
 * @param capital id of the capital
 * @param side what its government and forces stand for in the tables
 */
record Country(
        Place place, List<String> names, List<String> adjectives, List<String> people, String capital, String side) {
    static Country of(TsvRow row) {
        String iso = iso(row);
        String name = row.required("name");
        Place place = new Place(
                "place:" + iso.toLowerCase(Locale.ROOT),
                name,
                EntityType.COUNTRY,
                "country",
                iso,
                null,
                EntityRows.degrees(row, "lat", 90),
                EntityRows.degrees(row, "lon", 180),
                row.whole("population", 0),
                row.optional("geonames"),
                EntityRows.wikidata(row));
        List<String> adjectives = row.list("adjectives");
        if (adjectives.isEmpty()) {
            throw row.error("adjectives", "", "needs at least one, as in 'Syrian'");
        }
        String side = row.optional("side");
        return new Country(
                place,
                EntityRows.names(row),
                adjectives,
                row.list("people"),
                row.required("capital"),
                side == null ? Names.fold(name).replace(' ', '-') : side);
    }

    String iso() {
        return code(place.country());
    }

    Entry placeEntry() {
        return new Entry(place, names);
    }

    /** The demonym as an entity of its own, named by the usual adjective. */
    Entry nationality() {
        List<String> all = new ArrayList<>(adjectives);
        all.addAll(people);
        Actor nationality = new Actor(
                "nationality:" + iso().toLowerCase(Locale.ROOT),
                adjectives.get(0),
                EntityType.NATIONALITY,
                null,
                iso(),
                null,
                null,
                null,
                null);
        return new Entry(nationality, all);
    }

    private static String iso(TsvRow row) {
        String iso = EntityRows.country(row);
        if (iso == null) {
            throw row.error("country", "", "must not be empty");
        }
        return iso;
    }

    private static String code(@Nullable String iso) {
        if (iso == null) {
            throw new IllegalStateException("a country without a code");
        }
        return iso;
    }
}
