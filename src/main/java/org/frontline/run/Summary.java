package org.frontline.run;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.OutputFolder;
import org.frontline.write.TableWriter;

/** What a person wants to see when a job is done: what was read, what came out, where it is. */
final class Summary {
    private static final int TOP = 8;

    private final SparkSession spark;
    private final OutputFolder output;
    private final PrintStream out;

    private Summary(SparkSession spark, OutputFolder output, PrintStream out) {
        this.spark = spark;
        this.output = output;
        this.out = out;
    }

    static void print(RunningJob job, PrintStream out) {
        new Summary(job.spark(), job.output(), out).print();
    }

    private void print() {
        read();
        if (output.has(Tables.COOCCURRENCES)) {
            pairs();
        }
        if (output.has(Tables.CONTROL_TIMELINE)) {
            holders();
        }
        where();
    }

    private void read() {
        Row counts = table(Tables.ARTICLES)
                .selectExpr("count(1)", "count_if(published_at is null)", "count(distinct story_id)")
                .head();
        out.printf(Locale.ROOT, "%nRead %,d articles (%,d stories", counts.getLong(0), counts.getLong(2));
        out.printf(Locale.ROOT, ", %,d articles without a date)%n", counts.getLong(1));
        for (Row reject : top(table(Tables.REJECTS).groupBy("reason").count().orderBy("reason"), 20)) {
            out.printf(Locale.ROOT, "Rejected %,d: %s%n", reject.getLong(1), reject.getString(0));
        }
    }

    private void pairs() {
        out.printf("%nWho appears with whom (same sentence, strongest association first)%n");
        table(Tables.ENTITIES).createOrReplaceTempView("frontline_entities");
        table(Tables.COOCCURRENCES).createOrReplaceTempView("frontline_pairs");
        Dataset<Row> pairs =
                spark.sql("select coalesce(a.name, entity_a), coalesce(b.name, entity_b), sum(p.stories) as stories,"
                        + " sum(p.g2) as strength from frontline_pairs p"
                        + " left join frontline_entities a on a.entity_id = entity_a left join frontline_entities b on b.entity_id = entity_b"
                        + " where scope = 'sentence' group by 1, 2 order by strength desc, 1, 2");
        for (Row pair : top(pairs, TOP)) {
            out.printf(
                    Locale.ROOT,
                    "  %-44s in %,d %s%n",
                    pair.getString(0) + " - " + pair.getString(1),
                    pair.getLong(2),
                    pair.getLong(2) == 1 ? "story" : "stories");
        }
    }

    private void holders() {
        out.printf("%nWho holds what (latest state of the places with most evidence)%n");
        Dataset<Row> states = table(Tables.CONTROL_TIMELINE)
                .filter("valid_to is null and state != 'unknown'")
                .selectExpr(
                        "coalesce(place_name, '?')",
                        "state",
                        "coalesce(holder_name, holder, 'unknown')",
                        "valid_from",
                        "confidence",
                        "size(evidence) as pieces")
                .orderBy(
                        org.apache.spark.sql.functions.expr("pieces desc"),
                        org.apache.spark.sql.functions.col("valid_from"));
        for (Row state : top(states, TOP)) {
            out.printf(
                    Locale.ROOT,
                    "  %-22s %-10s %-34s since %s  (confidence %.2f)%n",
                    state.getString(0),
                    state.getString(1),
                    state.getString(2),
                    state.get(3),
                    state.getDouble(4));
        }
    }

    private void where() {
        String root = output.root().toUri().getScheme().equals("file")
                ? output.root().toUri().getPath()
                : output.root().toString();
        out.printf("%nTables are in %s, e.g.%n", root);
        out.printf(
                "  duckdb -c \"select place_name, state, holder_name, valid_from from '%s/control_timeline/*.parquet'\"%n",
                root);
        out.printf("  python3 -c \"import pandas; print(pandas.read_parquet('%s/control_mentions'))\"%n", root);
    }

    private static List<Row> top(Dataset<Row> rows, int most) {
        return rows.limit(most).collectAsList();
    }

    private Dataset<Row> table(Table table) {
        return TableWriter.read(spark, table, output.table(table));
    }
}
