package org.frontline.run;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.evaluation.ControlEvaluation;
import org.frontline.evaluation.Prediction;
import org.frontline.model.Action;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.frontline.model.TimePrecision;
import org.frontline.tables.Tables;
import org.frontline.write.OutputException;
import org.frontline.write.OutputFolder;
import org.frontline.write.Snapshot;
import org.jspecify.annotations.Nullable;

/** Scores the control mentions of an output against hand-annotated ones. */
public final class EvaluateJob {
    private static final int EXAMPLES = 5;

    private EvaluateJob() {}

    /**
     * Prints the figures, and with {@code errors} the errors by cause.
     *
     * @throws InvocationException if a file or the output is not there
     */
    public static void evaluate(
            Path gold, Path articles, String output, boolean errors, @Nullable String master, PrintStream out) {
        for (Path file : List.of(gold, articles)) {
            if (!Files.isReadable(file)) {
                throw new InvocationException("there is no file " + file + " to evaluate against");
            }
        }
        try (SparkSession spark = Sessions.open("evaluate", Map.of(), master)) {
            ControlEvaluation.Result result = ControlEvaluation.evaluate(gold, articles, predictions(spark, output));
            out.println(errors ? result.render() + "\n" + result.errors().render(EXAMPLES) : result.render());
        }
    }

    private static List<Prediction> predictions(SparkSession spark, String output) {
        OutputFolder folder = folder(spark, output);
        Snapshot tables = folder.current();
        Tabulated.require(List.of(Tables.CONTROL_MENTIONS), folder, tables, "run into it first");
        return tables.read(spark, Tables.CONTROL_MENTIONS).orderBy("article_id", "mention_id").collectAsList().stream()
                .map(EvaluateJob::prediction)
                .toList();
    }

    private static OutputFolder folder(SparkSession spark, String output) {
        try {
            return OutputFolder.at(output, spark.sparkContext().hadoopConfiguration());
        } catch (OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }

    private static Prediction prediction(Row row) {
        java.sql.Date start = row.getAs("event_start");
        String stance = row.getAs("stance");
        String precision = row.getAs("time_precision");
        return new Prediction(
                row.getAs("article_id"),
                row.getAs("sentence"),
                row.getAs("place"),
                row.getAs("place_name"),
                Action.valueOf(upper(row.getAs("action"))),
                row.getAs("actor"),
                row.getAs("actor_name"),
                row.getAs("counterparty"),
                row.getAs("counterparty_name"),
                Modality.valueOf(upper(row.getAs("modality"))),
                row.getAs("source"),
                row.getAs("source_name"),
                stance == null ? null : Stance.valueOf(upper(stance)),
                start == null ? null : start.toLocalDate(),
                precision == null ? null : TimePrecision.valueOf(upper(precision)),
                row.getAs("is_background"),
                row.getAs("confidence"),
                row.getAs("rule"));
    }

    private static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
