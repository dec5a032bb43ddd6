package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a {@link Tsv}, its cells by the header's names; an empty cell is no value. */
final class TsvRow {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    TsvRow(String file, int line, Map<String, Integer> columns, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells.clone();
    }

    @Nullable
    String optional(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(file + ": no column '" + column + "' in the header; it has "
                    + columns.keySet().stream().sorted().toList());
        }
        String cell = cells[index].strip();
        return cell.isEmpty() ? null : cell;
    }

    String required(String column) {
        String cell = optional(column);
        if (cell == null) {
            throw error(column, "", "must not be empty");
        }
        return cell;
    }

    /** The cell's parts between bars. */
    List<String> list(String column) {
        String cell = optional(column);
        List<String> parts = new ArrayList<>();
        if (cell != null) {
            for (String part : cell.split("\\|", -1)) {
                if (part.isBlank()) {
                    throw error(column, cell, "has an empty part between bars; remove a '|'");
                }
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    @Nullable
    Integer year(String column) {
        String cell = optional(column);
        if (cell == null) {
            return null;
        }
        long year = whole(column, 0);
        if (year < 1 || year > 2100) {
            throw error(column, cell, "is no year");
        }
        return (int) year;
    }

    long whole(String column, long absent) {
        String cell = optional(column);
        try {
            return cell == null ? absent : Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw error(column, cell, "is no whole number", e);
        }
    }

    double decimal(String column) {
        String cell = required(column);
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw error(column, cell, "is no decimal number", e);
        }
    }

    IllegalArgumentException error(String column, @Nullable String value, String problem) {
        return error(column, value, problem, null);
    }

    IllegalArgumentException error(
            String column, @Nullable String value, String problem, @Nullable RuntimeException cause) {
        return new IllegalArgumentException(
                file + " line " + line + ", column " + column + ": '" + value + "' " + problem, cause);
    }
}
