package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;

/**
 * The forces and offices that every country has, named by rule from its adjectives and names: "Syrian army", "Armed
 * Forces of Ukraine".
 *
 * <p>A pattern holds {@code {adj}} or {@code {name}}, which stand for each adjective or name of a country.
 */
final class ForcePatterns {
    private static final String ADJECTIVE = "{adj}";
    private static final String NAME = "{name}";

    private final Map<String, TsvRow> sets;
    private final Map<String, Country> countries;

    ForcePatterns(Tsv file, List<Country> countries) {
        this.sets = new LinkedHashMap<>();
        for (TsvRow row : file.rows()) {
            if (sets.put(row.required("set"), row) != null) {
                throw row.error("set", row.required("set"), "stands in two rows");
            }
        }
        this.countries = new LinkedHashMap<>();
        countries.forEach(country -> this.countries.put(country.iso(), country));
    }

    /** The names that an actor's row takes over from a set for its country. */
    List<String> claimed(TsvRow actor, String set) {
        TsvRow pattern = sets.get(set);
        if (pattern == null) {
            throw actor.error("aliases", EntityRows.CLAIM + set, "claims a set that is none of " + sets.keySet());
        }
        Country country = countries.get(actor.required("country"));
        if (country == null) {
            throw actor.error("country", actor.required("country"), "is not in countries.tsv");
        }
        return names(pattern, country);
    }

    /** The forces of every country, without the sets in {@code claimed}, e.g. {@code SY army}. */
    List<Entry> unclaimed(Set<String> claimed) {
        List<Entry> entries = new ArrayList<>();
        for (Country country : countries.values()) {
            sets.forEach((set, pattern) -> {
                if (!claimed.contains(claim(country.iso(), set))) {
                    entries.add(entry(set, pattern, country));
                }
            });
        }
        return entries;
    }

    static String claim(String iso, String set) {
        return iso + " " + set;
    }

    private static Entry entry(String set, TsvRow pattern, Country country) {
        List<String> names = names(pattern, country);
        Actor actor = new Actor(
                "actor:" + country.iso().toLowerCase(Locale.ROOT) + "-" + set,
                names.get(0),
                EntityType.ofLabel(pattern.required("type")),
                country.side(),
                country.iso(),
                null,
                null,
                null,
                null);
        return new Entry(actor, names);
    }

    private static List<String> names(TsvRow row, Country country) {
        Set<String> names = new LinkedHashSet<>();
        for (String pattern : row.list("patterns")) {
            if (pattern.contains(ADJECTIVE)) {
                country.adjectives().forEach(adj -> names.add(pattern.replace(ADJECTIVE, adj)));
            } else if (pattern.contains(NAME)) {
                country.names().forEach(name -> names.add(pattern.replace(NAME, name)));
            } else {
                throw row.error("patterns", pattern, "holds neither " + ADJECTIVE + " nor " + NAME);
            }
        }
        return List.copyOf(names);
    }
}
