package org.frontline.gazetteer.geonames;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.frontline.gazetteer.FeatureKinds;
import org.frontline.gazetteer.FeatureKinds.Feature;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a dump into facts. */
final class DumpReader {
    /** Kinds of alternate names that are no names: links, codes of airports, railways and posts, abbreviations. */
    private static final Set<String> NO_LANGUAGES =
            Set.of("link", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon", "piny", "fr_1793");

    private static final String WIKIDATA = "wkdt";
    private static final int SHORTEST = 2;
    private static final int LAST_LATIN = 0x24f;

    private final Dump dump;
    private final Facts facts;
    private final BadRows bad;
    private final FeatureKinds kinds = FeatureKinds.bundled();
    private final Map<String, DumpRow> countries = new HashMap<>();
    private final Map<String, DumpRow> provinces = new HashMap<>();
    private final Set<String> seenAreas = new HashSet<>();
    private final Map<String, Centre> centres = new HashMap<>();
    private String newest = "";

    DumpReader(Dump dump, Facts facts, BadRows bad) {
        this.dump = dump;
        this.facts = facts;
        this.bad = bad;
    }

    /** Reads it all; the newest date of a change of a row, which is the dump's version. */
    String read() throws IOException {
        dump.countries().forEach(bad, row -> countries.put(row.cell(0), row));
        dump.provinces().forEach(bad, row -> provinces.put(row.cell(0), row));
        dump.places().forEach(bad, this::place);
        addAreasWithoutRow();
        if (dump.alternates() != null) {
            dump.alternates().forEach(bad, this::alternate);
        }
        return newest;
    }

    private void place(DumpRow row) throws IOException {
        long population = number(row, 14);
        double lat = degrees(row, 4, 90);
        double lon = degrees(row, 5, 180);
        String country = row.cell(8);
        String problem = problem(row, population, lat, lon, country);
        if (problem != null) {
            bad.add(row, problem);
            return;
        }
        newest = row.cell(18).compareTo(newest) > 0 ? row.cell(18) : newest;
        Feature feature = kinds.of(row.cell(7), population);
        if (feature != null) {
            Place place = place(row.cell(0), row.cell(1), feature, country, within(row), lat, lon, population);
            add(place, row);
        }
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private @Nullable String problem(DumpRow row, long population, double lat, double lon, String country) {
        if (!isNumber(row.cell(0))) {
            return "'" + row.cell(0) + "' is no number of a place (geonameid, column 1)";
        }
        if (row.cell(1).isEmpty()) {
            return "no name (column 2)";
        }
        if (Double.isNaN(lat) || Double.isNaN(lon)) {
            return "'" + row.cell(4) + "', '" + row.cell(5) + "' are no degrees north and east (columns 5 and 6)";
        }
        if (population < 0) {
            return "'" + row.cell(14) + "' is no population (column 15)";
        }
        return country.isEmpty() || countries.containsKey(country)
                ? null
                : "country '" + country + "' (column 9) is not in countryInfo.txt";
    }

    private void add(Place place, DumpRow row) throws IOException {
        String area = row.cell(8) + "." + row.cell(10);
        if (place.type() == EntityType.COUNTRY) {
            seenAreas.add(row.cell(8));
        } else if (place.kind().equals("province")) {
            seenAreas.add(area);
        } else {
            centres.computeIfAbsent(area, a -> new Centre()).add(place);
            centres.computeIfAbsent(row.cell(8), a -> new Centre()).add(place);
        }
        facts.entity(place);
        name(place.id(), 0, row.cell(1));
        name(place.id(), 1, row.cell(2));
        if (dump.alternates() == null) {
            int order = 2;
            for (String other : row.cell(3).split(",", -1)) {
                name(place.id(), order++, other);
            }
        }
    }

    private static Place place(
            String number,
            String name,
            Feature feature,
            String country,
            @Nullable String within,
            double lat,
            double lon,
            long population) {
        return new Place(
                Gazetteer.DUMP + number,
                name,
                feature.type(),
                feature.kind(),
                country.isEmpty() ? null : country,
                within,
                lat,
                lon,
                population,
                number,
                null);
    }

    /** The province where the dump names it, else the country. */
    private @Nullable String within(DumpRow row) {
        String country = row.cell(8);
        if (country.isEmpty()) {
            return null;
        }
        DumpRow province = provinces.get(country + "." + row.cell(10));
        return province == null || province.cell(3).equals(row.cell(0))
                ? "place:" + country.toLowerCase(Locale.ROOT)
                : Gazetteer.DUMP + province.cell(3);
    }

    /** Extracts of cities leave provinces and countries out: they lie in the middle of what lies in them. */
    private void addAreasWithoutRow() throws IOException {
        for (DumpRow row : provinces.values()) {
            String code = row.cell(0);
            String country = code.substring(0, Math.max(0, code.indexOf('.')));
            if (!countries.containsKey(country)) {
                bad.add(row, "code '" + code + "' does not begin with a country of countryInfo.txt and a full stop");
            } else {
                addArea(code, country, row.cell(1), row.cell(3), new Feature(EntityType.PLACE, "province"));
                name(Gazetteer.DUMP + row.cell(3), 1, row.cell(2));
            }
        }
        for (DumpRow row : countries.values()) {
            addArea(row.cell(0), row.cell(0), row.cell(4), row.cell(16), new Feature(EntityType.COUNTRY, "country"));
        }
    }

    private void addArea(String code, String country, String name, String number, Feature feature) throws IOException {
        Centre centre = centres.get(code);
        if (!seenAreas.contains(code) && centre != null && !number.isEmpty() && !name.isEmpty()) {
            String within = feature.type() == EntityType.COUNTRY ? null : "place:" + country.toLowerCase(Locale.ROOT);
            Place place = place(number, name, feature, country, within, centre.lat(), centre.lon(), 0);
            facts.entity(place);
            name(place.id(), 0, name);
        }
    }

    private void alternate(DumpRow row) throws IOException {
        String language = row.cell(2);
        String id = Gazetteer.DUMP + row.cell(1);
        if (!isNumber(row.cell(1))) {
            bad.add(row, "'" + row.cell(1) + "' is no number of a place (geonameid, column 2)");
        } else if (language.equals(WIKIDATA)) {
            wikidata(row, id);
        } else if (!NO_LANGUAGES.contains(language)) {
            name(id, (int) Math.min(2 + row.number(), Integer.MAX_VALUE), row.cell(3));
        }
    }

    private void wikidata(DumpRow row, String id) throws IOException {
        String number = row.cell(3);
        if (number.length() > 1
                && number.charAt(0) == 'Q'
                && number.chars().skip(1).allMatch(Character::isDigit)) {
            facts.wikidata(id, number);
        } else {
            bad.add(row, "'" + number + "' is no Q-number (column 4)");
        }
    }

    /** Texts are English: names in other scripts do not stand in them. */
    private void name(String id, int order, String name) throws IOException {
        boolean latin =
                name.chars().noneMatch(c -> Character.isLetter(c) && c > LAST_LATIN && !Character.isSurrogate((char) c))
                        && name.chars().filter(Character::isLetter).count() >= SHORTEST;
        if (latin) {
            facts.name(id, order, name.strip());
        }
    }

    private static long number(DumpRow row, int column) {
        String cell = row.cell(column);
        try {
            return cell.isEmpty() ? 0 : Long.parseLong(cell);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static double degrees(DumpRow row, int column, int limit) {
        try {
            double degrees = Double.parseDouble(row.cell(column));
            return Math.abs(degrees) <= limit ? degrees : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
