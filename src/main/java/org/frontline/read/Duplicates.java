package org.frontline.read;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.model.Reject;
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

    /** The same rows of {@link Records#SCHEMA}; of several articles with one id, all but one are rejects now. */
    public static Dataset<Row> resolve(Dataset<Row> records) {
        Dataset<Row> marked = records.join(broadcast(lost(records)), place().equalTo(col(LOST)), "left_outer");
        Column[] columns = new Column[Records.SCHEMA.size()];
        for (int i = 0; i < columns.length; i++) {
            String name = Records.SCHEMA.fields()[i].name();
            columns[i] = when(col(LOST).isNotNull(), asReject(name))
                    .otherwise(col(name))
                    .as(name);
        }
        return marked.select(columns);
    }

    private static Dataset<Row> lost(Dataset<Row> records) {
        Dataset<Row> ranked = records.filter(col("reason").isNull()).select(col("article_id"), rank().as(RANK));
        Dataset<Row> kept = ranked.groupBy("article_id")
                .agg(min(RANK).as(KEPT), count(lit(1)).as("n"))
                .filter(col("n").gt(1));
        return ranked.join(kept, "article_id")
                .filter(col(RANK).notEqual(col(KEPT)))
                .select(xxhash64(col(RANK + ".source_path"), col(RANK + ".position"))
                        .as(LOST));
    }

    /** By content first; the place decides between records that say the same, where it makes no difference. */
    private static Column rank() {
        Column rest = xxhash64(col("title"), col("url"), col("publisher"));
        Column date = coalesce(col("published_raw"), lit("")).as("published_raw");
        return struct(col("text_sha256"), date, rest.as("rest"), col("source_path"), col("position"));
    }

    private static Column place() {
        return xxhash64(col("source_path"), col("position"));
    }

    private static Column asReject(String column) {
        return switch (column) {
            case "source_path", "source_format", "position", "article_id" -> col(column);
            case "reason" -> lit(RejectReason.DUPLICATE_ID.label());
            case "detail" ->
                concat(
                        lit("another record has the id \""),
                        col("article_id"),
                        lit("\" and is kept: its content sorts first"));
            case "excerpt" -> printable(substring(concat_ws(" ", col("title"), col("text")), 1, Reject.EXCERPT_CHARS));
            default -> lit(null);
        };
    }

    private static Column printable(Column text) {
        return regexp_replace(text, "\\p{Cntrl}", " ");
    }
}
