package org.frontline.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.aggregate.association.RateChange;
import org.frontline.tables.Tables;

/**
 * Who appears together more, or less, than these two did in the months before.
 *
 * <p>Taken from the finished {@code cooccurrences}, which stay mergeable by month; a month in which a pair has too few
 * units to have a row there counts as none. Only names that the gazetteer knows are followed over time.
 */
public final class CooccurrenceChanges {
    private static final StructType CHANGE = new StructType()
            .add("log_ratio", DataTypes.DoubleType, false)
            .add("log_ratio_low", DataTypes.DoubleType, false)
            .add("log_ratio_high", DataTypes.DoubleType, false);

    private static final UserDefinedFunction MEASURE =
            udf((UDF4<Long, Long, Long, Long, Row>) CooccurrenceChanges::measures, CHANGE);

    /** A month's number, counted from the year 0; null for the articles without a date. */
    private static final Column MONTH = col("period")
            .substr(1, 4)
            .cast("int")
            .multiply(12)
            .plus(col("period").substr(6, 2).cast("int"));

    private CooccurrenceChanges() {}

    /** The {@code cooccurrence_changes} table of stored pairs and of the articles that they were counted in. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> cooccurrences, CooccurrenceOptions options) {
        Column linked = MentionedEntities.isLinked(col("entity_a")).and(MentionedEntities.isLinked(col("entity_b")));
        WindowSpec pair = before(Window.partitionBy("scope", "entity_a", "entity_b"), options);
        WindowSpec all = before(Window.partitionBy("scope"), options);
        Dataset<Row> units = Cooccurrences.units(articles, options)
                .where(MONTH.isNotNull())
                .withColumn("baseline_units", sum("units").over(all))
                .select("period", "scope", "baseline_units");
        Dataset<Row> changes = cooccurrences
                .where(linked.and(MONTH.isNotNull()))
                .withColumn("baseline_count", coalesce(sum("count").over(pair), lit(0L)))
                .join(broadcast(units.where("baseline_units > 0")), new String[] {"period", "scope"})
                .withColumn(
                        "m", MEASURE.apply(col("count"), col("units"), col("baseline_count"), col("baseline_units")))
                .select(col("*"), col("m.*"));
        return Tables.COOCCURRENCE_CHANGES.conform(changes);
    }

    private static WindowSpec before(WindowSpec rows, CooccurrenceOptions options) {
        return rows.orderBy(MONTH).rangeBetween(-options.baselineMonths(), -1);
    }

    private static Row measures(long count, long units, long before, long unitsBefore) {
        RateChange change = new RateChange(count, units, before, unitsBefore);
        return RowFactory.create(change.logRatio(), change.low(), change.high());
    }
}
