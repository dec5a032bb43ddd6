package org.frontline.gazetteer.geonames;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that cannot be read: the first ones kept, all of them in a file beside the output. */
final class BadRows implements AutoCloseable {
    private static final int KEPT = 10;
    private static final int EXCERPT_CHARS = 200;

    private final Path file;
    private final List<String> first = new ArrayList<>();
    private @Nullable Writer writer;
    private long count;

    BadRows(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    void add(DumpRow row, String problem) throws IOException {
        String line = row.line();
        add(row.place() + problem + ": " + (line.length() > EXCERPT_CHARS ? line.substring(0, EXCERPT_CHARS) : line));
    }

    void add(String message) throws IOException {
        count++;
        if (first.size() < KEPT) {
            first.add(message);
        }
        if (writer == null) {
            writer = Files.newBufferedWriter(file);
        }
        writer.write(message + "\n");
    }

    List<String> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
