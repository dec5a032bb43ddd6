package org.frontline.dedup;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.least;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Finds the pairs of texts that are alike without comparing all with all. */
final class Likeness {
    /**
     * A text is compared with so many that stand before it in its band, and with the band's first: all pairs of a small
     * band, a chain through a large one, so that a boilerplate in a million pages costs a million comparisons.
     */
    private static final int NEIGHBOURS = 8;

    private Likeness() {}

    /**
     * The pairs (a, b) with a &lt; b whose estimated Jaccard index is at least the given one.
     *
     * @param texts rows with {@code text_key} and {@code signature}, each key once
     */
    static Dataset<Row> pairs(Dataset<Row> texts, double similarity) {
        Dataset<Row> a = texts.select(col("text_key").as("a"), col("signature").as("signature_a"));
        Dataset<Row> b = texts.select(col("text_key").as("b"), col("signature").as("signature_b"));
        return candidates(texts)
                .join(a, "a")
                .join(b, "b")
                .filter(Functions.SIMILARITY
                        .apply(col("signature_a"), col("signature_b"))
                        .geq(similarity))
                .select("a", "b");
    }

    private static Dataset<Row> candidates(Dataset<Row> texts) {
        Dataset<Row> banded = texts.select(
                        col("text_key"),
                        explode(Functions.BANDS.apply(col("signature"))).as("band"))
                .select(
                        col("text_key"),
                        col("band.key").as("band"),
                        col("band.order").as("order"));
        WindowSpec inBand = Window.partitionBy("band").orderBy("order", "text_key");
        Column[] others = new Column[NEIGHBOURS + 1];
        for (int i = 0; i < NEIGHBOURS; i++) {
            others[i] = lag("text_key", i + 1).over(inBand);
        }
        others[NEIGHBOURS] = first("text_key").over(inBand);
        return banded.select(col("text_key"), array(others).as("others"))
                // Most texts are alone in most bands.
                .filter(col("others").getItem(0).isNotNull())
                .select(col("text_key"), explode(col("others")).as("other"))
                .filter(col("other").isNotNull().and(col("other").notEqual(col("text_key"))))
                .select(
                        least(col("text_key"), col("other")).as("a"),
                        greatest(col("text_key"), col("other")).as("b"))
                .distinct();
    }
}
