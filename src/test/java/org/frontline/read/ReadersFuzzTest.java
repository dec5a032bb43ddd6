package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.frontline.fuzz.Fuzz;
import org.frontline.fuzz.Texts;
import org.frontline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every format, whole and damaged: each record is an article or a reject, and reading comes to an end. */
class ReadersFuzzTest {
    private static final String[] LINES = {
        "{\"id\":\"a\",\"title\":\"T\",\"text\":\"Rebels took Hama.\",\"published\":\"2024-12-06\"}",
        "{\"text\":\"Rebels took Hama.\",\"id\":7,\"published\":1733443200}",
        "{\"text\":[\"one\",\"two\"],\"url\":null}",
        "{\"text\":{\"a\":{}},\"id\":1e400}",
        "{\"text\":\"\\ud800\",\"title\":\"\\u0000\"}",
        "[1,2,{}]",
        "null",
        "",
        "   ",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "\"text\"",
        "{\"text\":\"" + "x ".repeat(300) + "\"}"
    };
    private static final String[] CELLS = {
        "id",
        "text",
        "title",
        "published",
        "a",
        "Rebels took Hama.",
        "\"quoted, \"\"twice\"\"\"",
        "\"two\nlines\"",
        "\"open",
        "",
        "2024-12-06",
        "\u0000",
        "\uFEFF"
    };

    @TempDir
    private Path folder;

    @Test
    void linesOfJsonComeToAnEnd() {
        Fuzz.each(
                "files of JSON Lines",
                300,
                2000,
                random -> damaged(random, lines(random)),
                bytes -> drain(Format.JSONL, bytes));
    }

    @Test
    void csvComesToAnEnd() {
        Fuzz.each(
                "files of CSV", 300, 2000, random -> damaged(random, cells(random)), bytes -> drain(Format.CSV, bytes));
    }

    @Test
    void textComesToAnEnd() {
        Fuzz.each(
                "files of text",
                300,
                2000,
                random -> damaged(random, Texts.text(random, 40)),
                bytes -> drain(Format.TEXT, bytes));
    }

    @Test
    void webArchivesComeToAnEnd() {
        Fuzz.each("web archives", 60, 5000, ReadersFuzzTest::archive, bytes -> drain(Format.WARC, bytes));
    }

    /** Whatever bytes of the pages are others, every row that the footer counts is read, refused or told as lost. */
    @Test
    void rowsOfParquetAreReadOrCounted() throws IOException {
        int rows = 60;
        List<byte[]> files = new ArrayList<>();
        Path file = folder.resolve("a.parquet");
        for (CompressionCodecName codec : List.of(
                CompressionCodecName.UNCOMPRESSED,
                CompressionCodecName.SNAPPY,
                CompressionCodecName.GZIP,
                CompressionCodecName.ZSTD)) {
            ParquetFiles.write(file, rows, 900, codec, false);
            files.add(Files.readAllBytes(file));
            ParquetFiles.write(file, rows, 900, codec, true);
            files.add(Files.readAllBytes(file));
        }
        Fuzz.each(
                "files of Parquet with damaged pages",
                60,
                5000,
                random -> damagedPages(random, files.get(random.nextInt(files.size()))),
                bytes -> {
                    ParquetFiles.Read read = ParquetFiles.read(parquet(file, bytes));
                    assertThat(read.all()).isEqualTo(rows);
                });
        Fuzz.each(
                "files of Parquet",
                60,
                5000,
                random -> Texts.mutated(random, files.get(random.nextInt(files.size()))),
                bytes -> parquet(file, bytes).forEach(ReadersFuzzTest::check));
    }

    private static List<Outcome> parquet(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ParquetFiles.outcomes(file, bytes.length);
    }

