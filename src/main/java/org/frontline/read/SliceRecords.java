package org.frontline.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;

/** Opens a slice with the reader of its format. */
final class SliceRecords {
    private final ReadOptions options;
    private final Configuration hadoop;

    SliceRecords(ReadOptions options, Configuration hadoop) {
        this.options = options;
        this.hadoop = hadoop;
    }

    RecordStream open(Slice slice) throws IOException {
        InputFile file = slice.file();
        return switch (file.format()) {
            case JSONL -> new JsonlStream(file.uri(), lines(slice), options);
            case PARQUET -> ParquetStream.open(slice, options, hadoop);
            case CSV, TSV -> new CsvStream(file, bytes(file, 0), options);
            case TEXT -> new TextStream(file, bytes(file, 0), options);
            case WARC -> new WarcStream(file, new WarcSource(raw(file)), options);
        };
    }

    private LineFramer lines(Slice slice) throws IOException {
        boolean atFileStart = slice.from() == 0;
        long start = atFileStart ? 0 : slice.from() - 1;
        return new LineFramer(bytes(slice.file(), start), slice.to(), options.maxRecordBytes(), atFileStart);
    }

    private FSDataInputStream raw(InputFile file) throws IOException {
        return file.path().getFileSystem(hadoop).open(file.path());
    }

    private ByteSource bytes(InputFile file, long start) throws IOException {
        FSDataInputStream raw = raw(file);
        try {
            if (start > 0) {
                raw.seek(start);
            }
            InputStream unpacked = file.compression().open(raw);
            return new ByteSource(unpacked, start);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }
}
