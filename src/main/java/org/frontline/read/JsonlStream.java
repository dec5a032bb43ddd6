package org.frontline.read;

import java.io.IOException;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** Records of JSON Lines; blank lines are no records. */
final class JsonlStream implements RecordStream {
    private final String uri;
    private final LineFramer lines;
    private final JsonObjects objects;
    private final ArticleMaker articles;
    private final int maxBytes;
    private final StrictText decoder = new StrictText();

    JsonlStream(String uri, LineFramer lines, ReadOptions options) {
        this.uri = uri;
        this.lines = lines;
        this.objects = new JsonObjects(options);
        this.articles = new ArticleMaker(options);
        this.maxBytes = options.maxRecordBytes();
    }

    @Override
    public @Nullable Outcome next() throws IOException {
        Frame frame = lines.next();
        while (frame != null) {
            Outcome outcome = read(frame);
            if (outcome != null) {
                return outcome;
            }
            frame = lines.next();
        }
        return null;
    }

    private @Nullable Outcome read(Frame frame) {
        SourceRef source = new SourceRef(uri, Format.JSONL.label(), frame.offset());
        if (frame.overlong()) {
            String detail = "the line is longer than max_record_bytes " + maxBytes;
            return Outcome.reject(source, RejectReason.TOO_LONG, detail, StrictText.excerpt(frame.bytes()));
        }
        String line = decoder.decode(frame.bytes());
        if (line == null || line.indexOf('\0') >= 0) {
            String detail = line == null ? "the line is not UTF-8" : "the line holds NUL bytes";
            return Outcome.reject(source, RejectReason.NOT_TEXT, detail, StrictText.excerpt(frame.bytes()));
        }
        if (line.isBlank()) {
            return null;
        }
        try {
            return articles.make(source, objects.parse(line), line);
        } catch (JsonObjects.NotAnObject e) {
            return Outcome.reject(source, RejectReason.MALFORMED, String.valueOf(e.getMessage()), line);
        }
    }

    @Override
    public long position() {
        return lines.offset();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
