package org.frontline.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.frontline.dedup.Dedup;
import org.frontline.model.Reject;
import org.frontline.model.RejectReason;
import org.frontline.read.Corpus;
import org.frontline.read.Duplicates;
import org.frontline.tables.Tables;
import org.frontline.write.Publication;

/**
 * The rooms that read text, in order: records, copies, mentions, and the four tables that hold what was found.
 *
 * <p>The corpus is read once into staging and what follows reads from there, so that a slow or changing source is touched
 * once, and steps that need no text read only the columns that they need.
 */
record Extraction(RunningJob job, Publication publication) {
    /** Small enough that every core has work, large enough that files stay few. */
    private static final int ARTICLES_PER_STAGED_FILE = 500;

    void run() {
        job.progress().step("read", "corpus to records", () -> stage("records", corpus()));
        Dataset<Row> records = Duplicates.resolve(staged("records"));
        Dataset<Row> accepted = records.filter("reason is null");
        job.progress()
                .step("dedup", "articles to fingerprints", () -> stage("fingerprints", Dedup.fingerprints(accepted)));
        job.progress()
                .step(
                        "annotate",
                        "text to mentions",
                        () -> stage("found", find(accepted, job.gazetteer().pipelines())));
        Dataset<Row> found = staged("found");
        job.stage("write", Tables.ARTICLES, publication, () -> articles(accepted, found));
        job.stage("write", Tables.REJECTS, publication, () -> rejects(records, found));
        job.stage("write", Tables.ENTITY_MENTIONS, publication, () -> exploded(found, "entity_mentions"));
        job.stage("write", Tables.CONTROL_MENTIONS, publication, () -> exploded(found, "control_mentions"));
    }

    private Dataset<Row> corpus() {
        return Corpus.read(job.spark(), job.plan(), Options.read(job.request().settings()));
    }

    private static Dataset<Row> find(Dataset<Row> accepted, PipelineSource pipelines) {
        MapPartitionsFunction<Row, Row> read = rows -> new FoundIterator(rows, pipelines.pipeline());
        return accepted.mapPartitions(read, Encoders.row(FoundRows.SCHEMA));
    }

    private Dataset<Row> articles(Dataset<Row> accepted, Dataset<Row> found) {
        double similarity = job.request().settings().dedup().similarity();
        Dataset<Row> stories = Dedup.stories(staged("fingerprints"), similarity);
        Dataset<Row> read = found.filter("failure is null").select("article_id", "sentences", "credited");
        return accepted.join(Origins.traced(read.join(stories, "article_id")), "article_id")
                .withColumn("text_chars", length(col("text")))
                .withColumn("origin", coalesce(col("traced"), col("publisher")))
                .withColumn("published_month", coalesce(date_format(col("published_at"), "yyyy-MM"), lit("unknown")));
    }

    private static Dataset<Row> rejects(Dataset<Row> records, Dataset<Row> found) {
        Dataset<Row> failures = found.filter("failure is not null").select("article_id", "failure");
        Dataset<Row> failed = records.filter("reason is null")
                .join(failures, "article_id")
                .withColumn("reason", lit(RejectReason.FAILED.label()))
                .withColumn("detail", col("failure"))
                .withColumn("excerpt", substring(col("text"), 1, Reject.EXCERPT_CHARS));
        Column[] columns =
                Tables.REJECTS.columns().stream().map(c -> col(c.name())).toArray(Column[]::new);
        return records.filter("reason is not null").select(columns).unionByName(failed.select(columns));
    }

    private static Dataset<Row> exploded(Dataset<Row> found, String column) {
        return found.select(explode(col(column)).as("m")).select("m.*");
    }

    private long stage(String name, Dataset<Row> frame) {
        frame.write()
                .option("compression", "zstd")
                .option("maxRecordsPerFile", ARTICLES_PER_STAGED_FILE)
                .parquet(publication.staged(name).toString());
        return staged(name).count();
    }

    private Dataset<Row> staged(String name) {
        return job.spark().read().parquet(publication.staged(name).toString());
    }
}
