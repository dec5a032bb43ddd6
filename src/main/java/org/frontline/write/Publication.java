package org.frontline.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;

/**
 * One run's way to the output: tables are staged apart, then moved into place together.
 *
 * <p>A run that dies while staging leaves the output as it was. Before the first folder is moved a journal is written,
 * so that a run which dies between two moves is completed by the next one that opens the output. The moves are renames
 * of folders, a few milliseconds in all, old tables out before new ones in.
 */
public final class Publication implements AutoCloseable {
    private static final String JOURNAL = "_journal.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutputFolder output;
    private final String runId;
    private final OutputLock lock;

    private Publication(OutputFolder output, String runId, OutputLock lock) {
        this.output = output;
        this.runId = runId;
        this.lock = lock;
    }

    /**
     * What a run is about to do to the output.
     *
     * @param publish tables to move in
     * @param retire tables to take away, since what they were made from is replaced
     */
    record Journal(List<String> publish, List<String> retire, String manifest) {}

    /**
     * Opens the output for one run: takes its lock, completes what a dead run had begun to publish, and removes what one
     * had staged.
     *
     * @throws OutputException if another run is at work on it, or it cannot be written
     */
    public static Publication open(OutputFolder output, String runId) {
        OutputLock lock = OutputLock.take(output);
        Publication publication = new Publication(output, runId, lock);
        try {
            publication.recover();
        } catch (IOException e) {
            lock.close();
            throw new OutputException("cannot recover output " + output.root() + ": " + e.getMessage(), e);
        }
        return publication;
    }

    /** Where this run keeps a table, or anything else, until it is published. */
    public Path staged(String name) {
        return output.staged(runId, name);
    }

    /**
     * Moves the staged tables into place, all or, should the process die, all at the next opening.
     *
     * @param tables what was staged by this run
     * @param manifest the run's account of itself, JSON
     */
    public void publish(List<Table> tables, String manifest) {
        List<String> names = tables.stream().map(Table::name).toList();
        // New mentions make the aggregates of older ones wrong, so what is not published with them goes.
        List<String> stale = tables.containsAll(Tables.EXTRACTED)
                ? Tables.AGGREGATED.stream()
                        .map(Table::name)
                        .filter(n -> !names.contains(n))
                        .toList()
                : List.of();
        try {
            write(
                    new Path(output.staging(runId), JOURNAL),
                    JSON.writeValueAsString(new Journal(names, stale, manifest)));
            complete(output.staging(runId), runId);
        } catch (IOException e) {
            throw new OutputException(
                    "cannot publish to " + output.root() + ": " + e.getMessage() + "; run again to complete or undo it",
                    e);
        }
    }

    /** Gives the output back; what was staged and not published is removed. */
    @Override
    public void close() {
        try {
            Path staging = output.staging(runId);
            if (!output.exists(new Path(staging, JOURNAL))) {
                output.files().delete(staging, true);
            }
        } catch (IOException e) {
            throw new OutputException("cannot clean " + output.staging(runId), e);
        } finally {
            lock.close();
        }
    }

    private void recover() throws IOException {
        for (FileStatus run : output.files().listStatus(output.staging())) {
            if (!run.isDirectory()) {
                continue;
            }
            if (output.exists(new Path(run.getPath(), JOURNAL))) {
                complete(run.getPath(), run.getPath().getName());
            } else {
                output.files().delete(run.getPath(), true);
            }
        }
    }

    /** Each step is skipped where it was done before, so that this can be repeated after a crash at any point. */
    private void complete(Path staging, String run) throws IOException {
        Journal journal = readJournal(new Path(staging, JOURNAL));
        FileSystem files = output.files();
        // All that is old goes before anything new comes: a reader never finds tables of two runs side by side.
        for (String name : journal.publish()) {
            if (files.exists(new Path(staging, name))) {
                retire(staging, name);
            }
        }
        for (String name : journal.retire()) {
            retire(staging, name);
        }
        for (String name : journal.publish()) {
            Path staged = new Path(staging, name);
            if (files.exists(staged)) {
                rename(staged, new Path(output.root(), name));
            }
        }
        write(output.manifest(run), journal.manifest());
        files.delete(staging, true);
    }

    private void retire(Path staging, String name) throws IOException {
        Path current = new Path(output.root(), name);
        if (output.files().exists(current)) {
            Path old = new Path(staging, "_old_" + name);
            output.files().delete(old, true);
            rename(current, old);
        }
    }

    private void rename(Path from, Path to) throws IOException {
        if (!output.files().rename(from, to)) {
            throw new IOException("cannot move " + from + " to " + to);
        }
    }

    private void write(Path file, String text) throws IOException {
        Path part = new Path(file.getParent(), "_part_" + file.getName());
        try (FSDataOutputStream out = output.files().create(part, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        output.files().delete(file, false);
        rename(part, file);
    }

    private Journal readJournal(Path file) throws IOException {
        try (var in = output.files().open(file)) {
            var node = JSON.readTree(in.readAllBytes());
            return new Journal(
                    texts(node.path("publish")),
                    texts(node.path("retire")),
                    node.path("manifest").asText());
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(n -> out.add(n.asText()));
        return out;
    }
}
