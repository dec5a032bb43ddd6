package org.frontline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontline.model.Actor;

/**
 * Actors of a user's own: tab-separated with the columns of {@code actors.tsv}, of which {@code id}, {@code name} and
 * {@code type} must be there.
 *
 * @param bad rows that cannot be read, each named with file and line
 */
public record ActorFile(List<NamedActor> actors, List<String> bad) {
    private static final List<String> REQUIRED = List.of("id", "name", "type");
    private static final List<String> OPTIONAL =
            List.of("side", "country", "wikidata", "from", "to", "predecessor", "aliases");

    /**
     * An actor and how the file writes its names, its own first.
     *
     * @param names a leading = asks for exactly this case
     */
    public record NamedActor(Actor actor, List<String> names) {}

    /** @throws IllegalArgumentException if the header lacks a column that must be there */
    public static ActorFile read(Path file) throws IOException {
        List<Country> countries =
                Tsv.bundled("countries.tsv").rows().stream().map(Country::of).toList();
        ForcePatterns patterns = new ForcePatterns(Tsv.bundled("force-patterns.tsv"), countries);
        Reader reader = new Reader(file.toString(), patterns);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.take(line);
            }
        }
        return new ActorFile(List.copyOf(reader.actors), List.copyOf(reader.bad));
    }

    private static final class Reader {
        private final String file;
        private final ForcePatterns patterns;
        private final Map<String, Integer> columns = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final List<NamedActor> actors = new ArrayList<>();
        private final List<String> bad = new ArrayList<>();
        private int width;
        private int number;

        Reader(String file, ForcePatterns patterns) {
            this.file = file;
            this.patterns = patterns;
        }

        void take(String line) {
            number++;
            String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (text.isBlank() || text.startsWith("#")) {
                return;
            }
            String[] cells = text.split("\t", -1);
            if (columns.isEmpty()) {
                header(cells);
            } else {
                row(cells);
            }
        }

        private void header(String[] cells) {
            width = cells.length;
            for (int i = 0; i < width; i++) {
                columns.put(cells[i].strip(), i);
            }
            for (String column : REQUIRED) {
                if (!columns.containsKey(column)) {
                    throw new IllegalArgumentException(file + " line " + number + ": the header has no column '"
                            + column + "'; it must have " + REQUIRED + " and may have " + OPTIONAL + ", between tabs");
                }
            }
            // A column that is not there has only empty cells: the one after the last.
            OPTIONAL.forEach(column -> columns.putIfAbsent(column, width));
        }

        private void row(String[] cells) {
            String place = file + " line " + number + ": ";
            if (cells.length != width) {
                bad.add(place + cells.length + " cells, but " + width + " columns in the header");
                return;
            }
            String[] padded = Arrays.copyOf(cells, width + 1);
            padded[width] = "";
            try {
                Entry entry = EntityRows.actor(new TsvRow(file, number, columns, padded), patterns);
                Names.requireWords(entry.names());
                if (!ids.add(entry.entity().id())) {
                    bad.add(place + "the id '" + entry.entity().id() + "' stands in a row before");
                } else {
                    actors.add(new NamedActor((Actor) entry.entity(), entry.names()));
                }
            } catch (IllegalArgumentException e) {
                String message = String.valueOf(e.getMessage());
                bad.add(message.startsWith(file) ? message : place + message);
            }
        }
    }
}
