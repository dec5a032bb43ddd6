package org.frontline.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of words of this room with one value each, packed with the program; lines that begin with {@code #} are comments. */
final class WordTable {
    private final Map<String, String> values;

    private WordTable(Map<String, String> values) {
        this.values = values;
    }

    static WordTable read(String file) {
        String path = "/resolve/" + file;
        try (InputStream in = WordTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + path + " is missing from the jar: build it anew");
            }
            return new WordTable(rows(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + path + " cannot be read", e);
        }
    }

    /** Rows of words separated by {@code |}, and after a tab the value that they share, empty where there is none. */
    private static Map<String, String> rows(String path, BufferedReader reader) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            String value = tab < 0 ? "" : line.substring(tab + 1);
            for (String word : (tab < 0 ? line : line.substring(0, tab)).split("\\|")) {
                if (values.put(word, value) != null) {
                    throw new IllegalStateException(path + " has '" + word + "' twice: remove one");
                }
            }
        }
        return values;
    }

    boolean has(String word) {
        return values.containsKey(word);
    }

    @Nullable
    String value(String word) {
        return values.get(word);
    }
}
