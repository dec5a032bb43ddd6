package org.frontline.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Traces articles to the agency that they come from. */
final class Origins {
    private Origins() {}

    /**
     * Adds {@code traced}: what the article credits, else what those copies of its story credit that credit anything, where
     * they agree; null where nobody does.
     *
     * @param members rows with {@code story_id} and {@code credited}
     */
    static Dataset<Row> traced(Dataset<Row> members) {
        WindowSpec story = Window.partitionBy("story_id");
        Column first = min(col("credited")).over(story);
        Column agreed = first.equalTo(max(col("credited")).over(story));
        return members.withColumn("traced", coalesce(col("credited"), when(agreed, first)));
    }
}
