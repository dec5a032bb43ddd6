package org.frontline.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The files of a plan cut into slices and packed in order into one list a task.
 *
 * @param tasks the slices of each task as rows
 * @param lopsided a file that cannot be cut makes one task much longer than a core's fair share
 * @param spread into how many partitions its records should go then
 */
record Slices(List<ArrayList<Row>> tasks, boolean lopsided, int spread) {
    /** Small enough for a spread over many cores, large enough that opening a file does not count. */
    private static final long LARGEST = 32L << 20;

    private static final long SMALLEST = 1L << 20;
    /** What opening a file costs, in bytes that could be read instead. */
    private static final long OPENING = 256L << 10;

    private static final int TASKS_PER_CORE = 4;

    static Slices of(InputPlan plan, int cores) {
        long share = plan.bytes() / ((long) TASKS_PER_CORE * cores);
        long target = Math.max(SMALLEST, Math.min(LARGEST, share));
        List<ArrayList<Row>> tasks = new ArrayList<>();
        ArrayList<Row> task = new ArrayList<>();
        long load = 0;
        long largest = 0;
        for (Slice slice : cut(plan, target)) {
            if (!task.isEmpty() && load + slice.bytes() + OPENING > target + OPENING) {
                tasks.add(task);
                task = new ArrayList<>();
                load = 0;
            }
            task.add(slice.toRow());
            load += slice.bytes() + OPENING;
            largest = Math.max(largest, slice.bytes());
        }
        tasks.add(task);
        boolean lopsided = largest > SMALLEST && largest > plan.bytes() / (2L * cores);
        long spread = Math.max((long) TASKS_PER_CORE * cores, TASKS_PER_CORE * plan.bytes() / LARGEST);
        return new Slices(tasks, lopsided, (int) Math.min(Integer.MAX_VALUE, Math.max(spread, tasks.size())));
    }

    private static List<Slice> cut(InputPlan plan, long target) {
        List<Slice> slices = new ArrayList<>();
        for (InputFile file : plan.files()) {
            if (!file.splittable() || file.bytes() <= target) {
                slices.add(new Slice(file, 0, Long.MAX_VALUE));
                continue;
            }
            for (long from = 0; from < file.bytes(); from += target) {
                long to = from + target;
                slices.add(new Slice(file, from, to < file.bytes() ? to : Long.MAX_VALUE));
            }
        }
        return slices;
    }
}
