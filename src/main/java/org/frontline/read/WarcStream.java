package org.frontline.read;

import java.io.IOException;
import java.util.Optional;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The answers of web servers in a web archive (ISO 28500), packed record by record or not; other records are passed over,
 * as they hold no page: requests, descriptions of the crawl, and notes that a page was the same as before.
 *
 * <p>A record that cannot be read is a reject, and reading goes on at the next place where a record begins, be the file
 * damaged in its packing, its headers or its lengths. Memory is bounded by one record.
 */
final class WarcStream implements RecordStream {
    private final InputFile file;
    private final WarcSource source;
    private final WarcPages pages;
    private final int maxBytes;
    /** Where in the file the present reader began; it counts from there. */
    private long base;

    private @Nullable WarcReader reader;
    private long position = -1;
    private boolean ended;

    WarcStream(InputFile file, WarcSource source, ReadOptions options) {
        this.file = file;
        this.source = source;
        this.pages = new WarcPages(options);
        this.maxBytes = options.maxRecordBytes();
    }

    @Override
    public @Nullable Outcome next() throws IOException {
        while (!ended) {
            long before = position;
            try {
                WarcRecord record = advance();
                Outcome outcome = record instanceof WarcResponse response ? read(response) : null;
                if (outcome != null) {
                    return outcome;
                }
            } catch (IOException | RuntimeException e) {
                return damaged(e, before);
            }
        }
        return null;
    }

    /** Null at the end of the file. */
    private @Nullable WarcRecord advance() throws IOException {
        if (reader == null) {
            reader = readerAt(0);
        }
        Optional<WarcRecord> record = reader.next();
        ended = record.isEmpty();
        if (ended) {
            return null;
        }
        // Where the whole file is packed as one, the reader cannot say where a record begins; no two share a place all
        // the
        // same.
        position = Math.max(base + reader.position(), position + 1);
        return record.get();
    }

    private WarcReader readerAt(long offset) throws IOException {
        base = offset;
        WarcReader opened = new WarcReader(source.at(offset));
        opened.setLenient(true);
        return opened;
    }

    private Outcome read(WarcResponse response) throws IOException {
        byte[] block = response.body().stream().readNBytes(maxBytes + 1);
        SourceRef place = place();
        if (block.length > maxBytes) {
            String detail = response.target() + " is longer than max_record_bytes " + maxBytes;
            return Outcome.reject(place, RejectReason.TOO_LONG, detail, "");
        }
        long length =
                response.headers().first("Content-Length").map(Long::parseLong).orElse(0L);
        if (block.length < length) {
            throw new IOException(
                    "the record of " + response.target() + " ends after " + block.length + " of " + length + " bytes");
        }
        return pages.read(place, response, block);
    }

    /** The reject of a place that cannot be read; goes on at the next place where a record can be. */
    private Outcome damaged(Exception damage, long before) throws IOException {
        if (source.failure() != null) {
            throw source.failure();
        }
        // Where no record was begun, the damage lies behind the one before.
        long reached = base + (reader == null ? 0 : reader.position());
        position = position > before ? position : Math.max(reached, before + 1);
        SourceRef place = place();
        long next = resume(position + 1);
        String onward = next < 0 ? "nothing after it can be read" : "reading goes on at offset " + next;
        String detail = "the record is damaged: " + damage.getMessage() + "; " + onward;
        return Outcome.reject(place, RejectReason.UNREADABLE, detail, "");
    }

    /** Opens a reader where a record begins that can be read; -1 where there is none. */
    private long resume(long from) throws IOException {
        for (long at = source.nextRecord(from); at >= 0; at = source.nextRecord(at + 1)) {
            if (beginsRecord(at)) {
                reader = readerAt(at);
                return at;
            }
        }
        ended = true;
        return -1;
    }

    /** The mark of a packed record stands in other packed data too, once in some hundred megabytes. */
    private boolean beginsRecord(long offset) throws IOException {
        try {
            return readerAt(offset).next().isPresent();
        } catch (IOException | RuntimeException e) {
            if (source.failure() != null) {
                throw source.failure();
            }
            return false;
        }
    }

    private SourceRef place() {
        return new SourceRef(file.uri(), file.format().label(), position);
    }

    @Override
    public long position() {
        return Math.max(0, position);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
