package org.frontline.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Writes one HTML page of an output that needs nothing else: the map with a slider of days, the history of each place with the
 * sentences behind it, the network of pairs, what was read and what was not.
 */
public final class ReportJob {
    /** Larger corpora are cut, so that a browser can open the page; the page says so. */
    private static final int MOST_EVENTS = 20_000;

    private static final int MOST_PAIRS = 60;
    private static final String TEMPLATE = "/report/report.html";
    private static final String DATA = "<!--DATA-->";

    private ReportJob() {}

    /**
     * @param file the page, replaced where it exists
     * @throws InvocationException if the output lacks a table
     */
    public static void report(String output, Path file, @Nullable String master, PrintStream out) {
        try (SparkSession spark = Sessions.open("report", Map.of(), master)) {
            Tabulated tables = Tabulated.open(spark, output);
            write(file, page(data(tables)));
            out.println("The report is " + file.toAbsolutePath() + "; open it in a browser");
        }
    }

    /** The page with the data inside; no text of the data can end its element or begin another. */
    static String page(String json) {
        return template().replace(DATA, json.replace("<", "\\u003c").replace("\u2028", "\\u2028"));
    }

    private static String data(Tabulated tables) {
        Dataset<Row> timeline = tables.table(Tables.CONTROL_TIMELINE);
        Dataset<Row> events = tables.table(Tables.CONTROL_EVENTS)
                .select(
                        "event_id",
                        "place_name",
                        "action",
                        "actor_name",
                        "actor",
                        "event_start",
                        "event_end",
                        "stories",
                        "sources",
                        "claimed_by",
                        "admitted_by",
                        "denied_by",
                        "confidence",
                        "evidence")
                .orderBy("event_start", "event_id")
                .limit(MOST_EVENTS);
        Dataset<Row> said =
                events.select(explode(col("evidence")).as("mention_id")).distinct();
        Dataset<Row> mentions = tables.table(Tables.CONTROL_MENTIONS)
                .join(said, "mention_id")
                .join(
                        tables.table(Tables.ARTICLES).select("article_id", "publisher", "title", "published_at"),
                        "article_id")
                .select("mention_id", "sentence", "publisher", "title", "published_at", "source", "stance")
                .orderBy("mention_id");
        Dataset<Row> pairs = tables.table(Tables.COOCCURRENCES)
                .where(col("scope")
                        .equalTo("sentence")
                        .and(col("entity_a")
                                .startsWith("name:")
                                .or(col("entity_b").startsWith("name:"))
                                .equalTo(false)))
                .groupBy("entity_a", "entity_b")
                .agg(sum("count").as("count"), sum("g2").as("g2"))
                .orderBy(col("g2").desc(), col("entity_a"), col("entity_b"))
                .limit(MOST_PAIRS);
        Dataset<Row> names = tables.table(Tables.ENTITIES)
                .join(
                        pairs.select(col("entity_a").as("entity_id"))
                                .union(pairs.select("entity_b"))
                                .distinct(),
                        "entity_id")
                .select("entity_id", "name", "type")
                .orderBy("entity_id");
        return "{"
                + String.join(
                        ",\n",
                        array("timeline", timeline.orderBy("place_name", "valid_from", "holder_name", "state")),
                        array("events", events),
                        array("mentions", mentions),
                        array("pairs", pairs),
                        array("names", names),
                        array(
                                "months",
                                tables.table(Tables.ARTICLES)
                                        .groupBy("published_month")
                                        .agg(count(lit(1)).as("articles"))
                                        .orderBy("published_month")),
                        array(
                                "rejects",
                                tables.table(Tables.REJECTS)
                                        .groupBy("reason")
                                        .agg(count(lit(1)).as("records"))
                                        .orderBy("reason")))
                + "}";
    }

    private static String array(String name, Dataset<Row> rows) {
        List<String> objects = rows.toJSON().collectAsList();
        return '"' + name + "\":[" + String.join(",", objects) + "]";
    }

    private static String template() {
        try (InputStream in = ReportJob.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException(TEMPLATE + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPLATE, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new InvocationException("cannot write " + file + ": " + e.getMessage());
        }
    }
}
