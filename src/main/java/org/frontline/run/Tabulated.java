package org.frontline.run;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.OutputException;
import org.frontline.write.OutputFolder;
import org.frontline.write.TableWriter;

/** A finished output, opened to be read. */
record Tabulated(SparkSession spark, OutputFolder output) {
    /** @throws InvocationException if the output lacks a table */
    static Tabulated open(SparkSession spark, String output) {
        try {
            OutputFolder folder = OutputFolder.at(output, spark.sparkContext().hadoopConfiguration());
            for (List<Table> tables : List.of(Tables.EXTRACTED, Tables.AGGREGATED)) {
                for (Table table : tables) {
                    if (!folder.has(table)) {
                        throw new InvocationException("output " + folder.root() + " has no table " + table.name()
                                + "; run the whole job into it first");
                    }
                }
            }
            return new Tabulated(spark, folder);
        } catch (OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }

    Dataset<Row> table(Table table) {
        return TableWriter.read(spark, table, output.table(table));
    }
}
