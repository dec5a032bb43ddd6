package org.frontline.run;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    Progress(SparkSession spark, PrintStream out) {
        this.spark = spark;
        this.out = out;
        spark.sparkContext().addSparkListener(new TaskTicker(out, Clock.systemUTC()));
        spark.sparkContext().addSparkListener(meter);
    }

    /** Runs one step that makes rows. */
    long step(String room, String what, LongSupplier work) {
        String name = room + ": " + what;
        spark.sparkContext().setJobGroup(room, name, false);
        HeapPeak.reset();
        long start = System.nanoTime();
        long rows = work.getAsLong();
        double seconds = rounded((System.nanoTime() - start) / 1e9);
        steps.add(new Step(name, seconds, rows, HeapPeak.bytes()));
        out.printf(Locale.ROOT, "%-10s %-46s %,12d rows %8.1f s%n", room, what, rows, seconds);
        spark.sparkContext().clearJobGroup();
        return rows;
    }

    /** The steps so far, in their order. */
    List<StageCost> costs() {
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
