package org.frontline.zones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** News agencies and the names that credits and datelines give them. */
public final class Agencies {
    private static final String FILE = "/zones/agencies.tsv";

    private final Map<String, String> nameOf = new HashMap<>();
    private final List<String> forms = new ArrayList<>();

    private Agencies(String table) {
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
        forms.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    private void add(String row) {
        String[] cells = row.split("\t");
        if (cells.length != 2) {
            throw new IllegalStateException(FILE + ": '" + row + "' is not a name and its forms between bars");
        }
        for (String form : cells[1].split("\\|")) {
            if (nameOf.put(form.toLowerCase(Locale.ROOT), cells[0]) != null) {
                throw new IllegalStateException(FILE + ": the form '" + form + "' stands twice");
            }
            forms.add(form);
        }
    }

    public static Agencies bundled() {
        return Bundled.AGENCIES;
    }

    /** The usual name of the agency that goes by the given one, in any case; null where it is unknown. */
    public @Nullable String named(String form) {
        return nameOf.get(form.strip().toLowerCase(Locale.ROOT));
    }

    /** The first agency that a credit such as "AP/Reuters" or "ACAN - EFE" names; the credit itself where it names none. */
    String credited(String credit) {
        String whole = named(credit);
        if (whole != null) {
            return whole;
        }
        for (String part : credit.split("\\s*[/,;&]\\s*|\\s+(?:and|-|–)\\s+|-")) {
            String name = named(part);
            if (name != null) {
                return name;
            }
        }
        return credit.strip();
    }

    /** A regular expression for any of their names, longer ones first. */
    String pattern() {
        return forms.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static final class Bundled {
        static final Agencies AGENCIES = new Agencies(Resource.text(FILE));
    }
}
