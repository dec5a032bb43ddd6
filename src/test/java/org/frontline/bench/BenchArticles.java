package org.frontline.bench;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * The same articles for all cases: as many as are wanted of JSON Lines files with the job's own field names, mixed by the
 * hash of their ids, each once.
 */
final class BenchArticles {
    /** Small, so that there is work for all cores. */
    static final int GROUP_BYTES = 1 << 20;

    private static final List<String> FIELDS = List.of("id", "title", "text", "published", "url", "publisher");

    private BenchArticles() {}

    /** How much there is; characters are bytes but for a few. */
    record Size(
            @JsonProperty("articles") long articles,
            @JsonProperty("characters") long characters) {}

    static Path in(Path folder) {
        return folder.resolve("articles");
    }

    static Size write(SparkSession spark, String[] inputs, int articles, Path folder) {
        Dataset<Row> all = fields(spark.read().json(inputs))
                .where(col("text").isNotNull().and(not(col("text").equalTo(""))))
                .dropDuplicates("id")
                .withColumn("title", coalesce(col("title"), lit("")));
        Dataset<Row> mixed = all.orderBy(xxhash64(col("id")), col("id"));
        write(mixed.limit(articles), in(folder));
        Dataset<Row> written = read(spark, in(folder));
        return new Size(written.count(), characters(written));
    }

    /** Those fields of the job's that the articles have, and the others empty. */
    private static Dataset<Row> fields(Dataset<Row> articles) {
        List<String> had = List.of(articles.columns());
        return articles.select(FIELDS.stream()
                .map(field -> had.contains(field)
                        ? col(field)
                        : lit(null).cast(DataTypes.StringType).as(field))
                .toArray(Column[]::new));
    }

    private static void write(Dataset<Row> articles, Path file) {
        articles.coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .option("parquet.block.size", GROUP_BYTES)
                .parquet(file.toString());
    }

    static Dataset<Row> read(SparkSession spark, Path file) {
        return spark.read().parquet(file.toString());
    }

    private static long characters(Dataset<Row> articles) {
        return articles.select(sum(length(col("text")))).head().getLong(0);
    }
}
