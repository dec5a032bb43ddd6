package org.frontline.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.storage.StorageLevel;
import org.frontline.dedup.Dedup;
import org.frontline.model.RejectReason;
import org.frontline.read.Corpus;
import org.frontline.read.Duplicates;
import org.frontline.read.Ledger;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.Publication;
import org.frontline.write.Snapshot;
import org.frontline.write.TableWriter;
import org.jspecify.annotations.Nullable;

/**
 * The rooms that read text, in order: records, copies, mentions, and the tables that hold what was found.
 *
 * <p>The corpus is read once into staging and what follows reads from there, so that a slow or changing source is touched
 * once, and steps that need no text read only the columns that they need. A batch is added to the ledger of what was read
 * before it, and then everything but the reading of texts is done over all of it; a first run adds to an empty one. So a
 * corpus gives the same rows in one run or in many.
 *
 * @param before what the batch is added to, null where the output begins anew
 */
record Extraction(
        RunningJob job, Publication publication, @Nullable Snapshot before) {
    /** What is published. */
    static final List<Table> TABLES =
            Stream.concat(Tables.EXTRACTED.stream(), Stream.of(Tables.RECORDS)).toList();

    /** Texts that one task takes at the least: small enough that every core has work to the end. */
    private static final int ROW_GROUP_BYTES = 512 * 1024;

    private static final int ROWS_BEFORE_A_GROUP_IS_WEIGHED = 20;

    private static final List<String> ANNOTATION = List.of("sentences", "credited", "failure");

    void run() {
        read();
        job.progress().step("dedup", "articles to fingerprints", () -> stage("entries", entries(staged("records"))));
        Dataset<Row> known =
                Duplicates.resolve(before == null ? anew() : grown(before)).persist(StorageLevel.DISK_ONLY());
        job.progress().step("annotate", "text to mentions", () -> stage("found", find(unread(known))));
        Dataset<Row> found = staged("found");
        together(() -> tabulate(known, found), () -> {
            job.stage("write", Tables.ENTITY_MENTIONS, publication, () -> mentions(found, Tables.ENTITY_MENTIONS));
            job.stage("write", Tables.CONTROL_MENTIONS, publication, () -> mentions(found, Tables.CONTROL_MENTIONS));
        });
        known.unpersist();
    }

    /** One packed file keeps one core busy; where texts are annotated in this process too, another loads the models meanwhile. */
    private void read() {
        Runnable read = () -> job.progress().step("read", "corpus to records", () -> stage("records", corpus()));
        if (job.spark().sparkContext().isLocal()) {
            together(read, job.pipeline().pipelines()::pipeline);
        } else {
            read.run();
        }
    }

    /** The ledger, and what it says of articles and of what was turned away. */
    private void tabulate(Dataset<Row> known, Dataset<Row> found) {
        job.stage("write", Tables.RECORDS, publication, () -> annotated(known, found));
        Dataset<Row> records = TableWriter.read(job.spark(), Tables.RECORDS, publication.table(Tables.RECORDS));
        together(
                () -> job.stage("write", Tables.ARTICLES, publication, () -> articles(records)),
                () -> job.stage("write", Tables.REJECTS, publication, () -> rejects(records)));
    }

    private void together(Runnable... lanes) {
        Lanes.together(job.spark().sparkContext(), lanes);
    }

    private Dataset<Row> corpus() {
        return Corpus.read(job.spark(), job.plan(), Options.read(job.request().settings()));
    }

    /** Each record without its text, articles with what makes copies known as such. */
    private static Dataset<Row> entries(Dataset<Row> records) {
        Dataset<Row> articles = Dedup.fingerprinted(records.filter("reason is null"));
        return Ledger.entries(articles).unionByName(Ledger.entries(records.filter("reason is not null")), true);
    }

    private Dataset<Row> anew() {
        return with(staged("entries"), ANNOTATION);
    }

    /** What was read before and now; an article that is known from another place brings along what was found in it there. */
    private Dataset<Row> grown(Snapshot before) {
        Dataset<Row> stored = before.read(job.spark(), Tables.RECORDS);
        List<String> keys = List.of("article_id", "content");
        Dataset<Row> read = stored.filter("reason is null").select(columns(keys, ANNOTATION));
        Dataset<Row> batch = staged("entries").join(read, keys.toArray(String[]::new), "left_outer");
        return Ledger.grown(stored, batch, job.plan().uris());
    }

    /** The articles of this batch that nobody has read yet, with their texts. */
    private Dataset<Row> unread(Dataset<Row> known) {
        List<String> place = List.of("source_path", "position", "content");
        Dataset<Row> wanted =
                known.filter("reason is null and sentences is null").select(columns(place));
        Dataset<Row> left = staged("entries")
                .filter("reason is null")
                .select(columns(place))
                .except(wanted);
        return Ledger.articlesBut(staged("records", Sessions.finely(job.spark())), left);
    }

    private Dataset<Row> find(Dataset<Row> articles) {
        int budget = job.request().settings().annotate().secondsPerArticle();
        PipelineSource pipelines = job.pipeline().pipelines();
        MapPartitionsFunction<Row, Row> read = rows -> FoundIterator.of(rows, pipelines.pipeline(), budget);
        return articles.mapPartitions(read, Encoders.row(FoundRows.SCHEMA));
    }

    /** The ledger as the next batch will find it. */
    private Dataset<Row> annotated(Dataset<Row> known, Dataset<Row> found) {
        Dataset<Row> news = found.select(
                col("article_id").as("found_id"),
                col("sentences").as("found_sentences"),
                col("credited").as("found_credited"),
                col("failure").as("found_failure"));
        Dataset<Row> joined = known.join(
                news,
                col("article_id")
                        .equalTo(col("found_id"))
                        .and(col("reason").isNull())
                        .and(col("sentences").isNull()),
                "left_outer");
        for (String column : ANNOTATION) {
            joined = joined.withColumn(column, coalesce(col(column), col("found_" + column)));
        }
        return before == null ? joined : Ledger.oneRejectAPlace(joined);
    }

    private Dataset<Row> articles(Dataset<Row> records) {
        double similarity = job.request().settings().dedup().similarity();
        Dataset<Row> read = records.filter("reason is null and failure is null");
        Dataset<Row> stories = Dedup.stories(
                read.select("article_id", "published_at", "text_sha256", "text_key", "signature"), similarity);
        return Origins.traced(read.join(stories, "article_id"))
                .withColumn("origin", coalesce(col("traced"), col("publisher")))
                .withColumn("published_month", coalesce(date_format(col("published_at"), "yyyy-MM"), lit("unknown")));
    }

    private static Dataset<Row> rejects(Dataset<Row> records) {
        Dataset<Row> failed = records.filter("reason is null and failure is not null")
                .withColumn("reason", lit(RejectReason.FAILED.label()))
                .withColumn("detail", col("failure"));
        return records.filter("reason is not null").unionByName(failed);
    }

    /** What was found in this batch, and before it in other articles than those that it brings anew under their id. */
    private Dataset<Row> mentions(Dataset<Row> found, Table table) {
        Dataset<Row> news = found.select(explode(col(table.name())).as("m")).select("m.*");
        if (before == null) {
            return news;
        }
        return before.read(job.spark(), table)
                .join(found.select("article_id"), new String[] {"article_id"}, "left_anti")
                .unionByName(news);
    }

    private static Dataset<Row> with(Dataset<Row> entries, List<String> columns) {
        Dataset<Row> frame = entries;
        for (String column : columns) {
            frame = frame.withColumn(column, lit(null).cast(type(column)));
        }
        return frame;
    }

    private static DataType type(String column) {
        return Tables.RECORDS.schema().apply(column).dataType();
    }

    @SafeVarargs
    private static Column[] columns(List<String>... names) {
        List<Column> columns = new ArrayList<>();
        Stream.of(names).flatMap(List::stream).forEach(name -> columns.add(col(name)));
        return columns.toArray(Column[]::new);
    }

    private long stage(String name, Dataset<Row> frame) {
        frame.write()
                .option("compression", "zstd")
                .option("parquet.block.size", ROW_GROUP_BYTES)
                .option("parquet.page.size.row.check.min", ROWS_BEFORE_A_GROUP_IS_WEIGHED)
                .parquet(publication.staged(name).toString());
        return staged(name).count();
    }

    private Dataset<Row> staged(String name) {
        return staged(name, job.spark());
    }

    private Dataset<Row> staged(String name, SparkSession session) {
        return session.read().parquet(publication.staged(name).toString());
    }
}
