package org.frontline.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Adjusts p-values for their number.
 *
 * <p>The i-th smallest of m p-values becomes min over j ≥ i of p(j) · m / j. Benjamini and Hochberg, Controlling the
 * False Discovery Rate, Journal of the Royal Statistical Society B 57(1), 1995. Equal p-values get equal q-values,
 * since the minimum runs over all rows with the same p, so that the order among them does not matter.
 */
final class QValues {
    private QValues() {}

    /** The frame with column {@code q_value}, taken from column {@code p} among the rows with equal keys. */
    static Dataset<Row> within(Dataset<Row> tested, String... keys) {
        Column[] family = Arrays.stream(keys).map(k -> col(k)).toArray(Column[]::new);
        WindowSpec largestFirst = Window.partitionBy(family).orderBy(col("p").desc());
        Column number =
                count(lit(1)).over(largestFirst.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing()));
        Column place = number.minus(row_number().over(largestFirst)).plus(1);
        WindowSpec fromLargest = largestFirst.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        return tested.withColumn("adjusted", col("p").multiply(number).divide(place))
                .withColumn("q_value", least(lit(1.0), min("adjusted").over(fromLargest)))
                .drop("adjusted");
    }
}
