package org.frontline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.frontline.read.page.Page;
import org.frontline.read.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcResponse;

/** Makes a server's answer an article, or says why it is none. */
final class WarcPages {
    private static final int OK = 200;

    private final PageReader reader = new PageReader();
    private final ArticleMaker articles;
    private final int maxBytes;

    WarcPages(ReadOptions options) {
        this.articles = new ArticleMaker(options);
        this.maxBytes = options.maxRecordBytes();
    }

    /** @param block the whole of the record's block: HTTP's status line, headers and body */
    Outcome read(SourceRef place, WarcResponse record, byte[] block) {
        String url = record.target();
        try {
            HttpResponse answer = HttpResponse.parse(body(block));
            if (answer.status() != OK) {
                String detail = url + " was answered with status " + answer.status();
                return Outcome.reject(place, RejectReason.NO_ARTICLE, detail, "");
            }
            MediaType type = answer.contentType().base();
            if (!type.equals(MediaType.HTML) && !type.equals(MediaType.XHTML)) {
                return Outcome.reject(place, RejectReason.NO_ARTICLE, url + " is of type " + type + ", not HTML", "");
            }
            byte[] page = body(answer, block);
            if (page.length > maxBytes) {
                String detail = url + " is unpacked longer than max_record_bytes " + maxBytes;
                return Outcome.reject(place, RejectReason.TOO_LONG, detail, "");
            }
            return read(place, record, page, answer.contentType().parameters().get("charset"));
        } catch (IOException | RuntimeException e) {
            String detail = "the answer of " + url + " is not HTTP: " + e.getMessage();
            return Outcome.reject(place, RejectReason.MALFORMED, detail, StrictText.excerpt(ByteBuffer.wrap(block)));
        }
    }

    /** A channel that knows its length, which ends a body whose headers tell none. */
    private static MessageBody body(byte[] block) {
        ReadableByteChannel nothingMore = Channels.newChannel(InputStream.nullInputStream());
        return LengthedBody.create(nothingMore, ByteBuffer.wrap(block), block.length);
    }

    private Outcome read(SourceRef place, WarcResponse record, byte[] bytes, @Nullable String charset) {
        Page page = reader.read(bytes, charset, record.target());
        if (page.text().isEmpty()) {
            String detail = record.target() + " holds no running text";
            return Outcome.reject(place, RejectReason.NO_ARTICLE, detail, page.title());
        }
        RawRecord raw = new RawRecord();
        raw.put(Field.TITLE, page.title());
        raw.put(Field.TEXT, page.text());
        raw.put(Field.URL, page.canonicalUrl() != null ? page.canonicalUrl() : record.target());
        raw.put(Field.PUBLISHER, page.publisher());
        raw.put(Field.PUBLISHED, published(page, record.date()));
        return articles.make(place, raw, page.title() + " " + page.text());
    }

    /** The first date that is one and not after the day on which the page was fetched; else the first as it stands. */
    private static @Nullable String published(Page page, Instant fetched) {
        LocalDate latest = LocalDate.ofInstant(fetched, ZoneOffset.UTC).plusDays(1);
        for (String raw : page.dates()) {
            LocalDate day = Dates.parse(raw);
            if (day != null && !day.isAfter(latest)) {
                return raw;
            }
        }
        return page.dates().isEmpty() || Dates.parse(page.dates().get(0)) != null
                ? null
                : page.dates().get(0);
    }

    /** The body, unpacked; no more than one byte over the limit. */
    private byte[] body(HttpResponse answer, byte[] block) throws IOException {
        byte[] stored = afterHeaders(block);
        boolean packed = answer.headers().contains("Transfer-Encoding", "chunked")
                || answer.headers().first("Content-Encoding").isPresent();
        // The record says how long the body is; servers' own Content-Length is often that of another packing.
        if (!packed && stored.length > 0) {
            return stored;
        }
        try {
            return answer.bodyDecoded().stream().readNBytes(maxBytes + 1);
        } catch (IOException e) {
            if (looksUnpacked(stored)) {
                return stored;
            }
            throw e;
        }
    }

    /** Some crawlers store the body unpacked and keep the headers that say that it is packed. */
    private static boolean looksUnpacked(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, 512), StandardCharsets.ISO_8859_1).strip();
        return head.startsWith("<") && head.toLowerCase(Locale.ROOT).contains("<html");
    }

    private static byte[] afterHeaders(byte[] block) {
        for (int i = 0; i + 3 < block.length; i++) {
            if (block[i] == '\r' && block[i + 1] == '\n' && block[i + 2] == '\r' && block[i + 3] == '\n') {
                return Arrays.copyOfRange(block, i + 4, block.length);
            }
        }
        return new byte[0];
    }
}
