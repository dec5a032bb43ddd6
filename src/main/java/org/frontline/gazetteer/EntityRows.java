package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** Rows of {@code actors.tsv}, {@code persons.tsv} and {@code places-*.tsv} as entities. */
final class EntityRows {
    /** Before the name of a set of {@code force-patterns.tsv} that an actor claims, among its aliases. */
    static final String CLAIM = "@";

    private EntityRows() {}

    /** An actor's entry, the names of the sets it claims spelled out. */
    static Entry actor(TsvRow row, ForcePatterns patterns) {
        Actor actor = new Actor(
                row.required("id"),
                bare(row.required("name")),
                type(row),
                row.optional("side"),
                country(row),
                wikidata(row),
                row.year("from"),
                row.year("to"),
                row.optional("predecessor"));
        if (actor.from() != null && actor.to() != null && actor.to() < actor.from()) {
            throw row.error("to", row.optional("to"), "is before the year in column from");
        }
        return new Entry(actor, actorNames(row, patterns));
    }

    static Entry place(TsvRow row) {
        Place place = new Place(
                row.required("id"),
                bare(row.required("name")),
                type(row),
                row.required("kind"),
                country(row),
                row.optional("within"),
                degrees(row, "lat", 90),
                degrees(row, "lon", 180),
                row.whole("population", 0),
                row.optional("geonames"),
                wikidata(row));
        return new Entry(place, names(row));
    }

    /** The names of the sets that a row claims. */
    static List<String> claims(TsvRow row) {
        return row.list("aliases").stream()
                .filter(alias -> alias.startsWith(CLAIM))
                .map(alias -> alias.substring(CLAIM.length()))
                .toList();
    }

    static double degrees(TsvRow row, String column, int limit) {
        double degrees = row.decimal(column);
        if (!(Math.abs(degrees) <= limit)) {
            throw row.error(column, row.optional(column), "is not between -" + limit + " and " + limit);
        }
        return degrees;
    }

    static @Nullable String wikidata(TsvRow row) {
        String q = row.optional("wikidata");
        if (q != null
                && !(q.length() > 1 && q.charAt(0) == 'Q' && q.chars().skip(1).allMatch(Character::isDigit))) {
            throw row.error("wikidata", q, "is no Q-number");
        }
        return q;
    }

    static @Nullable String country(TsvRow row) {
        String iso = row.optional("country");
        if (iso != null && !(iso.length() == 2 && iso.chars().allMatch(c -> c >= 'A' && c <= 'Z'))) {
            throw row.error("country", iso, "is no ISO 3166 two-letter code in capitals");
        }
        return iso;
    }

    static List<String> names(TsvRow row) {
        List<String> names = new ArrayList<>();
        names.add(row.required("name"));
        names.addAll(row.list("aliases"));
        return names;
    }

    private static List<String> actorNames(TsvRow row, ForcePatterns patterns) {
        List<String> names = new ArrayList<>();
        for (String name : names(row)) {
            if (name.startsWith(CLAIM)) {
                names.addAll(patterns.claimed(row, name.substring(CLAIM.length())));
            } else {
                names.add(name);
            }
        }
        return names;
    }

    private static EntityType type(TsvRow row) {
        String label = row.required("type");
        try {
            return EntityType.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw row.error("type", label, "is none of " + List.of(EntityType.values()), e);
        }
    }

    private static String bare(String name) {
        return name.startsWith(Entry.EXACT) ? name.substring(Entry.EXACT.length()) : name;
    }
}
