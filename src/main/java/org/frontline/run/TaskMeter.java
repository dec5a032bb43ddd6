package org.frontline.run;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;

/** Adds up what Spark's tasks cost, by the step of the job that they ran for. */
final class TaskMeter extends SparkListener {
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    /** Sums over the tasks of a step. */
    record Cost(long tasks, double taskSeconds, double cpuSeconds, double gcSeconds, long shuffled, long spilled) {
        static final Cost NONE = new Cost(0, 0, 0, 0, 0, 0);

        private static Cost of(int tasks, TaskMetrics metrics) {
            return new Cost(
                    tasks,
                    metrics.executorRunTime() / MILLIS,
                    metrics.executorCpuTime() / NANOS,
                    metrics.jvmGCTime() / MILLIS,
                    metrics.shuffleWriteMetrics().bytesWritten(),
                    metrics.diskBytesSpilled());
        }

        private Cost plus(Cost other) {
            return new Cost(
                    tasks + other.tasks,
                    taskSeconds + other.taskSeconds,
                    cpuSeconds + other.cpuSeconds,
                    gcSeconds + other.gcSeconds,
                    shuffled + other.shuffled,
                    spilled + other.spilled);
        }
    }

    private final Map<Integer, String> stepOfStage = new HashMap<>();
    private final Map<String, Cost> costs = new HashMap<>();

    /** What the tasks of a step cost that have been reported so far: Spark reports a stage shortly after its end. */
    synchronized Cost of(String step) {
        return costs.getOrDefault(step, Cost.NONE);
    }

    @Override
    public synchronized void onJobStart(SparkListenerJobStart event) {
        String step = event.properties().getProperty("spark.job.description");
        if (step != null) {
            event.stageInfos().foreach(stage -> stepOfStage.put(stage.stageId(), step));
        }
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted event) {
        String step = stepOfStage.remove(event.stageInfo().stageId());
        TaskMetrics metrics = event.stageInfo().taskMetrics();
        if (step != null && metrics != null) {
            costs.merge(step, Cost.of(event.stageInfo().numTasks(), metrics), Cost::plus);
        }
    }
}
