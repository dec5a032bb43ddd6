package org.frontline.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Parquet file's row groups, each group read by itself: what is damaged in one costs nothing of the next.
 *
 * <p>Of a damaged group the rows before the damage are given; those that the footer counts behind it are lost, and told.
 * Pages that carry a checksum are held to it, since garbage may well decode.
 */
final class RowGroups implements Closeable {
    private final ParquetFileReader reader;
    private final List<BlockMetaData> groups;
    private final MessageColumnIO columns;
    private final GroupRecordConverter converter;
    private @Nullable RecordReader<Group> rows;
    /** The group that is being read, or is next. */
    private int group;
    /** How many rows of it were given or tried. */
    private long tried;

    private long position;

    private RowGroups(ParquetFileReader reader, WantedColumns wanted) {
        this.reader = reader;
        this.groups = reader.getRowGroups();
        for (BlockMetaData one : groups) {
            if (one.getRowCount() < 0 || one.getRowIndexOffset() < 0) {
                throw new IllegalStateException("a row group of " + one.getRowCount() + " rows");
            }
        }
        FileMetaData footer = reader.getFileMetaData();
        MessageType schema = wanted.of(footer.getSchema());
        reader.setRequestedSchema(schema);
        this.columns = new ColumnIOFactory(footer.getCreatedBy()).getColumnIO(schema, footer.getSchema());
        this.converter = new GroupRecordConverter(schema);
        this.position = groups.isEmpty() ? 0 : groups.get(0).getRowIndexOffset();
    }

    /** @throws IOException where there is no footer that can be read */
    static RowGroups open(Slice slice, WantedColumns wanted, Configuration hadoop) throws IOException {
        InputFile file = slice.file();
        CheckedCodecs codecs = new CheckedCodecs(hadoop);
        ParquetReadOptions options = HadoopReadOptions.builder(hadoop, file.path())
                .withRange(slice.from(), Math.min(slice.to(), file.bytes()))
                .usePageChecksumVerification()
                .withCodecFactory(codecs)
                .build();
        ParquetFileReader reader = null;
        try {
            reader = ParquetFileReader.open(HadoopInputFile.fromPath(file.path(), hadoop), options);
            codecs.limit(largestChunk(reader.getRowGroups()));
            return new RowGroups(reader, wanted);
        } catch (RuntimeException e) {
            if (reader != null) {
                reader.close();
            }
            throw new IOException("damaged Parquet footer: " + e, e);
        }
    }

    private static long largestChunk(List<BlockMetaData> groups) {
        return groups.stream()
                .flatMap(g -> g.getColumns().stream())
                .mapToLong(ColumnChunkMetaData::getTotalUncompressedSize)
                .max()
                .orElse(0);
    }

    /**
     * The next row, null behind the last one.
     *
     * @throws DamagedRecords where a group cannot be read on; the next call gives the first row of the next group
     */
    @Nullable
    Group next() throws IOException {
        while (group < groups.size()) {
            BlockMetaData current = groups.get(group);
            if (tried == current.getRowCount()) {
                leave();
                continue;
            }
            position = current.getRowIndexOffset() + tried;
            try {
                Group row = read(current);
                tried++;
                return row;
            } catch (IOException | RuntimeException e) {
                // Damage shows as whatever exception the decoder that met it throws.
                long lost = current.getRowCount() - tried;
                String said = "the row group of rows " + current.getRowIndexOffset() + " to "
                        + (current.getRowIndexOffset() + current.getRowCount() - 1) + " is damaged at row " + position
                        + ", records lost: " + lost + ": " + e;
                leave();
                throw new DamagedRecords(said, e);
            }
        }
        return null;
    }

    private Group read(BlockMetaData current) throws IOException {
        if (rows == null) {
            PageReadStore pages = reader.readRowGroup(group);
            if (pages == null) {
                throw new IOException("the footer names a row group that is not there");
            }
            rows = columns.getRecordReader(pages, converter);
        }
        Group row = rows.read();
        if (row == null) {
            throw new IOException("the pages end before the row count of the footer, " + current.getRowCount());
        }
        return row;
    }

    private void leave() {
        group++;
        tried = 0;
        rows = null;
    }

    /** The index in the file of the row that was given or tried last. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
