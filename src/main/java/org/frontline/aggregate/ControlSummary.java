package org.frontline.aggregate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.frontline.extract.cooccurrence.EntityKey;
import org.frontline.tables.Tables;

/**
 * What is said of a place and an actor in a month, counted by modality and stance: all of it, plans and denials included.
 *
 * <p>The month is that of the event where the text dates it, else that of publication; background without a date of its
 * own belongs to no known month.
 */
public final class ControlSummary {
    private static final UserDefinedFunction KEY = udf(
            (UDF2<String, String, String>) (id, surface) -> surface == null ? null : EntityKey.of(id, surface),
            DataTypes.StringType);

    private ControlSummary() {}

    /** The {@code control_summary} table of the given articles and their control mentions. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> controlMentions) {
        Dataset<Row> said = controlMentions
                .join(articles.select("article_id", "story_id", "origin", "published_at"), "article_id")
                .withColumn("place_key", KEY.apply(col("place_id"), col("place")))
                .withColumn("actor_key", KEY.apply(col("actor_id"), col("actor")))
                .withColumn("story_origin", min(col("origin")).over(Window.partitionBy("story_id")))
                .withColumn("period", Periods.month(coalesce(col("event_start"), publishedUnlessBackground())));
        Dataset<Row> counted = said.groupBy("place_key", "actor_key", "period", "action")
                .agg(
                        count(lit(1)).as("mentions"),
                        least(col("place_id")),
                        min(coalesce(col("place_name"), col("place"))).as("place_name"),
                        least(col("place_type")),
                        least(col("place_lat")),
                        least(col("place_lon")),
                        least(col("actor")),
                        least(col("actor_id")),
                        min(coalesce(col("actor_name"), col("actor"))).as("actor_name"),
                        those(col("modality").equalTo("actual")).as("actual"),
                        those(col("modality").equalTo("planned")).as("planned"),
                        those(col("modality").equalTo("hypothetical")).as("hypothetical"),
                        those(col("modality").equalTo("negated")).as("negated"),
                        those(col("is_background")).as("background"),
                        those(col("source").isNull()).as("unattributed"),
                        those(col("stance").equalTo("reported")).as("reported"),
                        those(col("stance").equalTo("claimed")).as("claimed"),
                        those(col("stance").equalTo("confirmed")).as("confirmed"),
                        those(col("stance").equalTo("denied")).as("denied"),
                        count_distinct(col("story_id")).as("stories"),
                        count_distinct(witness()).as("sources"));
        return Tables.CONTROL_SUMMARY.conform(counted);
    }

    private static Column publishedUnlessBackground() {
        return when(col("is_background"), lit(null)).otherwise(col("published_at"));
    }

    private static Column those(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    private static Column least(Column column) {
        return min(column).as(column.toString());
    }

    /** The source, an article that names none counting as its origin, else as its story. */
    private static Column witness() {
        Column source = concat(lit("source "), KEY.apply(col("source_id"), col("source")));
        // The copies of a story are one witness: of the papers that print it under their own names one stands for all.
        Column origin = concat(lit("origin "), col("story_origin"));
        return coalesce(source, origin, concat(lit("story "), col("story_id")));
    }
}
