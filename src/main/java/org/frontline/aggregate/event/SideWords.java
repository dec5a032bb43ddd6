package org.frontline.aggregate.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.extract.cooccurrence.EntityKey;

/** Brings names of parties that are not linked to what they have in common: "the regime's forces" is the government. */
final class SideWords {
    private static final String RESOURCE = "/aggregate/side-words.tsv";
    private static final Pattern JOINT = Pattern.compile("/|,|&| and | with ");
    private static final Pattern ORDINAL = Pattern.compile("[0-9]+(st|nd|rd|th)?");

    private final Map<String, String> standsFor;
    private final Map<String, String> alone;

    private SideWords(Map<String, String> standsFor, Map<String, String> alone) {
        this.standsFor = standsFor;
        this.alone = alone;
    }

    static SideWords bundled() {
        return Holder.BUNDLED;
    }

    private static final class Holder {
        static final SideWords BUNDLED = load();
    }

    /** The words that tell whose body it is; of parties named together, those of the first. */
    String of(String surface) {
        String telling = telling(surface);
        return telling.isEmpty() ? first(surface) : telling;
    }

    /** As {@link #of}, but empty where all words only say what kind of body it is: "the forces", "46th battalion". */
    String telling(String surface) {
        List<String> words = List.of(first(surface).split(" "));
        String telling = words.stream()
                .map(w -> standsFor.getOrDefault(w, ORDINAL.matcher(w).matches() ? "" : w))
                .filter(w -> !w.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return telling.isEmpty()
                ? words.stream()
                        .map(alone::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : telling;
    }

    private static String first(String surface) {
        return JOINT.splitAsStream(surface)
                .map(EntityKey::fold)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static SideWords load() {
        Map<String, String> words = new TreeMap<>();
        Map<String, String> alone = new TreeMap<>();
        rows().forEach(cells -> {
            words.put(cells[0], cells[1]);
            if (!cells[2].isEmpty()) {
                alone.put(cells[0], cells[2]);
            }
        });
        return new SideWords(words, alone);
    }

    /** Cells: word, what it stands for, what it stands for alone, an example and its side. */
    static Stream<String[]> rows() {
        try (InputStream in = SideWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not in the jar");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("word\t"))
                    .toList();
            return lines.stream().map(SideWords::cells);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException(RESOURCE + ": five cells expected, not " + cells.length + ": " + line);
        }
        return cells;
    }
}
