package org.frontline.run;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says during a long stage how far it is and how long it may take still, at most every ten seconds. */
final class TaskTicker extends SparkListener {
    private static final long EVERY_MILLIS = 10_000;

    private final PrintStream out;
    private final Clock clock;
    private int stage = -1;
    private int tasks;
    private int done;
    private long started;
    private long lastSaid;

    TaskTicker(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted event) {
        stage = event.stageInfo().stageId();
        tasks = event.stageInfo().numTasks();
        done = 0;
        started = clock.millis();
        lastSaid = started;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd event) {
        if (event.stageId() != stage) {
            return;
        }
        done++;
        long now = clock.millis();
        if (now - lastSaid >= EVERY_MILLIS && done < tasks) {
            lastSaid = now;
            long left = (now - started) * (tasks - done) / done / 1000;
            out.printf(Locale.ROOT, "%-10s %d of %d tasks, about %d s left%n", "", done, tasks, left);
        }
    }
}
