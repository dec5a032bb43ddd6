package org.frontline.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;

/**
 * One run's way to the output: its tables are written into a version of their own, which then becomes the current one.
 *
 * <p>Nothing that is published is ever changed or moved. A run that dies leaves a version that nobody looks at, and the next
 * run removes it. Tables that a run does not write are carried over from the version before.
 */
public final class Publication implements AutoCloseable {
    /** The version that an output gets which was written before there were versions. */
    static final String ADOPTED = "adopted";

    private final OutputFolder output;
    private final String runId;
    private final OutputLock lock;
    private final Snapshot before;
    private boolean published;

    private Publication(OutputFolder output, String runId, OutputLock lock, Snapshot before) {
        this.output = output;
        this.runId = runId;
        this.lock = lock;
        this.before = before;
    }

    /**
     * Opens the output for one run: takes its lock, and removes what a dead run has left.
     *
     * @throws OutputException if another run is at work on it, or it cannot be written
     */
    public static Publication open(OutputFolder output, String runId) {
        OutputLock lock = OutputLock.take(output, runId);
        try {
            recover(output);
            return new Publication(output, runId, lock, output.current());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw new OutputException("cannot recover output " + output.root() + ": " + e.getMessage(), e);
        }
    }

    /** What was published when this run began. */
    public Snapshot before() {
        return before;
    }

    /** Where this run keeps what it will not publish. */
    public Path staged(String name) {
        return new Path(new Path(output.staging(), runId), name);
    }

    /** Where this run writes a table. */
    public Path table(Table table) {
        return new Path(output.version(runId), table.name());
    }

    /** What is published if these tables are: with them, those of the version before that stay right. */
    public Snapshot after(List<Table> tables) {
        Map<String, String> holders = new TreeMap<>(before.holders());
        if (tables.containsAll(Tables.EXTRACTED)) {
            // New mentions make the aggregates of older ones wrong, so what is not published with them goes.
            holders.clear();
        }
        tables.forEach(table -> holders.put(table.name(), runId));
        Map<String, Path> places = new TreeMap<>();
        holders.forEach((table, holder) -> places.put(table, new Path(output.version(holder), table)));
        return new Snapshot(runId, places, holders);
    }

    /**
     * Makes this run's version the current one, in one step.
     *
     * @param tables what was written by this run
     * @param manifest the run's account of itself, JSON
     * @throws OutputException if the lock was lost meanwhile; nothing is published then
     */
    public void publish(List<Table> tables, String manifest) {
        Snapshot after = after(tables);
        Set<String> shown = shown(after);
        try {
            output.writeTables(runId, after.holders());
            output.write(new Path(output.version(runId), OutputFolder.MANIFEST), manifest);
            for (Map.Entry<String, String> table : after.holders().entrySet()) {
                if (!table.getValue().equals(runId)) {
                    output.marks().carry(runId, table.getKey(), table.getValue());
                }
            }
            output.marks().expose(shown);
            lock.requireHeld();
            output.marks().makeCurrent(runId);
            published = true;
            output.marks().retractAllBut(shown);
            output.write(output.manifest(runId), manifest);
        } catch (IOException e) {
            throw new OutputException(
                    "cannot publish to " + output.root() + ": " + e.getMessage() + "; "
                            + (published ? "the tables are published; the next run completes the rest" : "nothing was"),
                    e);
        }
    }

    /** Gives the output back; what was not published is removed. */
    @Override
    public void close() {
        try {
            output.files().delete(new Path(output.staging(), runId), true);
            if (output.list(output.staging()).length == 0) {
                output.files().delete(output.staging(), true);
            }
            if (!published) {
                output.files().delete(output.version(runId), true);
            }
        } catch (IOException e) {
            throw new OutputException("cannot clean " + output.root() + " of run " + runId, e);
        } finally {
            lock.close();
        }
    }

    /** Every step is skipped where it was done before, so that this can be repeated after a crash at any point. */
    private static void recover(OutputFolder output) throws IOException {
        adopt(output);
        output.files().delete(output.staging(), true);
        output.marks().sweep();
        String current = output.marks().current();
        if (current != null) {
            complete(output, current);
        }
        for (FileStatus version : output.list(output.versions())) {
            String id = version.getPath().getName();
            if (!id.equals(current) && !output.exists(output.manifest(id))) {
                output.files().delete(version.getPath(), true);
            }
        }
    }

    /** What the run would have done after its version had become the current one. */
    private static void complete(OutputFolder output, String current) throws IOException {
        Set<String> shown = shown(output.snapshot(current));
        output.marks().expose(shown);
        output.marks().retractAllBut(shown);
        if (!output.exists(output.manifest(current))) {
            output.write(
                    output.manifest(current), output.read(new Path(output.version(current), OutputFolder.MANIFEST)));
        }
    }

    /** Gives the tables of an output that was written before there were versions a version, and links to it. */
    private static void adopt(OutputFolder output) throws IOException {
        String current = output.marks().current();
        if (current != null && !current.equals(ADOPTED)) {
            return;
        }
        Set<String> plain = new TreeSet<>();
        for (String table : output.unversioned().tables().keySet()) {
            Path folder = new Path(output.root(), table);
            if (!isLink(output, folder)) {
                plain.add(table);
            }
        }
        if (plain.isEmpty()) {
            return;
        }
        if (current == null) {
            Map<String, String> holders = plain.stream().collect(Collectors.toMap(t -> t, t -> ADOPTED));
            output.writeTables(ADOPTED, holders);
            output.write(new Path(output.version(ADOPTED), OutputFolder.MANIFEST), "{}");
            output.marks().makeCurrent(ADOPTED);
        }
        for (String table : plain) {
            Path folder = new Path(output.root(), table);
            if (!output.files().rename(folder, new Path(output.version(ADOPTED), table))) {
                throw new IOException("cannot move " + folder + " to " + output.version(ADOPTED));
            }
            output.marks().expose(Set.of(table));
        }
    }

    private static boolean isLink(OutputFolder output, Path folder) {
        return output.marks() instanceof LinkedRoot linked
                && java.nio.file.Files.isSymbolicLink(linked.root().resolve(folder.getName()));
    }

    /** The ledger is for later runs and not for readers. */
    private static Set<String> shown(Snapshot snapshot) {
        return snapshot.tables().keySet().stream()
                .filter(name -> !name.equals(Tables.RECORDS.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
