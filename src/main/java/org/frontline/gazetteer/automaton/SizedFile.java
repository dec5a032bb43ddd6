package org.frontline.gazetteer.automaton;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run of records on disk that must fit into one array later. */
final class SizedFile implements AutoCloseable {
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private final Path file;
    private final OutputStream out;
    private long size;

    SizedFile(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Where the record begins. */
    int add(ByteSink record) throws IOException {
        int begin = (int) size;
        size += record.size();
        if (size > LARGEST) {
            throw new IOException(
                    "the " + file.getFileName() + " of so large a gazetteer do not fit into two gigabytes;"
                            + " compile one of fewer places, such as cities500.txt");
        }
        record.writeTo(out);
        return begin;
    }

    /** Its size, then its bytes. */
    void copy(DataOutputStream to) throws IOException {
        to.writeInt((int) size);
        Files.copy(file, to);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
