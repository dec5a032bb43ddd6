package org.frontline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Of a Parquet file only the columns that fields are mapped to, whatever else it holds. */
final class WantedColumns {
    private final Set<String> names = new HashSet<>();

    WantedColumns(ReadOptions options) {
        for (Field field : Field.values()) {
            names.add(options.nameOf(field));
        }
    }

    MessageType of(MessageType file) {
        List<Type> wanted = new ArrayList<>(file.getFields().stream()
                .filter(t -> names.contains(t.getName()))
                .toList());
        if (wanted.isEmpty()) {
            // Rows of no column cannot be counted, and each is to be a reject.
            wanted.add(file.getFields().get(0));
        }
        return new MessageType(file.getName(), wanted);
    }
}
