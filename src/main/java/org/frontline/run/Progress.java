package org.frontline.run;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.spark.sql.SparkSession;
import org.frontline.write.StageCost;

/** Says on the console which step of a job is at work and what each cost, and names Spark's job groups after them. */
final class Progress {
    /** A step that has ended. */
    private record Step(String name, double seconds, long rows, long heapBytes) {}

    private final SparkSession spark;
    private final PrintStream out;
    private final TaskMeter meter = new TaskMeter();
    private final List<Step> steps = new ArrayList<>();
    /** Of each step at work the most that the heap held since it began, as far as it was looked at. */
    private final Map<String, Long> heaps = new HashMap<>();

    Progress(SparkSession spark, PrintStream out) {
        this.spark = spark;
        this.out = out;
        spark.sparkContext().addSparkListener(new TaskTicker(out, Clock.systemUTC()));
        spark.sparkContext().addSparkListener(meter);
    }

    /** Runs one step that makes rows; several threads may each run one. */
    long step(String room, String what, LongSupplier work) {
        String name = room + ": " + what;
        spark.sparkContext().setJobGroup(room, name, false);
        begin(name);
        long start = System.nanoTime();
        try {
            long rows = work.getAsLong();
            double seconds = rounded((System.nanoTime() - start) / 1e9);
            end(name, seconds, rows);
            out.printf(Locale.ROOT, "%-10s %-46s %,12d rows %8.1f s%n", room, what, rows, seconds);
            return rows;
        } finally {
            spark.sparkContext().clearJobGroup();
        }
    }

    private synchronized void begin(String name) {
        takeHeap();
        heaps.put(name, 0L);
    }

    private synchronized void end(String name, double seconds, long rows) {
        takeHeap();
        steps.add(new Step(name, seconds, rows, heaps.remove(name)));
    }

    /** Steps side by side share the heap: what it held at most counts for each of them. */
    private void takeHeap() {
        long held = HeapPeak.bytes();
        heaps.replaceAll((step, most) -> Math.max(most, held));
        HeapPeak.reset();
    }

    /** The steps so far, in the order in which they ended. */
    synchronized List<StageCost> costs() {
        return steps.stream().map(this::cost).toList();
    }

    private StageCost cost(Step step) {
        TaskMeter.Cost tasks = meter.of(step.name());
        return new StageCost(
                step.name(),
                step.seconds(),
                step.rows(),
                tasks.tasks(),
                rounded(tasks.taskSeconds()),
                rounded(tasks.cpuSeconds()),
                rounded(tasks.gcSeconds()),
                tasks.shuffled(),
                tasks.spilled(),
                step.heapBytes());
    }

    private static double rounded(double seconds) {
        return Math.round(1e3 * seconds) / 1e3;
    }
}