    /** Between the magic number and the footer, whose length stands eight bytes before the end. */
    private static byte[] damagedPages(Random random, byte[] file) {
        byte[] bytes = file.clone();
        int footer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        int end = bytes.length - 8 - footer;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = 4 + random.nextInt(end - 4);
            int length = Math.min(end - at, 1 + random.nextInt(random.nextBoolean() ? 1 : 200));
            for (int j = at; j < at + length; j++) {
                bytes[j] = (byte) random.nextInt();
            }
        }
        return bytes;
    }

    /** Every byte of a file belongs to one line, and slices of any size find every line once. */
    @Test
    void slicesOfLinesAreTheWholeFile() {
        Fuzz.each(
                "sliced files",
                1000,
                2000,
                random -> new Sliced(damaged(random, lines(random)), random.nextInt(60) + 1),
                sliced -> {
                    try {
                        StringBuilder whole = new StringBuilder();
                        append(whole, sliced.bytes(), 0, Integer.MAX_VALUE);
                        StringBuilder parts = new StringBuilder();
                        for (int from = 0; from < sliced.bytes().length; from += sliced.size()) {
                            append(parts, sliced.bytes(), from, from + sliced.size());
                        }
                        assertThat(parts.toString()).isEqualTo(whole.toString());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private record Sliced(byte[] bytes, int size) {
        @Override
        public String toString() {
            return size + " bytes each: " + new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static void append(StringBuilder out, byte[] bytes, int from, int to) throws IOException {
        int start = from == 0 ? 0 : from - 1;
        ByteSource source = new ByteSource(new ByteArrayInputStream(bytes, start, bytes.length - start), start);
        LineFramer lines = new LineFramer(source, to, 1 << 20, from == 0);
        for (Frame frame = lines.next(); frame != null; frame = lines.next()) {
            out.append(frame.offset())
                    .append(':')
                    .append(StandardCharsets.ISO_8859_1.decode(frame.bytes()))
                    .append('\n');
        }
    }

    private static void drain(Format format, byte[] bytes) {
        InputFile file = new InputFile("file:/fuzz/2024-12-06-a", format, Compression.NONE, bytes.length);
        ReadOptions options = ReadOptions.defaults();
        long last = -1;
        int records = 0;
        try (RecordStream stream = open(file, bytes, options)) {
            for (Outcome outcome = stream.next(); outcome != null; outcome = stream.next()) {
                long position = check(outcome);
                assertThat(position).as("position of record %s", records).isGreaterThan(last - 1);
                last = position;
                records++;
                assertThat(records).isLessThanOrEqualTo(bytes.length + 1);
            }
        } catch (IOException e) {
            // The file cannot be read on: a reject of its own, which SliceIterator makes.
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    private static long check(Outcome outcome) {
        Records.row(outcome);
        if (outcome instanceof Outcome.Accepted accepted) {
            Article article = accepted.article();
            assertThat(article.text()).isNotBlank();
            assertThat(article.id()).isNotBlank();
            return article.source().position();
        }
        return ((Outcome.Rejected) outcome).reject().source().position();
    }

    private static RecordStream open(InputFile file, byte[] bytes, ReadOptions options) throws IOException {
        return switch (file.format()) {
            case JSONL ->
                new JsonlStream(
                        file.uri(),
                        new LineFramer(source(bytes), Long.MAX_VALUE, options.maxRecordBytes(), true),
                        options);
            case CSV, TSV -> new CsvStream(file, source(bytes), options);
            case TEXT -> new TextStream(file, source(bytes), options);
            case WARC -> new WarcStream(file, new WarcSource(new FSDataInputStream(new Held(bytes))), options);
            case PARQUET -> throw new IllegalArgumentException("Parquet is read from files");
        };
    }

    private static ByteSource source(byte[] bytes) throws IOException {
        return new ByteSource(new ByteArrayInputStream(bytes), 0);
    }

    private static String lines(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            lines.append(Texts.pick(random, LINES)).append(Texts.pick(random, "\n", "\n", "\r\n", "\n\n", "\r"));
        }
        return random.nextBoolean() ? Texts.mutated(random, lines.toString()) : lines.toString();
    }

    private static String cells(Random random) {
        StringBuilder cells = new StringBuilder(random.nextBoolean() ? "id,title,text,published\n" : "");
        for (int i = random.nextInt(60); i > 0; i--) {
            cells.append(Texts.pick(random, CELLS)).append(Texts.pick(random, ",", ",", ",", "\n", "\r\n", "\"", ""));
        }
        return cells.toString();
    }

    private static byte[] damaged(Random random, String text) {
        byte[] bytes = text.getBytes(random.nextInt(8) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return random.nextBoolean() ? Texts.mutated(random, bytes) : bytes;
    }

    private static byte[] archive(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = random.nextInt(4); i >= 0; i--) {
            byte[] page = Texts.mutated(random, Pages.page(random).getBytes(StandardCharsets.UTF_8));
            String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="
                    + Texts.pick(random, "utf-8", "windows-1252", "x", "\"")
                    + "\r\n"
                    + Texts.pick(
                            random,
                            "",
                            "Content-Encoding: gzip\r\n",
                            "Transfer-Encoding: chunked\r\n",
                            "Content-Length: 5\r\n")
                    + "\r\n";
            byte[] headers = head.getBytes(StandardCharsets.UTF_8);
            String record =
                    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                            + i
                            + ">\r\nWARC-Date: 2024-12-06T00:00:00Z\r\nWARC-Target-URI: "
                            + Texts.pick(random, "http://example.org/2024/12/06/a", "x:y", "http://a b/", "//host")
                            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                            + (headers.length + page.length + (random.nextInt(6) == 0 ? random.nextInt(50) - 25 : 0))
                            + "\r\n\r\n";
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(record.getBytes(StandardCharsets.UTF_8));
            whole.writeBytes(headers);
            whole.writeBytes(page);
            whole.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.writeBytes(random.nextBoolean() ? whole.toByteArray() : Warcs.gzip(whole.toByteArray()));
        }
        return random.nextBoolean() ? Texts.mutated(random, out.toByteArray()) : out.toByteArray();
    }

    /** Bytes in memory as a file of Hadoop's. */
    private static final class Held extends FSInputStream {
        private final byte[] bytes;
        private int at;

        Held(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void seek(long position) throws IOException {
            if (position > bytes.length) {
                throw new java.io.EOFException("beyond the end");
            }
            at = (int) position;
        }

        @Override
        public long getPos() {
            return at;
        }

        @Override
        public boolean seekToNewSource(long target) {
            return false;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int count) {
            if (at >= bytes.length) {
                return count == 0 ? 0 : -1;
            }
            int some = Math.min(count, bytes.length - at);
            System.arraycopy(bytes, at, target, from, some);
            at += some;
            return some;
        }

        @Override
        public String toString() {
            return Arrays.toString(bytes);
        }
    }
}
