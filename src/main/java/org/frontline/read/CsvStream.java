package org.frontline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Records of CSV or TSV with a header; each is decoded and parsed by itself, so that a bad one costs no other.
 *
 * <p>A record with fewer or more values than the header has columns is malformed: what a stray quote or comma has
 * shifted must not become an article.
 */
final class CsvStream implements RecordStream {
    private final InputFile file;
    private final CsvFramer frames;
    private final ReadOptions options;
    private final ArticleMaker articles;
    private final CSVFormat csv;
    private final StrictText decoder = new StrictText();
    private @Nullable List<String> header;

    CsvStream(InputFile file, ByteSource bytes, ReadOptions options) {
        this.file = file;
        char separator = file.format() == Format.TSV ? '\t' : ',';
        this.frames = new CsvFramer(bytes, separator, options.maxRecordBytes());
        this.options = options;
        this.articles = new ArticleMaker(options);
        this.csv = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .build();
    }

    @Override
    public @Nullable Outcome next() throws IOException {
        for (Frame frame = frames.next(); frame != null; frame = frames.next()) {
            Outcome outcome = read(frame);
            if (outcome != null) {
                return outcome;
            }
        }
        return null;
    }

    /** Null where the frame is a blank line or the header. */
    private @Nullable Outcome read(Frame frame) {
        String line = decoder.decode(frame.bytes());
        if (frame.overlong()) {
            String detail = "the record is longer than max_record_bytes " + options.maxRecordBytes();
            return reject(frame, RejectReason.TOO_LONG, detail);
        }
        if (line == null || line.indexOf('\0') >= 0) {
            String detail = line == null ? "the record is not UTF-8" : "the record holds NUL bytes";
            return reject(frame, RejectReason.NOT_TEXT, detail);
        }
        if (line.isBlank()) {
            return null;
        }
        try {
            return read(frame, line, values(line));
        } catch (IOException | UncheckedIOException e) {
            return reject(frame, RejectReason.MALFORMED, "no CSV record: " + e.getMessage());
        }
    }

    private @Nullable Outcome read(Frame frame, String line, List<String> values) {
        List<String> columns = header;
        if (columns == null) {
            header = values.stream().map(String::strip).toList();
            return null;
        }
        if (values.size() != columns.size()) {
            String detail = values.size() + " values where the header has " + columns.size() + " columns";
            return reject(frame, RejectReason.MALFORMED, detail);
        }
        if (!columns.contains(options.nameOf(Field.TEXT))) {
            String detail = "the header has no column \"" + options.nameOf(Field.TEXT) + "\": " + columns;
            return reject(frame, RejectReason.MISSING_FIELD, detail);
        }
        return articles.make(source(frame), record(columns, values), line);
    }

    private RawRecord record(List<String> columns, List<String> values) {
        RawRecord record = new RawRecord();
        for (Field field : Field.values()) {
            int column = columns.indexOf(options.nameOf(field));
            record.put(field, column < 0 ? null : values.get(column));
        }
        return record;
    }

    private List<String> values(String line) throws IOException {
        try (CSVParser parser = CSVParser.parse(line, csv)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() != 1) {
                throw new IOException(records.size() + " records where one was expected");
            }
            return new ArrayList<>(Arrays.asList(records.get(0).values()));
        }
    }

    private Outcome reject(Frame frame, RejectReason reason, String detail) {
        return Outcome.reject(source(frame), reason, detail, StrictText.excerpt(frame.bytes()));
    }

    private SourceRef source(Frame frame) {
        return new SourceRef(file.uri(), file.format().label(), frame.offset());
    }

    @Override
    public long position() {
        return frames.offset();
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
