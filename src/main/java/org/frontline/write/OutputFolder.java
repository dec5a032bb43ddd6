package org.frontline.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.frontline.tables.Table;

/**
 * The output root: one folder a table, {@code _runs} with a manifest a run, {@code _staging} while a run is at work.
 *
 * <p>Readers of the root see no folder whose name begins with an underscore as data.
 */
public final class OutputFolder {
    private final FileSystem files;
    private final Path root;

    private OutputFolder(FileSystem files, Path root) {
        this.files = files;
        this.root = root;
    }

    /** The folder at any Hadoop URI; made when first written to. */
    public static OutputFolder at(String uri, Configuration hadoop) {
        try {
            Path path = new Path(uri);
            FileSystem files = path.getFileSystem(hadoop);
            return new OutputFolder(files, files.makeQualified(path));
        } catch (IOException | IllegalArgumentException e) {
            throw new OutputException("output '" + uri + "' cannot be used: " + e.getMessage(), e);
        }
    }

    public Path root() {
        return root;
    }

    public boolean exists() {
        return exists(root);
    }

    public Path table(Table table) {
        return new Path(root, table.name());
    }

    public boolean has(Table table) {
        return exists(table(table));
    }

    /** Where a run keeps what it has not published yet. */
    public Path staging(String runId) {
        return new Path(staging(), runId);
    }

    public Path staged(String runId, String name) {
        return new Path(staging(runId), name);
    }

    public Path manifest(String runId) {
        return new Path(new Path(root, "_runs"), runId + ".json");
    }

    Path staging() {
        return new Path(root, "_staging");
    }

    FileSystem files() {
        return files;
    }

    boolean exists(Path path) {
        try {
            return files.exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
