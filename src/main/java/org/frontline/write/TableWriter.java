package org.frontline.write;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.frontline.tables.Table;

/**
 * Writes frames as the Parquet files of a table and checks what was written.
 *
 * @param compression a Parquet codec
 * @param maxRowsPerFile rows of a file at the most
 */
public record TableWriter(String compression, int maxRowsPerFile) {
    /**
     * Writes a table's rows into an empty folder, then reads the folder back.
     *
     * @return the number of rows
     * @throws OutputException if a required value is null or two rows share a key
     */
    public long write(Table table, Dataset<Row> frame, Path folder) {
        Dataset<Row> rows = table.conform(frame);
        if (!table.orderBy().isEmpty()) {
            rows = rows.sortWithinPartitions(
                    columns(Stream.concat(table.partitionBy().stream(), table.orderBy().stream())
                            .toList()));
        }
        DataFrameWriter<Row> writer = rows.write()
                .mode(SaveMode.ErrorIfExists)
                .option("compression", compression)
                .option("maxRecordsPerFile", maxRowsPerFile);
        if (!table.partitionBy().isEmpty()) {
            writer = writer.partitionBy(table.partitionBy().toArray(String[]::new));
        }
        writer.parquet(folder.toString());
        return check(table, read(frame.sparkSession(), table, folder), folder);
    }

    /** The rows of a stored table in its schema. */
    public static Dataset<Row> read(SparkSession spark, Table table, Path folder) {
        return spark.read().schema(table.schema()).parquet(folder.toString());
    }

    /** One look over hashes of the keys, which is cheaper than over the keys; what it suspects is looked into. */
    private static long check(Table table, Dataset<Row> stored, Path folder) {
        List<String> required = table.columns().stream()
                .filter(org.frontline.tables.Column::required)
                .map(org.frontline.tables.Column::name)
                .toList();
        Column lacks = required.stream().map(c -> functions.col(c).isNull()).reduce(functions.lit(false), Column::or);
        Row counts = stored.select(functions.xxhash64(columns(table.key())).as("key"), lacks.as("lacks"))
                .groupBy("key")
                .agg(
                        functions.count(functions.lit(1)).as("rows"),
                        functions.max("lacks").as("lacks"))
                .agg(functions.sum("rows"), functions.max("rows"), functions.max("lacks"))
                .head();
        if (counts.isNullAt(0)) {
            return 0;
        }
        if (counts.getBoolean(2)) {
            requireValues(table, required, stored, folder);
        }
        if (counts.getLong(1) > 1) {
            requireKeys(table, stored, folder);
        }
        return counts.getLong(0);
    }

    private static void requireValues(Table table, List<String> required, Dataset<Row> stored, Path folder) {
        for (String column : required) {
            long nulls = stored.filter(functions.col(column).isNull()).count();
            if (nulls > 0) {
                throw new OutputException("table " + table.name() + " in " + folder + ": column " + column
                        + " is null in " + nulls + " rows; nothing was published");
            }
        }
    }

    private static void requireKeys(Table table, Dataset<Row> stored, Path folder) {
        List<Row> twice =
                stored.groupBy(columns(table.key())).count().filter("count > 1").takeAsList(1);
        if (!twice.isEmpty()) {
            throw new OutputException("table " + table.name() + " in " + folder + ": "
                    + twice.get(0).getLong(table.key().size()) + " rows share the key "
                    + describe(twice.get(0), table.key()) + "; nothing was published");
        }
    }

    private static String describe(Row row, List<String> key) {
        return key.stream().map(k -> k + "=" + row.getAs(k)).collect(Collectors.joining(", "));
    }

    private static Column[] columns(List<String> names) {
        return Arrays.stream(names.toArray(String[]::new)).map(functions::col).toArray(Column[]::new);
    }
}
