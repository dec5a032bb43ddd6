package org.frontline.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * One article a file: the first line is the title, the rest the text.
 *
 * <p>A line right after the title that begins with {@code Published:} or {@code Date:} gives the day; else the file's
 * name does. A file of a single line, or one whose first line is as long as a paragraph, has no title.
 */
final class TextStream implements RecordStream {
    /** The longest headline; a first line beyond it is a paragraph. */
    private static final int LONGEST_TITLE = 300;

    private final InputFile file;
    private final ByteSource bytes;
    private final ReadOptions options;
    private boolean read;

    TextStream(InputFile file, ByteSource bytes, ReadOptions options) {
        this.file = file;
        this.bytes = bytes;
        this.options = options;
    }

    @Override
    public @Nullable Outcome next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        SourceRef source = new SourceRef(file.uri(), file.format().label(), 0);
        Accumulator content = content();
        Frame frame = content.frame(0);
        if (frame.overlong()) {
            String detail = "the file is longer than max_record_bytes " + options.maxRecordBytes();
            return Outcome.reject(source, RejectReason.TOO_LONG, detail, StrictText.excerpt(frame.bytes()));
        }
        String text = new StrictText().decode(frame.bytes());
        if (text == null) {
            String detail = "the file is not UTF-8";
            return Outcome.reject(source, RejectReason.NOT_TEXT, detail, StrictText.excerpt(frame.bytes()));
        }
        return new ArticleMaker(options).make(source, record(text), text);
    }

    private Accumulator content() throws IOException {
        Accumulator content = new Accumulator(options.maxRecordBytes());
        while (!content.overlong() && bytes.more()) {
            content.append(bytes.take());
        }
        return content;
    }

    private RawRecord record(String content) {
        RawRecord record = new RawRecord();
        String text = content.strip();
        String first = firstLine(text);
        if (first.length() < text.length() && first.length() <= LONGEST_TITLE) {
            record.put(Field.TITLE, first);
            text = text.substring(first.length()).strip();
            String date = dateLine(firstLine(text));
            if (date != null) {
                record.put(Field.PUBLISHED, date);
                text = text.substring(firstLine(text).length()).strip();
            }
        }
        record.put(Field.TEXT, text);
        if (record.get(Field.PUBLISHED) == null) {
            record.put(Field.PUBLISHED, dateOfName());
        }
        return record;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static @Nullable String dateLine(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean named = lower.startsWith("published:") || lower.startsWith("date:");
        return named ? line.substring(line.indexOf(':') + 1).strip() : null;
    }

    private @Nullable String dateOfName() {
        LocalDate day = new FileDates(options.textFileDatePattern()).find(new Path(file.uri()).getName());
        return day == null ? null : day.toString();
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
