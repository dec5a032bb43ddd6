package org.frontline.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.frontline.read.Corpus;
import org.frontline.read.InputException;
import org.frontline.read.InputPlan;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.OutputException;
import org.frontline.write.OutputFolder;
import org.frontline.write.Publication;

/** The jobs over a corpus: {@code extract} reads the text, {@code aggregate} adds up what was found, {@code run} does both. */
public final class CorpusJob {
    private CorpusJob() {}

    public static void run(JobRequest request, PrintStream out) {
        start("run", request, out, (job, publication) -> {
            new Extraction(job, publication).run();
            new Aggregation(job, publication, table -> publication.staged(table.name())).run();
            publish(job, publication, both());
        });
    }

    public static void extract(JobRequest request, PrintStream out) {
        start("extract", request, out, (job, publication) -> {
            new Extraction(job, publication).run();
            publish(job, publication, Tables.EXTRACTED);
        });
    }

    public static void aggregate(JobRequest request, PrintStream out) {
        start("aggregate", request, out, (job, publication) -> {
            new Aggregation(job, publication, job.output()::table).run();
            publish(job, publication, Tables.AGGREGATED);
        });
    }

    /** What a job does once its output is open. */
    private interface Work {
        void on(RunningJob job, Publication publication);
    }

    private static void start(String name, JobRequest request, PrintStream out, Work work) {
        try (SparkSession spark = Sessions.open(name, request.settings().spark(), request.master())) {
            RunningJob job = prepare(name, request, spark, out);
            try (Publication publication = open(job)) {
                if (request.inputs().isEmpty()) {
                    requireExtracted(job.output());
                }
                work.on(job, publication);
            }
            Summary.print(job, out);
        }
    }

    /** Everything that can be wrong with an invocation is found here, before any work is done. */
    private static RunningJob prepare(String name, JobRequest request, SparkSession spark, PrintStream out) {
        try {
            OutputFolder output =
                    OutputFolder.at(request.output(), spark.sparkContext().hadoopConfiguration());
            InputPlan plan = request.inputs().isEmpty()
                    ? null
                    : Corpus.plan(spark, request.inputs(), Options.read(request.settings()));
            if (plan == null && !output.exists()) {
                throw new InvocationException("output " + output.root() + " does not exist; run extract into it first");
            }
            return RunningJob.begin(name, request, spark, plan, output, new Progress(spark, out));
        } catch (InputException | OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }

    /** Asked once the output is open, and what a dead run had begun to publish is in place. */
    private static void requireExtracted(OutputFolder output) {
        for (Table table : Tables.EXTRACTED) {
            if (!output.has(table)) {
                throw new InvocationException(
                        "output " + output.root() + " has no table " + table.name() + "; run extract into it first");
            }
        }
    }

    private static Publication open(RunningJob job) {
        try {
            return Publication.open(job.output(), job.runId());
        } catch (OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }

    private static void publish(RunningJob job, Publication publication, List<Table> tables) {
        publication.publish(tables, job.manifest(Accounts.of(job, publication)).toJson());
    }

    private static List<Table> both() {
        List<Table> tables = new ArrayList<>(Tables.EXTRACTED);
        tables.addAll(Tables.AGGREGATED);
        return tables;
    }
}
