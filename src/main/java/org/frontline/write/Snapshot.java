package org.frontline.write;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Table;

/**
 * The tables of one version of an output, which no later run changes.
 *
 * @param version id of the run that published it, empty where there is none
 * @param tables folder of each table by its name
 * @param holders id of the run that wrote each table
 */
public record Snapshot(String version, Map<String, Path> tables, Map<String, String> holders) {
    static final Snapshot NOTHING = new Snapshot("", Map.of(), Map.of());

    public Snapshot {
        tables = Map.copyOf(tables);
        holders = Map.copyOf(holders);
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }

    public boolean has(Table table) {
        return tables.containsKey(table.name());
    }

    /**
     * The rows of a table.
     *
     * @throws OutputException if the output has no such table
     */
    public Dataset<Row> read(SparkSession spark, Table table) {
        return TableWriter.read(spark, table, table(table));
    }

    /** Lets queries of a session name these tables, as far as they are there. */
    public void view(SparkSession spark, List<Table> wanted) {
        wanted.stream().filter(this::has).forEach(table -> read(spark, table).createOrReplaceTempView(table.name()));
    }

    /** @throws OutputException if the output has no such table */
    public Path table(Table table) {
        Path folder = tables.get(table.name());
        if (folder == null) {
            throw new OutputException("there is no table " + table.name() + " in version '" + version + "'");
        }
        return folder;
    }
}
