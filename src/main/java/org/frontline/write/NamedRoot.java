package org.frontline.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathIOException;
import org.jspecify.annotations.Nullable;

/**
 * A root on a file system without links, such as HDFS or an object store: {@code _current} is a file of one line, the id of the
 * version, whose tables are in {@code _versions/ID}.
 */
record NamedRoot(FileSystem files, Path root) implements Root {
    /** These rename over a file in one step; an object store instead shows an object only when it was written whole. */
    private static final Set<String> RENAME_OVER = Set.of("hdfs", "viewfs");

    private static final int MOST_READS = 3;

    @Override
    public boolean create(String name, String text) throws IOException {
        Path draft = draft(name, text);
        Path place = new Path(root, name);
        try {
            return !files.exists(place) && files.rename(draft, place);
        } catch (FileNotFoundException e) {
            return false;
        } finally {
            files.delete(draft, false);
        }
    }

    @Override
    public void replace(String name, String text) throws IOException {
        Path place = new Path(root, name);
        if (RENAME_OVER.contains(files.getScheme())) {
            FileContext.getFileContext(files.getUri(), files.getConf())
                    .rename(draft(name, text), place, Options.Rename.OVERWRITE);
        } else {
            write(place, text);
        }
    }

    /** An object that is written anew between its being opened and read, as a lock is at every beat, is read again. */
    @Override
    public @Nullable String read(String name) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try (FSDataInputStream in = files.open(new Path(root, name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (FileNotFoundException e) {
                return null;
            } catch (PathIOException e) {
                if (attempt == MOST_READS) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void delete(String name) throws IOException {
        files.delete(new Path(root, name), false);
    }

    @Override
    public @Nullable String current() throws IOException {
        String text = read(CURRENT);
        return text == null ? null : text.strip();
    }

    @Override
    public void makeCurrent(String version) throws IOException {
        replace(CURRENT, version + "\n");
    }

    @Override
    public void carry(String version, String table, String holder) {}

    @Override
    public void expose(Set<String> tables) {}

    @Override
    public void sweep() throws IOException {
        for (FileStatus entry : files.listStatus(root)) {
            if (Root.isDraft(entry.getPath().getName())) {
                files.delete(entry.getPath(), false);
            }
        }
    }

    @Override
    public void retractAllBut(Set<String> tables) {}

    private Path draft(String name, String text) throws IOException {
        Path draft = new Path(root, Root.draftOf(name));
        write(draft, text);
        return draft;
    }

    private void write(Path file, String text) throws IOException {
        try (FSDataOutputStream out = files.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
