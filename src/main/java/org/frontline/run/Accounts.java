package org.frontline.run;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.frontline.tables.Tables;
import org.frontline.write.Snapshot;

/**
 * What became of the records: articles, how many stories they tell, how many went in without a date, and rejects per reason.
 */
record Accounts(long articles, long stories, long undatedArticles, Map<String, Long> rejects) {
    static Accounts of(RunningJob job, Snapshot tables) {
        Row counts = tables.read(job.spark(), Tables.ARTICLES)
                .selectExpr("count(1)", "count_if(is_story_head)", "count_if(published_at is null)")
                .head();
        Map<String, Long> rejects = new TreeMap<>();
        for (Row row : tables.read(job.spark(), Tables.REJECTS)
                .groupBy("reason")
                .count()
                .collectAsList()) {
            rejects.put(row.getString(0), row.getLong(1));
        }
        return new Accounts(counts.getLong(0), counts.getLong(1), counts.getLong(2), rejects);
    }
}
