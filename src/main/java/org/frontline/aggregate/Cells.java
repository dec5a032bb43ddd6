package org.frontline.aggregate;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a row one after the other, in the order in which its columns were selected.
 *
 * <p>Rows that pass between typed operations lose their names, so each codec selects its columns once and reads them in
 * that order. Dates travel as days since 1970, which no session setting or time zone can shift.
 */
final class Cells {
    private final Row row;
    private int next;

    Cells(Row row) {
        this.row = row;
    }

    String string() {
        String value = maybeString();
        if (value == null) {
            throw new IllegalStateException("cell " + (next - 1) + " of a stored row is null and must not be: " + row);
        }
        return value;
    }

    @Nullable
    String maybeString() {
        return row.getAs(next++);
    }

    @Nullable
    Double maybeDouble() {
        return row.getAs(next++);
    }

    double number() {
        return row.getDouble(next++);
    }

    long count() {
        return row.getLong(next++);
    }

    boolean flag() {
        return row.getBoolean(next++);
    }

    @Nullable
    LocalDate maybeDay() {
        Integer days = row.getAs(next++);
        return days == null ? null : LocalDate.ofEpochDay(days);
    }

    List<String> strings() {
        return row.getList(next++);
    }

    static @Nullable Integer day(@Nullable LocalDate day) {
        return day == null ? null : Math.toIntExact(day.toEpochDay());
    }
}
