package org.frontline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated table of this room, packed with the program; lines that begin with {@code #} are comments. */
final class TableResource {
    private TableResource() {}

    /** The whole of a text file of this room. */
    static String text(String name) {
        try (InputStream in = TableResource.class.getResourceAsStream("/annotate/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource annotate/" + name + " is missing from the jar: build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource annotate/" + name + " cannot be read", e);
        }
    }

    static List<String[]> rows(String name, int columns) {
        try (InputStream in = TableResource.class.getResourceAsStream("/annotate/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource annotate/" + name + " is missing from the jar: build it anew");
            }
            return rows(name, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource annotate/" + name + " cannot be read", e);
        }
    }

    private static List<String[]> rows(String name, int columns, BufferedReader reader) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalStateException("annotate/" + name + ", line " + number + ": " + cells.length
                        + " columns in '" + line + "', expected " + columns);
            }
            rows.add(cells);
        }
        return rows;
    }
}
