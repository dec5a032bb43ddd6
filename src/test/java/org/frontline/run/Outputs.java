package org.frontline.run;

import static org.frontline.config.Settings.load;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.SharedSpark;
import org.frontline.read.Corpus;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.OutputFolder;
import org.frontline.write.Publication;
import org.frontline.write.RunManifest;
import org.frontline.write.Snapshot;
import org.frontline.write.StageCost;

/** The whole job into a folder, and what it wrote there. */
final class Outputs {
    private static final SparkSession SPARK = SharedSpark.session();

    private Outputs() {}

    static OutputFolder at(Path out) {
        return OutputFolder.at(out.toString(), SPARK.sparkContext().hadoopConfiguration());
    }

    /** What the run says of itself that wrote what stands in a folder. */
    static RunManifest manifest(Path out) {
        String run = at(out).current().holders().get(Tables.RECORDS.name());
        return at(out).readManifest(Objects.requireNonNull(run, "no run has written " + out));
    }

    /** Runs the whole job over files or folders; gives back what its stages took. */
    static List<StageCost> run(List<Path> inputs, Path out, boolean append) {
        return start(inputs, out, append, CorpusJob::runInto);
    }

    /** Only reads the text, and leaves the aggregates out. */
    static List<StageCost> extract(List<Path> inputs, Path out, boolean append, String... settings) {
        return start(inputs, out, append, CorpusJob::extractInto, settings);
    }

    private static List<StageCost> start(
            List<Path> inputs, Path out, boolean append, BiConsumer<RunningJob, Publication> work, String... settings) {
        JobRequest request = new JobRequest(
                inputs.stream().map(Path::toString).toList(),
                out.toString(),
                append,
                load(null, List.of(settings)),
                null);
        Progress quiet = new Progress(SPARK, new PrintStream(OutputStream.nullOutputStream()));
        RunningJob job = RunningJob.begin(
                "run",
                request,
                SPARK,
                Corpus.plan(SPARK, request.inputs(), Options.read(request.settings())),
                at(out),
                quiet);
        try (Publication publication = Publication.open(at(out), job.runId())) {
            work.accept(job, publication);
        }
        return quiet.costs();
    }

    /** The rows of every table as JSON, sorted, without the given columns. */
    static Map<String, List<String>> tables(Path out, String... but) {
        Snapshot current = at(out).current();
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table table : Tables.ALL.stream().filter(current::has).toList()) {
            Dataset<Row> stored = current.read(SPARK, table).drop(but);
            rows.put(
                    table.name(),
                    stored.toJSON().collectAsList().stream().sorted().toList());
        }
        return rows;
    }
}
