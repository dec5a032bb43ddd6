package org.frontline.read;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.frontline.model.Reject;

/**
 * Every record that was ever read, without its text: what a new batch is compared with.
 *
 * <p>An entry that was accepted once stays for good, whatever a file says when it is read again; only so is an article whose
 * text is no longer at hand never called for. What a file was refused for is replaced by what its new reading is refused for,
 * so that a file which was broken off or mended is accounted for as it is now.
 */
public final class Ledger {
    private static final String[] PLACE = {"source_path", "position"};

    private Ledger() {}

    /**
     * Rows of {@link Records#SCHEMA} without {@code text}, with {@code text_chars}, {@code content} and, for articles too, {@code
     * excerpt}.
     */
    public static Dataset<Row> entries(Dataset<Row> records) {
        Column beginning = substring(concat_ws(" ", col("title"), col("text")), 1, Reject.EXCERPT_CHARS);
        return records.withColumn("content", content())
                .withColumn("text_chars", length(col("text")))
                .withColumn("excerpt", coalesce(col("excerpt"), printable(beginning)))
                .drop("text");
    }

    /**
     * The ledger with a batch added: entries of the batch that say at their place what is known of it already are left out.
     *
     * @param known a ledger
     * @param batch entries of the files that were read now
     * @param files the URIs of these files
     */
    public static Dataset<Row> grown(Dataset<Row> known, Dataset<Row> batch, List<String> files) {
        SparkSession spark = known.sparkSession();
        Dataset<Row> readAgain = spark.createDataset(files, Encoders.STRING()).toDF("source_path");
        Dataset<Row> accepted = known.filter("reason is null");
        Dataset<Row> refused = known.filter("reason is not null")
                .join(broadcast(readAgain), new String[] {"source_path"}, "left_anti");
        Dataset<Row> unknown = batch.join(
                accepted.select("source_path", "position", "content"),
                new String[] {"source_path", "position", "content"},
                "left_anti");
        return accepted.unionByName(refused).unionByName(unknown, true);
    }

    /** Of rejects that share place and reason, because a file was read again with other records in it, one. */
    public static Dataset<Row> oneRejectAPlace(Dataset<Row> ledger) {
        Column order = row_number()
                .over(Window.partitionBy("source_path", "position", "reason").orderBy("content"));
        Dataset<Row> rejects = ledger.filter("reason is not null")
                .withColumn("_order", order)
                .filter("_order = 1")
                .drop("_order");
        return ledger.filter("reason is null").unionByName(rejects);
    }

    /** The records that are articles and not among the given ones, which are named by their place. */
    public static Dataset<Row> articlesBut(Dataset<Row> records, Dataset<Row> left) {
        // Eight bytes a record: the texts stay where they are and learn from a broadcast which of them are not wanted.
        Dataset<Row> places = left.select(place().as("_left"));
        return records.filter("reason is null").join(broadcast(places), place().equalTo(col("_left")), "left_anti");
    }

    /** A hash of the place where a record was read; two share it by chance once in 10^19 pairs. */
    static Column place() {
        return xxhash64(col(PLACE[0]), col(PLACE[1]));
    }

    private static Column content() {
        return xxhash64(
                marked("article_id"),
                marked("title"),
                marked("text_sha256"),
                marked("published_raw"),
                col("published_at"),
                marked("url"),
                marked("publisher"),
                marked("language"),
                marked("reason"),
                marked("detail"),
                marked("excerpt"));
    }

    /** Spark's hash passes over nulls, so that one column's value would count as well as another's. */
    private static Column marked(String column) {
        return coalesce(col(column), lit("\u0000"));
    }

    private static Column printable(Column text) {
        return regexp_replace(text, "\\p{Cntrl}", " ");
    }
}
