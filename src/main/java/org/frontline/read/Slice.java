package org.frontline.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The piece of a file that one task reads: the records that begin at {@code from} or later and before {@code to}.
 * It travels to the executors as a row, since Kryo cannot rebuild a record.
 */
record Slice(InputFile file, long from, long to) {
    /** Small enough for a spread over many cores, large enough that opening a file does not count. */
    private static final long LARGEST = 32L << 20;

    private static final long SMALLEST = 1L << 20;
    /** What opening one file costs, in bytes read instead; Spark's own figure for packing files. */
    private static final long OPENING = 256L << 10;

    /** The plan's slices, packed in order into one list a task. */
    static List<ArrayList<Row>> packed(InputPlan plan, int cores) {
        long share = plan.bytes() / (4L * cores);
        long target = Math.max(SMALLEST, Math.min(LARGEST, share));
        List<ArrayList<Row>> packs = new ArrayList<>();
        ArrayList<Row> pack = new ArrayList<>();
        long load = 0;
        for (InputFile file : plan.files()) {
            for (Slice slice : of(file, target)) {
                long cost = OPENING + slice.bytes();
                if (!pack.isEmpty() && load + cost > target + OPENING) {
                    packs.add(pack);
                    pack = new ArrayList<>();
                    load = 0;
                }
                pack.add(slice.toRow());
                load += cost;
            }
        }
        packs.add(pack);
        return packs;
    }

    private static List<Slice> of(InputFile file, long target) {
        if (!file.splittable() || file.bytes() <= target) {
            return List.of(new Slice(file, 0, Long.MAX_VALUE));
        }
        List<Slice> slices = new ArrayList<>();
        for (long from = 0; from < file.bytes(); from += target) {
            boolean last = from + target >= file.bytes();
            slices.add(new Slice(file, from, last ? Long.MAX_VALUE : from + target));
        }
        return slices;
    }

    private long bytes() {
        return Math.min(to, file.bytes()) - from;
    }

    Row toRow() {
        return RowFactory.create(
                file.uri(), file.format().name(), file.compression().name(), file.bytes(), from, to);
    }

    static Slice of(Row row) {
        InputFile file = new InputFile(
                row.getString(0),
                Format.valueOf(row.getString(1)),
                Compression.valueOf(row.getString(2)),
                row.getLong(3));
        return new Slice(file, row.getLong(4), row.getLong(5));
    }
}
