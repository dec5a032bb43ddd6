package org.frontline.gazetteer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** All entries of the bundled files, in the order of the files and their rows, and the hash of what was read. */
record GazetteerData(List<Entry> entries, List<Country> countries, Set<String> commonWords, String hash) {
    private static final String FILES = "files.txt";
    private static final String COUNTRIES = "countries.tsv";
    private static final String PATTERNS = "force-patterns.tsv";
    private static final String COMMON_WORDS = "common-words.txt";
    private static final String REGIONS = "regions.tsv";
    private static final List<String> ACTORS = List.of("actors.tsv", "persons.tsv");

    static GazetteerData bundled() {
        List<Country> countries = countryRows();
        ForcePatterns patterns = new ForcePatterns(Tsv.bundled(PATTERNS), countries);
        List<Entry> entries = new ArrayList<>(nations(countries));
        entries.addAll(actors(patterns));
        for (String file : lines(FILES)) {
            if (file.startsWith("places-") || file.equals(REGIONS)) {
                Tsv.bundled(file).rows().forEach(row -> entries.add(EntityRows.place(row)));
            }
        }
        entries.addAll(Courses.bundled().banks(entries));
        return new GazetteerData(List.copyOf(entries), countries, Set.copyOf(lines(COMMON_WORDS)), hashOfFiles());
    }

    /** Only the countries, their peoples and the forces that every country has: what the passes of linking reckon with. */
    static GazetteerData frame() {
        List<Country> countries = countryRows();
        List<Entry> entries = new ArrayList<>(nations(countries));
        entries.addAll(new ForcePatterns(Tsv.bundled(PATTERNS), countries).unclaimed(Set.of()));
        return new GazetteerData(List.copyOf(entries), countries, Set.copyOf(lines(COMMON_WORDS)), hashOfFiles());
    }

    private static List<Country> countryRows() {
        return Tsv.bundled(COUNTRIES).rows().stream().map(Country::of).toList();
    }

    private static List<Entry> nations(List<Country> countries) {
        List<Entry> entries = new ArrayList<>();
        for (Country country : countries) {
            entries.add(country.placeEntry());
            entries.add(country.nationality());
        }
        return entries;
    }

    private static List<Entry> actors(ForcePatterns patterns) {
        List<Entry> entries = new ArrayList<>();
        Set<String> claimed = new HashSet<>();
        for (String file : ACTORS) {
            for (TsvRow row : Tsv.bundled(file).rows()) {
                entries.add(EntityRows.actor(row, patterns));
                EntityRows.claims(row).forEach(set -> claimed.add(ForcePatterns.claim(row.required("country"), set)));
            }
        }
        entries.addAll(patterns.unclaimed(claimed));
        return entries;
    }

    private static List<String> lines(String file) {
        return Tsv.bundledText(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String hashOfFiles() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : lines(FILES)) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update(Tsv.bundledBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
