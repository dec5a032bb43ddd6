package org.frontline.read;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a Parquet file, of the row groups that a slice holds and the columns that are wanted.
 *
 * <p>Not Spark's own reader: there every file must be of one schema, and a damaged one ends the job or vanishes
 * without a word. Here each file has its own schema, and damage is a reject like any other.
 */
final class ParquetStream implements RecordStream {
    private final InputFile file;
    private final ParquetReader<Group> rows;
    private final ReadOptions options;
    private final ArticleMaker articles;
    private final ParquetValues values = new ParquetValues();
    private long position;

    private ParquetStream(Slice slice, ParquetReader<Group> rows, ReadOptions options) {
        this.file = slice.file();
        this.rows = rows;
        this.options = options;
        this.articles = new ArticleMaker(options);
    }

    static ParquetStream open(Slice slice, ReadOptions options, Configuration hadoop) throws IOException {
        long end = Math.min(slice.to(), slice.file().bytes());
        ParquetReader<Group> rows = ParquetReader.builder(
                        new WantedColumns(options), slice.file().path())
                .withConf(hadoop)
                .withFileRange(slice.from(), end)
                .build();
        return new ParquetStream(slice, rows, options);
    }

    @Override
    public @Nullable Outcome next() throws IOException {
        Group row = read();
        if (row == null) {
            return null;
        }
        long index = rows.getCurrentRowIndex();
        position = index + 1;
        SourceRef source = new SourceRef(file.uri(), file.format().label(), index);
        RawRecord record = new RawRecord();
        for (Field field : Field.values()) {
            try {
                record.put(field, values.value(row, options.nameOf(field)));
            } catch (ParquetValues.NotPlain e) {
                if (field == Field.TEXT) {
                    return Outcome.reject(source, e.reason(), String.valueOf(e.getMessage()), "");
                }
            }
        }
        String title = record.get(Field.TITLE);
        return articles.make(source, record, title == null ? "" : title);
    }

    /** Damage shows as whatever exception the decoder that met it throws. */
    private @Nullable Group read() throws IOException {
        try {
            return rows.read();
        } catch (RuntimeException e) {
            throw new IOException("damaged Parquet: " + e, e);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
