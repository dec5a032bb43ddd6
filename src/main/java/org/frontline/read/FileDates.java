package org.frontline.read;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the day of publication in the name of a text file, e.g. {@code 2024-12-06-hama.txt}. */
final class FileDates {
    private final List<DateTimeFormatter> forms;

    /**
     * @param pattern of {@link DateTimeFormatter}, null for the usual ISO-like forms
     * @throws IllegalArgumentException where it is no pattern
     */
    FileDates(@Nullable String pattern) {
        List<String> patterns = pattern == null ? List.of("yyyy-MM-dd", "yyyy_MM_dd", "yyyyMMdd") : List.of(pattern);
        this.forms = patterns.stream()
                .map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH))
                .toList();
    }

    /** The first day that the name holds, null where it holds none. */
    @Nullable
    LocalDate find(String name) {
        for (DateTimeFormatter form : forms) {
            for (int start = 0; start < name.length(); start++) {
                LocalDate found = at(name, start, form);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String name, int start, DateTimeFormatter form) {
        if (start > 0 && Character.isDigit(name.charAt(start - 1))) {
            return null;
        }
        ParsePosition position = new ParsePosition(start);
        TemporalAccessor unresolved = form.parseUnresolved(name, position);
        int end = position.getIndex();
        if (unresolved == null || (end < name.length() && Character.isDigit(name.charAt(end)))) {
            return null;
        }
        try {
            return LocalDate.parse(name.substring(start, end), form);
        } catch (DateTimeException e) {
            // Figures in the form of a date that are none, such as a serial number: look further on.
            return null;
        }
    }
}
