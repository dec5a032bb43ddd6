package org.frontline.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.unix_date;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Dates as days since 1970 while rows are in Java's hands: the same numbers in every session and time zone. */
final class Days {
    private Days() {}

    /** The schema with its dates as numbers of days. */
    static StructType counted(StructType schema) {
        return new StructType(Arrays.stream(schema.fields())
                .map(f -> f.dataType().equals(DataTypes.DateType)
                        ? new StructField(f.name(), DataTypes.IntegerType, true, f.metadata())
                        : f)
                .toArray(StructField[]::new));
    }

    /** The columns in the given order, dates as numbers of days. */
    static Dataset<Row> counted(Dataset<Row> frame, String... columns) {
        StructType schema = frame.schema();
        return frame.select(Arrays.stream(columns)
                .map(c -> schema.apply(c).dataType().equals(DataTypes.DateType)
                        ? unix_date(col(c)).as(c)
                        : col(c))
                .toArray(Column[]::new));
    }

    /** The frame with those columns as dates again that are dates in the schema. */
    static Dataset<Row> dated(Dataset<Row> frame, StructType schema) {
        return frame.select(Arrays.stream(schema.fields())
                .map(f -> f.dataType().equals(DataTypes.DateType)
                        ? date_from_unix_date(col(f.name())).as(f.name())
                        : col(f.name()))
                .toArray(Column[]::new));
    }
}
