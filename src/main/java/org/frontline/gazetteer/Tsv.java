package org.frontline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of tab-separated cells: a header line, then a row a line; empty lines and lines that begin with # are comments. */
record Tsv(String file, List<TsvRow> rows) {
    private static final String FOLDER = "/gazetteer/";

    static Tsv bundled(String file) {
        return parse(file, bundledText(file));
    }

    static Tsv parse(String file, String text) {
        Map<String, Integer> columns = null;
        List<TsvRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = header(cells);
                continue;
            }
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(file + " line " + number + ": " + cells.length + " cells, but "
                        + columns.size() + " columns in the header; add or remove tabs: " + line);
            }
            rows.add(new TsvRow(file, number, columns, cells));
        }
        return new Tsv(file, List.copyOf(rows));
    }

    static String bundledText(String file) {
        return new String(bundledBytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bundledBytes(String file) {
        try (InputStream in = Tsv.class.getResourceAsStream(FOLDER + file)) {
            return existing(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + file + " from the class path", e);
        }
    }

    private static InputStream existing(@Nullable InputStream in, String file) {
        if (in == null) {
            throw new IllegalStateException(FOLDER + file
                    + " is not on the class path; see the names in gazetteer/files.txt and how the jar was built");
        }
        return in;
    }

    private static Map<String, Integer> header(String[] cells) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            columns.put(cells[i].strip(), i);
        }
        return Map.copyOf(columns);
    }
}
