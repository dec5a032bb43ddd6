package org.frontline.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.frontline.read.Corpus;
import org.frontline.read.InputException;
import org.frontline.read.InputPlan;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.Consistency;
import org.frontline.write.OutputException;
import org.frontline.write.OutputFolder;
import org.frontline.write.Publication;
import org.frontline.write.Snapshot;
import org.jspecify.annotations.Nullable;

/** The jobs over a corpus: {@code extract} reads the text, {@code aggregate} adds up what was found, {@code run} does both. */
public final class CorpusJob {
    private CorpusJob() {}

    public static void run(JobRequest request, PrintStream out) {
        start("run", request, out, CorpusJob::runInto);
    }

    public static void extract(JobRequest request, PrintStream out) {
        start("extract", request, out, CorpusJob::extractInto);
    }

    public static void aggregate(JobRequest request, PrintStream out) {
        start("aggregate", request, out, (job, publication) -> {
            Tabulated.require(Tables.EXTRACTED, job.output(), publication.before(), "run extract into it first");
            new Aggregation(job, publication, publication.before()::table).run();
            return publish(job, publication, Tables.AGGREGATED, null);
        });
    }

    static Accounts extractInto(RunningJob job, Publication publication) {
        Snapshot before = addedTo(job, publication);
        new Extraction(job, publication, before).run();
        return publish(job, publication, Extraction.TABLES, before);
    }

    static Accounts runInto(RunningJob job, Publication publication) {
        Snapshot before = addedTo(job, publication);
        new Extraction(job, publication, before).run();
        new Aggregation(job, publication, publication::table).run();
        return publish(job, publication, both(), before);
    }

    /** What a job does once its output is open. */
    private interface Work {
        Accounts on(RunningJob job, Publication publication);
    }

    private static void start(String name, JobRequest request, PrintStream out, Work work) {
        try (SparkSession spark = Sessions.open(name, request.settings().spark(), request.master())) {
            RunningJob job = prepare(name, request, spark, out);
            Accounts accounts;
            try (Publication publication = open(job)) {
                accounts = work.on(job, publication);
            }
            Summary.print(job, accounts, out);
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

    private static @Nullable Snapshot addedTo(RunningJob job, Publication publication) {
        return job.request().append() ? Continuation.of(job, publication.before()) : null;
    }

    private static Publication open(RunningJob job) {
        try {
            return Publication.open(job.output(), job.runId());
        } catch (OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }

    private static Accounts publish(
            RunningJob job, Publication publication, List<Table> tables, @Nullable Snapshot before) {
        Snapshot after = publication.after(tables);
        AtomicReference<Accounts> accounts = new AtomicReference<>();
        job.progress()
                .step(
                        "write",
                        "tables agree with one another",
                        () -> checked(job, after, () -> accounts.set(Accounts.of(job, after))));
        Accounts counted = Objects.requireNonNull(accounts.get(), "counted while the tables were checked");
        publication.publish(tables, job.manifest(counted, before).toJson());
        return counted;
    }

    /** Small queries, whose plans take longer than their tasks. */
    private static long checked(RunningJob job, Snapshot tables, Runnable counting) {
        List<Runnable> lanes = new ArrayList<>(Consistency.checks(job.spark(), tables));
        int checks = lanes.size();
        lanes.add(counting);
        Lanes.together(job.spark().sparkContext(), lanes.toArray(Runnable[]::new));
        return checks;
    }

    private static List<Table> both() {
        return Stream.concat(Extraction.TABLES.stream(), Tables.AGGREGATED.stream())
                .toList();
    }
}
