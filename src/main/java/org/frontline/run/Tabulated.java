package org.frontline.run;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.OutputException;
import org.frontline.write.OutputFolder;
import org.frontline.write.Snapshot;
import org.frontline.write.TableWriter;

/** A finished output, opened to be read: all of one version, whatever is published meanwhile. */
record Tabulated(SparkSession spark, Snapshot tables) {
    /** @throws InvocationException if the output lacks a table */
    static Tabulated open(SparkSession spark, String output) {
        try {
            OutputFolder folder = OutputFolder.at(output, spark.sparkContext().hadoopConfiguration());
            Snapshot current = folder.current();
            for (List<Table> needed : List.of(Tables.EXTRACTED, Tables.AGGREGATED)) {
                for (Table table : needed) {
                    if (!current.has(table)) {
                        throw new InvocationException("output " + folder.root() + " has no table " + table.name()
                                + "; run the whole job into it first");
                    }
                }
            }
            return new Tabulated(spark, current);
        } catch (OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }

    Dataset<Row> table(Table table) {
        return TableWriter.read(spark, table, tables.table(table));
    }
}
