package org.frontline.gazetteer.automaton;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;

/** Sorts more records than fit into memory, byte by byte, on disk. */
public final class Sorting implements AutoCloseable {
    /** A record's length has two bytes. */
    public static final int LONGEST = Short.MAX_VALUE;

    private final Directory directory;
    private final String name;
    private final IndexOutput output;
    private final ByteSequencesWriter writer;

    Sorting(Directory directory, String name) throws IOException {
        this.directory = directory;
        this.name = name;
        this.output = directory.createTempOutput(name, "unsorted", IOContext.DEFAULT);
        this.writer = new ByteSequencesWriter(output);
    }

    /** @param record at most {@link #LONGEST} bytes */
    public void add(ByteSink record) throws IOException {
        writer.write(record.toByteArray());
    }

    /** Takes each record in order; the bytes are good until it returns. */
    public interface Consumer {
        void accept(BytesRef bytes) throws IOException;
    }

    /** Sorts what was added and hands it on; once. */
    public void forEach(Consumer consumer) throws IOException {
        CodecUtil.writeFooter(output);
        close();
        String sorted = new OfflineSorter(directory, name).sort(output.getName());
        try (ByteSequencesReader reader =
                new ByteSequencesReader(directory.openChecksumInput(sorted, IOContext.READONCE), sorted)) {
            for (BytesRef bytes = reader.next(); bytes != null; bytes = reader.next()) {
                consumer.accept(bytes);
            }
        }
        directory.deleteFile(sorted);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
