package org.frontline.run;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.frontline.tables.Tables;
import org.frontline.write.OutputFolder;
import org.frontline.write.Snapshot;

/** What a person wants to see when a job is done: what was read, what came out, where it is. */
final class Summary {
    private static final int TOP = 8;

    private final Accounts accounts;
    private final OutputFolder output;
    private final Snapshot tables;
    private final Questions questions;
    private final PrintStream out;

    private Summary(RunningJob job, Accounts accounts, PrintStream out) {
        this.accounts = accounts;
        this.output = job.output();
        this.tables = output.current();
        this.questions = new Questions(job.spark(), tables);
        this.out = out;
    }

    static void print(RunningJob job, Accounts accounts, PrintStream out) {
        new Summary(job, accounts, out).print();
    }

    private void print() {
        read();
        if (tables.has(Tables.COOCCURRENCES)) {
            pairs();
            holders();
        }
        where();
    }

    private void read() {
        line("");
        line(
                "Read %,d articles in %,d stories; %,d without a date",
                accounts.articles(), accounts.stories(), accounts.undatedArticles());
        accounts.rejects().forEach((reason, count) -> line("Rejected %,d: %s", count, reason));
    }

    private void pairs() {
        List<Row> pairs = questions.ask("who_appears_with_whom", TOP);
        line("");
        line("Who appears with whom (in a sentence, strongest association first)");
        for (Row pair : pairs) {
            String names = pair.getString(0) + " - " + pair.getString(1);
            line(
                    "  %-58s %,6d sentences %,6d stories",
                    names, pair.<Long>getAs("sentences"), pair.<Long>getAs("stories"));
        }
        if (pairs.isEmpty()) {
            line("  no two known names share a sentence in two stories");
        }
    }

    private void holders() {
        List<Row> states = questions.ask("who_holds_what_now", TOP);
        line("");
        line("Who holds what (latest state, by confidence and number of stories)");
        for (Row state : states) {
            String holder = state.getAs("holder");
            line(
                    "  %-28s %-10s %-38s since %s  confidence %.2f",
                    state.getAs("place_name"),
                    state.getAs("state"),
                    holder == null ? "" : holder,
                    state.getAs("valid_from"),
                    state.<Double>getAs("confidence"));
        }
        if (states.isEmpty()) {
            line("  nothing is said of any place");
        }
    }

    private void where() {
        Path shown = output.shown(Tables.ARTICLES).getParent();
        String root = shown.toUri().getScheme().equals("file") ? shown.toUri().getPath() : shown.toString();
        line("");
        line("Tables are in %s, e.g.", root);
        line("  python3 -c \"import pandas; print(pandas.read_parquet('%s/control_mentions'))\"", root);
        line(
                "  duckdb -c \"select place_name, state, holder_name, valid_from from '%s/control_timeline/*.parquet'\"",
                root);
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
