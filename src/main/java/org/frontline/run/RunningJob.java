package org.frontline.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.read.InputPlan;
import org.frontline.tables.Table;
import org.frontline.write.OutputFolder;
import org.frontline.write.Publication;
import org.frontline.write.RunManifest;
import org.frontline.write.Snapshot;
import org.frontline.write.TableWriter;
import org.jspecify.annotations.Nullable;

/** A job at work: what it was asked, where it writes, and what it has counted so far. */
final class RunningJob {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String name;
    private final JobRequest request;
    private final SparkSession spark;
    private final @Nullable InputPlan plan;
    private final OutputFolder output;
    private final Progress progress;
    private final RunPipeline pipeline;
    private final TableWriter writer;
    private final Instant started;
    private final String runId;
    private final Map<String, Long> rows = new ConcurrentSkipListMap<>();

    private RunningJob(
            String name,
            JobRequest request,
            SparkSession spark,
            @Nullable InputPlan plan,
            OutputFolder output,
            Progress progress,
            Instant started) {
        this.name = name;
        this.request = request;
        this.spark = spark;
        this.plan = plan;
        this.output = output;
        this.progress = progress;
        this.started = started;
        this.writer = new TableWriter(
                request.settings().output().compression(),
                request.settings().output().maxRowsPerFile());
        this.pipeline = RunPipeline.of(request.settings(), spark);
        this.runId = STAMP.format(started) + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static RunningJob begin(
            String name,
            JobRequest request,
            SparkSession spark,
            @Nullable InputPlan plan,
            OutputFolder output,
            Progress progress) {
        return new RunningJob(
                name, request, spark, plan, output, progress, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    String name() {
        return name;
    }

    JobRequest request() {
        return request;
    }

    SparkSession spark() {
        return spark;
    }

    InputPlan plan() {
        if (plan == null) {
            throw new IllegalStateException("job " + name + " reads no corpus");
        }
        return plan;
    }

    OutputFolder output() {
        return output;
    }

    /** What texts are read with. */
    RunPipeline pipeline() {
        return pipeline;
    }

    Progress progress() {
        return progress;
    }

    String runId() {
        return runId;
    }

    /** Writes a table into staging and counts its rows. */
    void stage(String room, Table table, Publication publication, Supplier<Dataset<Row>> frame) {
        long count =
                progress.step(room, table.name(), () -> writer.write(table, frame.get(), publication.table(table)));
        rows.put(table.name(), count);
    }

    /** @param before the version that this run's records are added to, null where it begins anew */
    RunManifest manifest(Accounts accounts, @Nullable Snapshot before) {
        BuildInfo build = BuildInfo.bundled();
        return new RunManifest(
                runId,
                name,
                build.version(),
                build.gitCommit(),
                spark.version(),
                started.toString(),
                Duration.between(started, Instant.now()).toMillis() / 1000.0,
                before == null ? null : before.version(),
                plan == null ? List.of() : plan.uris(),
                request.settings().all(),
                ControlExtractor.bundled().rulesHash(),
                Gazetteer.bundled().hash(),
                pipeline.manifest(),
                pipeline.transformer(),
                Map.copyOf(rows),
                accounts.rejects(),
                accounts.undatedArticles(),
                progress.costs());
    }
}
