package org.frontline.dedup;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/** Copies of one story as one cluster with one head. */
public final class Dedup {
    private static final int STORY_ID_CHARS = 24;

    private Dedup() {}

    /**
     * What is needed of each article to find its copies, some 250 bytes instead of its text. {@link #stories} uses the
     * result several times over: persist it, or the texts are read again each time.
     *
     * @param articles rows with {@code article_id}, {@code title}, {@code text}, {@code published_at}, {@code
     *     text_sha256}; no rejects, each id once
     */
    public static Dataset<Row> fingerprints(Dataset<Row> articles) {
        return fingerprinted(articles).select("article_id", "published_at", "text_sha256", "text_key", "signature");
    }

    /** The articles with {@code text_key} and {@code signature}: fingerprints beside whatever else is kept of them. */
    public static Dataset<Row> fingerprinted(Dataset<Row> articles) {
        Column day = coalesce(col("published_at").cast(DataTypes.StringType), lit(""));
        Column fingerprint = Functions.FINGERPRINT.apply(col("title"), col("text"), day);
        return articles.withColumn("fingerprint", fingerprint)
                .withColumn("text_key", Functions.KEY.apply(col("fingerprint")))
                .withColumn("signature", Functions.SIGNATURE.apply(col("fingerprint")))
                .drop("fingerprint");
    }

    /**
     * Which story each article tells: {@code article_id}, {@code story_id}, {@code is_story_head}, and {@code
     * story_similarity} to the head. The head is the copy published first, the id is derived from it.
     *
     * @param fingerprints as {@link #fingerprints} gives them
     * @param similarity texts whose shingles have at least this Jaccard index, estimated, are copies
     */
    public static Dataset<Row> stories(Dataset<Row> fingerprints, double similarity) {
        Dataset<Row> texts = fingerprints
                .filter(col("signature").isNotNull())
                .select("text_key", "signature")
                .dropDuplicates("text_key");
        Dataset<Row> components = Components.of(Likeness.pairs(texts, similarity));
        return headed(fingerprints
                .join(components, col("text_key").equalTo(col("a")), "left_outer")
                .withColumn("story", coalesce(col("b"), col("text_key"))));
    }

    private static Dataset<Row> headed(Dataset<Row> members) {
        Column undated = col("published_at").isNull().as("undated");
        Column rank = struct(undated, col("published_at"), col("text_sha256"), col("article_id"), col("signature"));
        return members.withColumn("rank", rank)
                .withColumn("head", min(col("rank")).over(Window.partitionBy("story")))
                .select(
                        col("article_id"),
                        storyId().as("story_id"),
                        col("article_id").equalTo(col("head.article_id")).as("is_story_head"),
                        Functions.SIMILARITY
                                .apply(col("signature"), col("head.signature"))
                                .as("story_similarity"));
    }

    private static Column storyId() {
        Column head = concat_ws("\n", col("head.article_id"), col("head.text_sha256"));
        return substring(sha2(head.cast(DataTypes.BinaryType), 256), 1, STORY_ID_CHARS);
    }
}
