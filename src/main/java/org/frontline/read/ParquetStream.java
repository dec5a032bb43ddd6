package org.frontline.read;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
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
    private final RowGroups rows;
    private final ReadOptions options;
    private final ArticleMaker articles;
    private final ParquetValues values = new ParquetValues();

    private ParquetStream(InputFile file, RowGroups rows, ReadOptions options) {
        this.file = file;
        this.rows = rows;
        this.options = options;
        this.articles = new ArticleMaker(options);
    }

    static ParquetStream open(Slice slice, ReadOptions options, Configuration hadoop) throws IOException {
        return new ParquetStream(slice.file(), RowGroups.open(slice, new WantedColumns(options), hadoop), options);
    }

    /** @throws DamagedRecords once for each row group that cannot be read to its end */
    @Override
    public @Nullable Outcome next() throws IOException {
        Group row = rows.next();
        if (row == null) {
            return null;
        }
        SourceRef source = new SourceRef(file.uri(), file.format().label(), rows.position());
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

    @Override
    public long position() {
        return rows.position();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
