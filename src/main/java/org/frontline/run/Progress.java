package org.frontline.run;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.spark.sql.SparkSession;
import org.frontline.write.RunManifest.StageTime;

/** Says on the console which step of a job is at work and what each cost, and names Spark's job groups after them. */
final class Progress {
    private final SparkSession spark;
    private final PrintStream out;
    private final List<StageTime> stages = new ArrayList<>();

    Progress(SparkSession spark, PrintStream out) {
        this.spark = spark;
        this.out = out;
        spark.sparkContext().addSparkListener(new TaskTicker(out, Clock.systemUTC()));
    }

    /** Runs one step that makes rows. */
    long step(String room, String what, LongSupplier work) {
        spark.sparkContext().setJobGroup(room, what, false);
        long start = System.nanoTime();
        long rows = work.getAsLong();
        double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1000.0;
        stages.add(new StageTime(room + ": " + what, seconds, rows));
        out.printf(Locale.ROOT, "%-10s %-46s %,12d rows %8.1f s%n", room, what, rows, seconds);
        spark.sparkContext().clearJobGroup();
        return rows;
    }

    List<StageTime> stages() {
        return List.copyOf(stages);
    }
}
