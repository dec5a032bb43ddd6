package org.frontline.read;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How records become articles.
 *
 * @param format the format of every input, null to tell it by each file's extension
 * @param fields the source's name for a field; a field not listed goes by its own {@link Field#label()}
 * @param maxTextChars a longer text is rejected
 * @param maxRecordBytes a longer line, CSV record or text file is rejected unread
 * @param textFileDatePattern the date within a text file's name as a {@link DateTimeFormatter} pattern, e.g.
 *     {@code dd-MM-yyyy}; null for {@code yyyy-MM-dd}, {@code yyyy_MM_dd} or {@code yyyyMMdd}
 * @param languages ISO 639-1 codes; a text in another language is rejected, one whose language cannot be told is not;
 *     none: all are accepted
 */
public record ReadOptions(
        @Nullable Format format,
        Map<Field, String> fields,
        int maxTextChars,
        int maxRecordBytes,
        @Nullable String textFileDatePattern,
        List<String> languages)
        implements Serializable {
    public static final int MAX_TEXT_CHARS = 1_000_000;
    public static final int MAX_RECORD_BYTES = 16 << 20;
    public static final List<String> ENGLISH = List.of("en");

    public ReadOptions {
        EnumMap<Field, String> names = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            names.put(field, fields.getOrDefault(field, field.label()));
        }
        fields = names;
        languages = List.copyOf(languages);
        requirePositive("max_text_chars", maxTextChars);
        requirePositive("max_record_bytes", maxRecordBytes);
        requireDatePattern(textFileDatePattern);
    }

    public static ReadOptions defaults() {
        return new ReadOptions(null, Map.of(), MAX_TEXT_CHARS, MAX_RECORD_BYTES, null, ENGLISH);
    }

    /** A copy, so that nobody can change what these options say. */
    @Override
    public Map<Field, String> fields() {
        return new EnumMap<>(fields);
    }

    /** The source's name for the field. */
    String nameOf(Field field) {
        return fields.getOrDefault(field, field.label());
    }

    boolean accepts(String language) {
        return languages.isEmpty() || languages.contains(language);
    }

    private static void requirePositive(String key, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(key + " must be a positive number, not " + value);
        }
    }

    private static void requireDatePattern(@Nullable String pattern) {
        try {
            new FileDates(pattern);
        } catch (IllegalArgumentException e) {
            String message = "text_file_date_pattern \"" + pattern + "\" is no date pattern such as yyyy-MM-dd: ";
            throw new IllegalArgumentException(message + e.getMessage(), e);
        }
    }
}
