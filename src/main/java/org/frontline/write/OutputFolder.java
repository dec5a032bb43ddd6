package org.frontline.write;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.frontline.read.Logins;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The output root: {@code _versions} with a folder a run that is never changed once published, what names the current one, {@code
 * _runs} with a manifest a run, {@code _staging} and {@code _lock} while a run is at work.
 *
 * <p>Readers of the root see nothing whose name begins with an underscore as data.
 */
public final class OutputFolder {
    static final String TABLES = "_tables.json";
    static final String MANIFEST = "_manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileSystem files;
    private final Path root;
    private final Root marks;

    private OutputFolder(FileSystem files, Path root) {
        this.files = files;
        this.root = root;
        this.marks = root.toUri().getScheme().equals("file")
                ? new LinkedRoot(java.nio.file.Path.of(root.toUri()))
                : new NamedRoot(files, root);
    }

    /** The folder at any Hadoop URI; made when first written to. */
    public static OutputFolder at(String uri, Configuration hadoop) {
        try {
            Path path = new Path(uri);
            String shown = Logins.withoutPassword(path.toUri(), uri);
            if (shown != null) {
                throw new OutputException("output " + shown
                        + " was given with a password; give it as a setting of Hadoop's, spark.hadoop.*");
            }
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

    /** What is published now. A reader that takes it once and reads from it sees one state, whatever is published meanwhile. */
    public Snapshot current() {
        try {
            String version = marks.current();
            return version == null ? unversioned() : snapshot(version);
        } catch (IOException e) {
            throw new OutputException("cannot find the current version of output " + root + ": " + e.getMessage(), e);
        }
    }

    /** Where a reader finds a table without asking for versions: at the root where links lead on, else in the version. */
    public Path shown(Table table) {
        return marks instanceof LinkedRoot
                ? new Path(root, table.name())
                : current().table(table);
    }

    public Path manifest(String runId) {
        return new Path(runs(), runId + ".json");
    }

    /** Writes a small file, changes it and removes it again; says what went wrong, null where nothing did. */
    public @Nullable String trial() {
        String name = "_trial-" + UUID.randomUUID();
        boolean isNew = !exists();
        try {
            marks.create(name, "");
            marks.replace(name, "again");
            marks.delete(name);
            if (isNew) {
                files.delete(root, false);
            }
            return null;
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    /** The account that a run gave of itself. */
    public RunManifest readManifest(String runId) {
        try {
            return RunManifest.fromJson(read(manifest(runId)));
        } catch (IOException e) {
            throw new OutputException("cannot read " + manifest(runId) + ": " + e.getMessage(), e);
        }
    }

    /** By which versions are put in order: ids begin with the time of their run, and what was adopted is older than any. */
    String started(String version) {
        return version.equals(Publication.ADOPTED) ? "" : version;
    }

    Snapshot snapshot(String version) throws IOException {
        Map<String, String> holders =
                JSON.readValue(read(new Path(version(version), TABLES)), new TypeReference<Map<String, String>>() {});
        Map<String, Path> tables = new TreeMap<>();
        holders.forEach((table, holder) -> tables.put(table, new Path(version(holder), table)));
        return new Snapshot(version, tables, holders);
    }

    void writeTables(String version, Map<String, String> holders) throws IOException {
        write(new Path(version(version), TABLES), JSON.writeValueAsString(new TreeMap<>(holders)));
    }

    /** The tables of an output that was written before there were versions, plain folders at the root. */
    Snapshot unversioned() throws IOException {
        Map<String, Path> tables = new TreeMap<>();
        for (Table table : Tables.SHOWN) {
            Path folder = new Path(root, table.name());
            if (files.exists(folder)) {
                tables.put(table.name(), folder);
            }
        }
        return tables.isEmpty() ? Snapshot.NOTHING : new Snapshot("", tables, Map.of());
    }

    Root marks() {
        return marks;
    }

    Path versions() {
        return new Path(root, Root.VERSIONS);
    }

    Path version(String runId) {
        return new Path(versions(), runId);
    }

    Path runs() {
        return new Path(root, "_runs");
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

    /** What lies in a folder; nothing where it does not exist. */
    FileStatus[] list(Path folder) throws IOException {
        return files.exists(folder) ? files.listStatus(folder) : new FileStatus[0];
    }

    String read(Path file) throws IOException {
        try (FSDataInputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Written aside and then moved, so that nobody finds half of it. */
    void write(Path file, String text) throws IOException {
        Path part = new Path(file.getParent(), "_part_" + file.getName());
        try (FSDataOutputStream out = files.create(part, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        files.delete(file, false);
        if (!files.rename(part, file)) {
            throw new IOException("cannot move " + part + " to " + file);
        }
    }
}
