package org.frontline.gazetteer.automaton;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts more records than fit into memory, byte by byte: sorted runs on disk, merged while they are read (Knuth 1998, 5.4).
 * Of equal records all are kept. Whose folder it is removes the runs.
 */
public final class Sorting {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path folder;
    private final String name;
    private final long runBytes;
    private final List<Path> runs = new ArrayList<>();
    private final List<byte[]> records = new ArrayList<>();
    private long bytes;

    /** @param runBytes how many bytes of records are held in memory */
    Sorting(Path folder, String name, long runBytes) {
        this.folder = folder;
        this.name = name;
        this.runBytes = runBytes;
    }

    public void add(ByteSink record) throws IOException {
        records.add(record.toByteArray());
        bytes += record.size();
        if (bytes >= runBytes) {
            spill();
        }
    }

    /** Takes each record in order. */
    public interface Consumer {
        void accept(byte[] record) throws IOException;
    }

    /** Hands on what was added, in order; once. */
    public void forEach(Consumer consumer) throws IOException {
        spill();
        PriorityQueue<Run> open = new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.record, b.record));
        try {
            for (Path file : runs) {
                Run run = new Run(file);
                if (run.advance()) {
                    open.add(run);
                }
            }
            for (Run run = open.poll(); run != null; run = open.poll()) {
                consumer.accept(run.record);
                if (run.advance()) {
                    open.add(run);
                }
            }
        } finally {
            for (Run run : open) {
                run.in.close();
            }
        }
    }

    private void spill() throws IOException {
        if (records.isEmpty()) {
            return;
        }
        records.sort(Arrays::compareUnsigned);
        Path file = folder.resolve(name + runs.size());
        runs.add(file);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES))) {
            for (byte[] record : records) {
                out.writeInt(record.length);
                out.write(record);
            }
        }
        records.clear();
        bytes = 0;
    }

    /** A run while it is read, at one of its records. */
    private static final class Run {
        private final DataInputStream in;
        private byte[] record = new byte[0];

        Run(Path file) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
        }

        /** Whether there is a next record; the file is closed where there is none. */
        boolean advance() throws IOException {
            byte[] next = read();
            if (next == null) {
                in.close();
                return false;
            }
            record = next;
            return true;
        }

        private byte @Nullable [] read() throws IOException {
            try {
                byte[] next = new byte[in.readInt()];
                in.readFully(next);
                return next;
            } catch (EOFException e) {
                return null;
            }
        }
    }
}
