package org.frontline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads of a Parquet file only the columns that fields are mapped to, whatever else it holds. */
final class WantedColumns extends ReadSupport<Group> {
    private final Set<String> names = new HashSet<>();

    WantedColumns(ReadOptions options) {
        for (Field field : Field.values()) {
            names.add(options.nameOf(field));
        }
    }

    @Override
    public ReadContext init(InitContext context) {
        MessageType file = context.getFileSchema();
        List<Type> wanted = new ArrayList<>(file.getFields().stream()
                .filter(t -> names.contains(t.getName()))
                .toList());
        if (wanted.isEmpty()) {
            // Rows of no column cannot be counted, and each is to be a reject.
            wanted.add(file.getFields().get(0));
        }
        return new ReadContext(new MessageType(file.getName(), wanted));
    }

    @Override
    public RecordMaterializer<Group> prepareForRead(
            Configuration hadoop, Map<String, String> metadata, MessageType fileSchema, ReadContext context) {
        return new GroupRecordConverter(context.getRequestedSchema());
    }
}
