package org.frontline.read;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record's values as they stand in the source, by field; absent and null are one. */
final class RawRecord {
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    void put(Field field, @Nullable String value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    @Nullable
    String get(Field field) {
        return values.get(field);
    }

    /** The value without the white space around it, null where nothing is left. */
    @Nullable
    String trimmed(Field field) {
        String value = values.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
