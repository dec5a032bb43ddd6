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

/** A finished output, opened to be read: all of one version, whatever is published meanwhile. */
record Tabulated(SparkSession spark, Snapshot tables) {
    /** @throws InvocationException if the output lacks a table */
    static Tabulated open(SparkSession spark, String output) {
        try {
            OutputFolder folder = OutputFolder.at(output, spark.sparkContext().hadoopConfiguration());
            Snapshot current = folder.current();
            require(Tables.SHOWN, folder, current, "run the whole job into it first");
            return new Tabulated(spark, current);
        } catch (OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * @param mend what makes the tables
     * @throws InvocationException if one of them is not there
     */
    static void require(List<Table> needed, OutputFolder folder, Snapshot tables, String mend) {
        for (Table table : needed) {
            if (!tables.has(table)) {
                throw new InvocationException(
                        "output " + folder.root() + " has no table " + table.name() + "; " + mend);
            }
        }
    }

    Dataset<Row> table(Table table) {
        return tables.read(spark, table);
    }
}
