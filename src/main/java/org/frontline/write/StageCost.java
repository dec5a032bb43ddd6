package org.frontline.write;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a stage of a run made and what that cost.
 *
 * @param stage its room and what it did
 * @param seconds from its begin to its end
 * @param rows how many rows it made
 * @param tasks Spark's tasks, those that failed included
 * @param taskSeconds the time of all tasks together
 * @param cpuSeconds the processor's time of all tasks together; the driver's planning and the compiler are not in it
 * @param gcSeconds how long the tasks waited for the collection of garbage, together
 * @param shuffledBytes what was written for other tasks to read
 * @param spilledBytes what did not fit into memory and went to disk
 * @param heapBytes the most that the driver's heap held meanwhile, rounded up: its parts may not all have been fullest at once; in a
 *     local run the driver is all there is
 */
public record StageCost(
        @JsonProperty("stage") String stage,
        @JsonProperty("seconds") double seconds,
        @JsonProperty("rows") long rows,
        @JsonProperty("tasks") long tasks,
        @JsonProperty("task_seconds") double taskSeconds,
        @JsonProperty("cpu_seconds") double cpuSeconds,
        @JsonProperty("gc_seconds") double gcSeconds,
        @JsonProperty("shuffled_bytes") long shuffledBytes,
        @JsonProperty("spilled_bytes") long spilledBytes,
        @JsonProperty("heap_bytes") long heapBytes) {}
