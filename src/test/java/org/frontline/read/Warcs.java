package org.frontline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Web archives for tests, byte by byte, with the headers that wget and Common Crawl's CC-NEWS crawler write. */
final class Warcs {
    private static final String CRLF = "\r\n";

    private Warcs() {}

    /** An article page of enough prose, in the given encoding; the page itself names none. */
    static byte[] page(String title, String text, Charset charset) {
        return page(title, text, "", charset);
    }

    static byte[] page(String title, String text, String head, Charset charset) {
        return ("<html><head>" + head + "<title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + text
                        + "</p></body></html>")
                .getBytes(charset);
    }

    /** A response as wget stores it: the server's headers as they came. */
    static byte[] wget(String url, String httpHeaders, byte[] body) {
        return record("response", "<" + url + ">", http("HTTP/1.1 200 OK" + CRLF + httpHeaders, body));
    }

    /** A response as the CC-NEWS crawler stores it: unpacked, the headers that no longer hold renamed. */
    static byte[] ccNews(String url, String contentType, byte[] body) {
        String headers = "HTTP/1.1 200 OK" + CRLF + "Date: Fri, 06 Dec 2024 12:00:00 GMT" + CRLF + "Content-Type: "
                + contentType + CRLF + "X-Crawler-Content-Encoding: gzip" + CRLF
                + "X-Crawler-Transfer-Encoding: chunked" + CRLF + "Content-Length: " + body.length + CRLF;
        return record("response", url, http(headers, body));
    }

    static byte[] http(String headers, byte[] body) {
        return joined((headers + CRLF).getBytes(StandardCharsets.ISO_8859_1), body);
    }

    static byte[] record(String type, String target, byte[] block) {
        return record(type, target, block, block.length);
    }

    static byte[] record(String type, String target, byte[] block, long length) {
        String media = type.equals("response") ? "application/http; msgtype=response" : "application/warc-fields";
        String headers = "WARC/1.0" + CRLF + "WARC-Type: " + type + CRLF
                + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + CRLF) + "WARC-Date: 2024-12-06T12:00:00Z"
                + CRLF + "WARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes((type + target).getBytes(StandardCharsets.UTF_8)) + ">" + CRLF
                + "Content-Type: " + media + CRLF + "Content-Length: " + length + CRLF + CRLF;
        return joined(
                headers.getBytes(StandardCharsets.UTF_8), block, (CRLF + CRLF).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] chunked(byte[] body, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int from = 0; from < body.length; from += size) {
            int count = Math.min(size, body.length - from);
            out.writeBytes(
                    (Integer.toHexString(count).toUpperCase(Locale.ROOT) + CRLF).getBytes(StandardCharsets.US_ASCII));
            out.write(body, from, count);
            out.writeBytes(CRLF.getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes(("0" + CRLF + CRLF).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzipEach(List<byte[]> records) {
        return joined(records.stream().map(Warcs::gzip).toArray(byte[][]::new));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
