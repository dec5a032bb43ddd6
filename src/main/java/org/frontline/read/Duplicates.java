package org.frontline.read;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.model.RejectReason;

/**
 * Leaves one record of each id and makes the others rejects.
 *
 * <p>Which one stays is settled by what the records say, never by the order in which they come. Only ids, hashes and
 * places are shuffled; the texts stay where they are, and learn which of them lost from a broadcast of eight bytes a
 * lost record. Two places share such a key by chance once in 10^19 pairs.
 */
public final class Duplicates {
    private static final String RANK = "_rank";
    private static final String KEPT = "_kept";
    private static final String LOST = "_lost";

    private Duplicates() {}

    /**
     * The same entries of a {@link Ledger}; of several articles with one id, all but one are rejects now. What is a reject
     * already stays one: adding records never makes one that lost the first.
     */
    public static Dataset<Row> resolve(Dataset<Row> entries) {
        Dataset<Row> marked = entries.join(broadcast(lost(entries)), identity().equalTo(col(LOST)), "left_outer");
        Column lost = col(LOST).isNotNull();
        return marked.select(Arrays.stream(entries.columns())
                .map(name -> when(lost, asReject(name)).otherwise(col(name)).as(name))
                .toArray(Column[]::new));
    }

    private static Dataset<Row> lost(Dataset<Row> records) {
        Dataset<Row> ranked = records.filter(col("reason").isNull()).select(col("article_id"), rank().as(RANK));
        Dataset<Row> kept = ranked.groupBy("article_id")
                .agg(min(RANK).as(KEPT), count(lit(1)).as("n"))
                .filter(col("n").gt(1));
        return ranked.join(kept, "article_id")
                .filter(col(RANK).notEqual(col(KEPT)))
                .select(xxhash64(col(RANK + ".source_path"), col(RANK + ".position"), col(RANK + ".content"))
                        .as(LOST));
    }

    /** By content first; the place decides between records that say the same, where it makes no difference. */
    private static Column rank() {
        Column rest = xxhash64(col("title"), col("url"), col("publisher"));
        Column date = coalesce(col("published_raw"), lit("")).as("published_raw");
        return struct(col("text_sha256"), date, rest.as("rest"), col("source_path"), col("position"), col("content"));
    }

    /** A file that was read again may say something else at a place. */
    private static Column identity() {
        return xxhash64(col("source_path"), col("position"), col("content"));
    }

    private static Column asReject(String column) {
        return switch (column) {
            case "source_path", "source_format", "position", "content", "article_id", "excerpt" -> col(column);
            case "reason" -> lit(RejectReason.DUPLICATE_ID.label());
            case "detail" ->
                concat(
                        lit("another record has the id \""),
                        col("article_id"),
                        lit("\" and is kept: its content sorts first"));
            default -> lit(null);
        };
    }
}
