package org.frontline.run;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FsStatus;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;
import org.frontline.read.Corpus;
import org.frontline.read.InputException;
import org.frontline.read.InputPlan;
import org.frontline.write.OutputException;
import org.frontline.write.OutputFolder;
import org.jspecify.annotations.Nullable;

/** Looks at what a job needs (Java, Spark, memory, disk, models, inputs, output) and says what to mend. */
public final class DoctorJob {
    private static final long GIGABYTE = 1L << 30;
    private static final long LEAST_HEAP = 3 * GIGABYTE / 2;
    private static final long LEAST_DISK = 2 * GIGABYTE;

    private DoctorJob() {}

    /**
     * @param request settings, and inputs and output as far as they are to be looked at; empty where not
     * @return whether a job can run here
     */
    public static boolean examine(JobRequest request, PrintStream out) {
        List<Finding> findings =
                new ArrayList<>(List.of(java(), opened(), spark(), heap(), temporary(), host(), models()));
        if (!request.inputs().isEmpty()) {
            findings.add(inputs(request));
        }
        if (!request.output().isEmpty()) {
            findings.add(output(request.output()));
        }
        findings.forEach(finding -> out.println(finding.render()));
        return findings.stream().noneMatch(finding -> finding.level() == Finding.Level.FAULT);
    }

    private static Finding java() {
        int feature = Runtime.version().feature();
        return Finding.of(
                feature == 17,
                Finding.Level.FAULT,
                "Java " + Runtime.version() + " in " + System.getProperty("java.home"),
                "Spark 3.5 with these models is run on Java 17; set JAVA_HOME to a JDK 17");
    }

    /** Spark reaches into the JDK; without these options it fails in the middle of a job. */
    private static Finding opened() {
        boolean open = Object.class.getModule().isOpen("java.nio", DoctorJob.class.getModule())
                && Object.class.getModule().isOpen("sun.nio.ch", DoctorJob.class.getModule());
        return Finding.of(
                open,
                Finding.Level.FAULT,
                "packages of the JDK that Spark uses are " + (open ? "open" : "closed"),
                "start through jobs/local.sh or spark-submit, or give the options of conf/jvm.options");
    }

    private static Finding spark() {
        String version = org.apache.spark.package$.MODULE$.SPARK_VERSION();
        return Finding.of(
                version.startsWith("3.5."),
                Finding.Level.WARNING,
                "Spark " + version,
                "this build is tested with Spark 3.5; use a cluster of that version");
    }

    private static Finding heap() {
        long heap = Runtime.getRuntime().maxMemory();
        return Finding.of(
                heap >= LEAST_HEAP,
                Finding.Level.WARNING,
                "heap of " + gigabytes(heap) + " for " + Runtime.getRuntime().availableProcessors() + " cores",
                "gazetteer, tagger and parser alone take 0.5 GB; set FRONTLINE_MEMORY=3g, or --driver-memory and"
                        + " --executor-memory with spark-submit");
    }

    private static Finding temporary() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return Finding.of(
                    Files.isWritable(folder) && free >= LEAST_DISK,
                    Finding.Level.WARNING,
                    gigabytes(free) + " free in " + folder + " for what Spark shuffles",
                    "free some space, or set spark.local.dir to a larger disk");
        } catch (IOException e) {
            return Finding.fault(
                    "temporary folder " + folder + ": " + e.getMessage(), "set java.io.tmpdir to one that is there");
        }
    }

    private static Finding host() {
        try {
            return Finding.ok("this host is " + InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return Finding.fault("this host's own name is unknown: " + e.getMessage(), "add the name to /etc/hosts");
        }
    }

    /** Not only loaded but asked: one sentence whose answer is known. */
    private static Finding models() {
        try {
            Article article = new Article(
                    "doctor",
                    new SourceRef("doctor", "text", 0),
                    null,
                    null,
                    "",
                    "Rebels captured Hama on Thursday.",
                    LocalDate.of(2024, 12, 6),
                    null);
            int found =
                    ArticlePipeline.bundled().read(article).controlMentions().size();
            String what = "rules " + shortened(ControlExtractor.bundled().rulesHash()) + ", gazetteer "
                    + shortened(Gazetteer.bundled().hash()) + ", models loaded";
            return Finding.of(
                    found == 1,
                    Finding.Level.FAULT,
                    what,
                    "the sentence that is known to work does not; build the jar anew");
        } catch (RuntimeException | LinkageError e) {
            return Finding.fault(
                    "models, rules or gazetteer do not load: " + e, "the jar is incomplete; build it anew");
        }
    }

    private static Finding inputs(JobRequest request) {
        try (var spark = Sessions.open("doctor", request.settings().spark(), request.master())) {
            InputPlan plan = Corpus.plan(spark, request.inputs(), Options.read(request.settings()));
            return Finding.of(
                    plan.ignored().isEmpty(),
                    Finding.Level.WARNING,
                    plan.fileCount() + " files to read, " + gigabytes(plan.bytes()) + "; "
                            + plan.ignored().size() + " of no known format",
                    "these are not read: " + plan.ignored().stream().limit(3).toList() + "; see --format");
        } catch (InputException | InvocationException e) {
            return Finding.fault("inputs: " + e.getMessage(), "name files, folders or globs that are there");
        }
    }

    private static Finding output(String uri) {
        try {
            OutputFolder output = OutputFolder.at(uri, new Configuration());
            String trouble = output.trial();
            if (trouble != null) {
                return Finding.fault("output " + output.root() + ": " + trouble, "name a folder that can be written");
            }
            FsStatus disk = disk(output.root());
            return Finding.of(
                    disk.getRemaining() >= LEAST_DISK,
                    Finding.Level.WARNING,
                    "output " + output.root() + " can be written, " + gigabytes(disk.getRemaining()) + " free",
                    "remove older versions with clean, or free some space: a run writes all tables anew");
        } catch (OutputException | IOException e) {
            return Finding.fault("output " + uri + ": " + e.getMessage(), "name a folder that can be written");
        }
    }

    /** Of the disk that a folder will be on: one that is not there yet has no size. */
    private static FsStatus disk(org.apache.hadoop.fs.Path folder) throws IOException {
        FileSystem files = FileSystem.get(folder.toUri(), new Configuration());
        org.apache.hadoop.fs.Path there = folder;
        while (!files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return files.getStatus(there);
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", (double) bytes / GIGABYTE);
    }

    private static String shortened(@Nullable String hash) {
        return String.valueOf(hash).substring(0, 12);
    }
}
