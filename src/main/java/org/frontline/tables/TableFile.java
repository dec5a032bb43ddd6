package org.frontline.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataType;

/** Reads a table's definition: comment lines with its meaning, key, partition and order, then a line a column. */
final class TableFile {
    private static final String HEADER = "column\ttype\trequired\tmeaning";

    private TableFile() {}

    static Table load(String name) {
        String resource = "/tables/" + name + ".tsv";
        List<String> lines = lines(resource);
        List<Column> columns = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.equals(HEADER))
                .map(line -> column(resource, line))
                .toList();
        return new Table(
                name,
                lines.get(0).substring(2),
                columns,
                list(lines, "key"),
                list(lines, "partition"),
                list(lines, "order"));
    }

    private static Column column(String resource, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(resource + ": four cells expected, not " + cells.length + ": " + line);
        }
        return new Column(cells[0], DataType.fromDDL(cells[1]), cells[2].equals("yes"), cells[3]);
    }

    private static List<String> list(List<String> lines, String what) {
        String prefix = "# " + what + ":";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .flatMap(line -> Arrays.stream(line.substring(prefix.length()).split(",")))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = TableFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
