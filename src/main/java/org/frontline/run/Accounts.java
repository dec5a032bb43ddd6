package org.frontline.run;

import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.Publication;
import org.frontline.write.TableWriter;

/**
 * What became of the records: rejects per reason, and articles that went in without a date.
 */
record Accounts(Map<String, Long> rejects, long undatedArticles) {
    static Accounts of(RunningJob job, Publication publication) {
        Map<String, Long> rejects = new TreeMap<>();
        for (Row row :
                read(job, publication, Tables.REJECTS).groupBy("reason").count().collectAsList()) {
            rejects.put(row.getString(0), row.getLong(1));
        }
        return new Accounts(
                rejects,
                read(job, publication, Tables.ARTICLES)
                        .filter("published_at is null")
                        .count());
    }

    private static org.apache.spark.sql.Dataset<Row> read(RunningJob job, Publication publication, Table table) {
        boolean extracts = !job.request().inputs().isEmpty();
        Path place = extracts ? publication.staged(table.name()) : job.output().table(table);
        return TableWriter.read(job.spark(), table, place);
    }
}
