package org.frontline.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A stored table: its name, what its columns mean, and how its files are laid out.
 *
 * @param key columns that no two rows share
 * @param partitionBy columns that become folders
 * @param orderBy columns that rows are sorted by within a file
 */
public record Table(
        String name,
        String meaning,
        List<Column> columns,
        List<String> key,
        List<String> partitionBy,
        List<String> orderBy) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    /** The schema with each column's meaning as its comment. */
    public StructType schema() {
        return new StructType(columns.stream().map(Table::field).toArray(StructField[]::new));
    }

    /**
     * The frame with exactly this table's columns, types, order and comments.
     *
     * @throws IllegalArgumentException if the frame lacks a column
     */
    public Dataset<Row> conform(Dataset<Row> frame) {
        Set<String> present = Arrays.stream(frame.columns()).collect(Collectors.toSet());
        List<String> absent = columns.stream()
                .map(Column::name)
                .filter(c -> !present.contains(c))
                .toList();
        if (!absent.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " lacks " + absent + "; it has " + present);
        }
        return frame.select(columns.stream()
                .map(c -> functions.col(c.name()).cast(c.type()).as(c.name(), comment(c)))
                .toArray(org.apache.spark.sql.Column[]::new));
    }

    private static StructField field(Column column) {
        return DataTypes.createStructField(column.name(), column.type(), !column.required(), comment(column));
    }

    private static Metadata comment(Column column) {
        return new MetadataBuilder().putString("comment", column.meaning()).build();
    }
}
