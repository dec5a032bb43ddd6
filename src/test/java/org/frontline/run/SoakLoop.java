package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.AccumulatorContext;
import org.frontline.config.Settings;
import org.frontline.write.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Batches appended in one process for as long as {@code -Dsoak.minutes} says, default 60, and what the process holds on to meanwhile:
 * {@code ./mvnw test -Dtest=SoakLoop -Dsoak.minutes=30}.
 *
 * <p>Each batch is a job of its own, with its own Spark session. After six batches the output must tell of the rows of one run over all
 * six, and a new one is begun. {@code target/soak.csv} gets a line a batch, and one at rest every five minutes: Spark's pooled threads
 * hold on to the sessions they were made in for a minute after their last work, so that the heap beside batches tells how fast these follow
 * on each other.
 */
class SoakLoop {
    private static final int BATCHES = 6;
    private static final Duration BETWEEN_RESTS = Duration.ofMinutes(5);
    /** Longer than the idle threads of Spark's pools live. */
    private static final Duration REST = Duration.ofSeconds(75);

    @TempDir
    private Path folder;

    /** What the process holds after a batch. */
    private record Held(
            double minute,
            long batch,
            double seconds,
            long heap,
            long classes,
            long files,
            long threads,
            long scratch,
            long output,
            boolean locked) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%.1f,%d,%.1f,%d,%d,%d,%d,%d,%d,%s",
                    minute,
                    batch,
                    seconds,
                    heap,
                    classes,
                    files,
                    threads,
                    scratch,
                    output,
                    locked);
        }
    }

    @Test
    void nothingGrowsFromBatchToBatch() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("soak.minutes", 60)));
        List<Path> files = BatchCorpus.write(77, BATCHES, folder.resolve("corpus"));
        Path whole = folder.resolve("whole");
        run(files, whole, false);
        Map<String, Long> expected = rows(whole);
        Instant start = Instant.now();
        Instant rested = start;
        List<Held> held = new ArrayList<>();
        List<Held> atRest = new ArrayList<>();
        Path log = Files.createDirectories(Path.of("target")).resolve("soak.csv");
        Files.writeString(
                log,
                "minute,batch,seconds,heap_bytes,classes_bytes,open_files,threads,scratch_files,output_bytes,locked\n");
        for (int cycle = 0; Instant.now().isBefore(end); cycle++) {
            Path out = folder.resolve("out" + cycle);
            for (Path file : files) {
                Instant begun = Instant.now();
                run(List.of(file), out, true);
                CleanJob.clean(out.toString(), 0, false, quiet());
                Held now = held(start, held.size(), begun, out);
                held.add(now);
                Files.writeString(log, now.line() + "\n", StandardOpenOption.APPEND);
            }
            assertThat(rows(out)).as("cycle %s", cycle).isEqualTo(expected);
            if (Duration.between(rested, Instant.now()).compareTo(BETWEEN_RESTS) > 0) {
                rested = Instant.now();
                Thread.sleep(REST.toMillis());
                Held now = held(start, held.size(), rested, out);
                atRest.add(now);
                Files.writeString(log, now.line() + "\n", StandardOpenOption.APPEND);
            }
            delete(out);
        }
        System.out.printf(
                "soak: %d batches in %.0f minutes%n",
                held.size(), held.get(held.size() - 1).minute());
        flat("heap at rest, MB", atRest, h -> h.heap() >> 20, 20);
        flat("classes, MB", held, h -> h.classes() >> 20, 20);
        flat("open files", held, Held::files, 5);
        flat("threads at rest", atRest, Held::threads, 3);
        flat("scratch files", held, Held::scratch, 2);
        flat("output of the last batch of a cycle, kB", lastOfCycles(held), h -> h.output() >> 10, 20);
        assertThat(held).noneMatch(Held::locked);
    }

    /** The median of the last third against that of the third before it. */
    private static void flat(String what, List<Held> held, ToLongFunction<Held> figure, long tolerance) {
        int third = held.size() / 3;
        long before = median(held.subList(third, 2 * third), figure);
        long after = median(held.subList(2 * third, held.size()), figure);
        System.out.printf("soak: %s: %d, then %d%n", what, before, after);
        assertThat(after).as(what).isLessThanOrEqualTo(before + tolerance);
    }

    private static long median(List<Held> held, ToLongFunction<Held> figure) {
        return held.stream()
                .mapToLong(figure)
                .sorted()
                .skip(held.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static List<Held> lastOfCycles(List<Held> held) {
        return held.stream().filter(h -> h.batch() % BATCHES == BATCHES - 1).toList();
    }

    private static Held held(Instant start, int batch, Instant begun, Path out) throws IOException {
        // Spark keeps a weak reference for each accumulator of a session that has ended, a megabyte a batch; a job in a
        // process of its own has but one session.
        AccumulatorContext.clear();
        System.gc();
        var system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var memory = ManagementFactory.getMemoryMXBean();
        Instant now = Instant.now();
        return new Held(
                Duration.between(start, now).toMillis() / 60_000.0,
                batch,
                Duration.between(begun, now).toMillis() / 1000.0,
                memory.getHeapMemoryUsage().getUsed(),
                memory.getNonHeapMemoryUsage().getUsed(),
                system.getOpenFileDescriptorCount(),
                threads(),
                scratch(),
                bytes(out),
                Files.exists(out.resolve("_lock")) || Files.exists(out.resolve("_staging")));
    }

    private static long threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** What Spark keeps in the temporary folder while it runs. */
    private static long scratch() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return entries.filter(e -> e.getFileName().toString().startsWith("spark-")
                            || e.getFileName().toString().startsWith("blockmgr-")
                            || e.getFileName().toString().startsWith("frontline-umask"))
                    .count();
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    private static void run(List<Path> files, Path out, boolean append) {
        List<String> inputs = files.stream().map(Path::toString).toList();
        Settings settings = Settings.load(null, List.of("spark.spark.sql.shuffle.partitions=1"));
        CorpusJob.run(new JobRequest(inputs, out.toString(), append, settings, "local[2]"), quiet());
    }

    private static Map<String, Long> rows(Path out) {
        OutputFolder output = OutputFolder.at(out.toString(), new Configuration());
        return output.readManifest(output.current().version()).rows();
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
