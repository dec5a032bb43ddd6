package org.frontline.run;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.frontline.tables.Tables;
import org.frontline.write.Snapshot;

/**
 * What became of the records: rejects per reason, and articles that went in without a date.
 */
record Accounts(Map<String, Long> rejects, long undatedArticles) {
    static Accounts of(RunningJob job, Snapshot tables) {
        Map<String, Long> rejects = new TreeMap<>();
        for (Row row : tables.read(job.spark(), Tables.REJECTS)
                .groupBy("reason")
                .count()
                .collectAsList()) {
            rejects.put(row.getString(0), row.getLong(1));
        }
        return new Accounts(
                rejects,
                tables.read(job.spark(), Tables.ARTICLES)
                        .filter("published_at is null")
                        .count());
    }
}
