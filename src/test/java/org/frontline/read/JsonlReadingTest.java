package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.read.Corpora.json;
import static org.frontline.read.Corpora.read;
import static org.frontline.read.Corpora.verdicts;
import static org.frontline.read.Corpora.write;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.spark.sql.Row;
import org.frontline.model.Article;
import org.frontline.model.Reject;
import org.frontline.model.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlReadingTest {
    @TempDir
    Path folder;

    @Test
    void aRecordBecomesAnArticleWithEveryField() throws IOException {
        Path file = write(
                folder.resolve("a.jsonl"),
                """
                {"id": 17, "title": " Army leaves Rastan ", "text": "The army left.", "published": "2024-12-06T23:30:00-05:00",
                """.strip()
                        + " \"url\": \"https://example.org/17\", \"publisher\": \"Example\", \"tags\": [\"x\", {\"y\": 1}]}\n");

        Article article = Records.article(read(file).get(0));

        assertThat(article.id()).isEqualTo("17");
        assertThat(article.title()).isEqualTo("Army leaves Rastan");
        assertThat(article.text()).isEqualTo("The army left.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 12, 7));
        assertThat(article.publishedRaw()).isEqualTo("2024-12-06T23:30:00-05:00");
        assertThat(article.url()).isEqualTo("https://example.org/17");
        assertThat(article.publisher()).isEqualTo("Example");
        assertThat(article.source().format()).isEqualTo("jsonl");
        assertThat(article.source().position()).isZero();
    }

    @Test
    void fieldsGoByTheNamesThatTheConfigurationGives() throws IOException {
        Path file = write(folder.resolve("a.jsonl"), "{\"key\": \"k1\", \"body\": \"Some text.\", \"text\": 3}\n");
        ReadOptions options = new ReadOptions(
                null, Map.of(Field.TEXT, "body", Field.ID, "key"), 1000, 1000, null, ReadOptions.ENGLISH);

        Article article = Records.article(read(options, file).get(0));

        assertThat(article.id()).isEqualTo("k1");
        assertThat(article.text()).isEqualTo("Some text.");
    }

    @Test
    void everyBadLineIsARejectWithItsReasonAndTheGoodOnesStay() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write((json("one", "Text.") + "\n").getBytes(StandardCharsets.UTF_8));
        for (String bad : List.of(
                "{\"id\": \"x\", \"text\": \"cut",
                "[1, 2]",
                "{\"text\": \"a\"} {\"text\": \"b\"}",
                "{\"text\": {\"html\": \"a\"}}",
                "[".repeat(5000),
                "{\"id\": \"no-text\", \"title\": \"t\"}",
                "{\"text\": null}",
                "{\"text\": \" \\n\\t \"}",
                "{\"text\": \"" + "long ".repeat(500) + "\"}",
                "{\"text\": \"" + "long ".repeat(3000) + "\"}",
                "{\"text\": \"a\\u0000b\"}")) {
            lines.write((bad + "\r\n\n").getBytes(StandardCharsets.UTF_8));
        }
        lines.write("{\"text\": \"Le siège\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        lines.write("{\"text\": \"sixteen bits\"}\n".getBytes(StandardCharsets.UTF_16LE));
        lines.write(new byte[] {'\n'});
        lines.write(json("two", "More text.").getBytes(StandardCharsets.UTF_8));
        Path file = write(folder.resolve("a.jsonl"), lines.toByteArray());

        List<Row> rows = read(new ReadOptions(null, Map.of(), 2000, 10_000, null, ReadOptions.ENGLISH), file);

        assertThat(verdicts(rows))
                .containsExactly(
                        "one",
                        "malformed",
                        "malformed",
                        "malformed",
                        "malformed",
                        "malformed",
                        "missing_field",
                        "missing_field",
                        "empty",
                        "too_long",
                        "too_long",
                        "not_text",
                        "not_text",
                        "not_text",
                        "not_text",
                        "two");
        Reject cut = Records.reject(rows.get(1));
        assertThat(cut.source().position()).isEqualTo(json("one", "Text.").length() + 1);
        assertThat(cut.detail()).contains("Illegal unquoted character");
        assertThat(cut.excerpt()).startsWith("{\"id\": \"x\"");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstRecord() throws IOException {
        Path file = write(folder.resolve("a.jsonl"), "\uFEFF" + json("one", "Text.") + "\n" + json("two", "Text."));

        assertThat(verdicts(read(file))).containsExactly("one", "two");
    }

    @Test
    void anArticleWithoutAnIdIsNamedByWhatItSays() throws IOException {
        String record = "{\"url\": \"u\", \"title\": \"t\", \"text\": \"x\"}";
        Path file = write(folder.resolve("a.jsonl"), record + "\n" + record.replace("\"x\"", "\"y\"") + "\n" + record);

        List<String> ids = verdicts(read(file));

        assertThat(ids.get(0)).hasSize(32).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
    }

    @Test
    void anUnreadableDateLeavesTheArticleIn() throws IOException {
        Path file = write(folder.resolve("a.jsonl"), "{\"text\": \"x\", \"published\": \"last winter\"}");

        Article article = Records.article(read(file).get(0));

        assertThat(article.published()).isNull();
        assertThat(article.publishedRaw()).isEqualTo("last winter");
    }

    @Test
    void packedFilesAreReadAsTheirContent() throws IOException {
        byte[] first = (json("one", "Text.") + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] second = (json("two", "Text.") + "\n").getBytes(StandardCharsets.UTF_8);
        Path gz = write(folder.resolve("a.jsonl.gz"), concatenated(gzip(first), gzip(second)));
        Path bz2 = write(folder.resolve("b.jsonl.bz2"), concatenated(bzip2(first), bzip2(second)));
        Path zst = write(folder.resolve("c.jsonl.zst"), concatenated(zstd(first), zstd(second)));

        assertThat(verdicts(read(gz, bz2, zst))).containsExactly("one", "two", "one", "two", "one", "two");
    }

    @Test
    void aTruncatedFileGivesWhatCanBeReadAndOneReject() throws IOException {
        byte[] lines = IntStream.range(0, 5000)
                .mapToObj(
                        i -> json("id" + i, Integer.toHexString(i * 7919) + " text " + Integer.toHexString(i * 104729)))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> packed : Map.of(
                        "a.jsonl.gz", gzip(lines), "a.jsonl.bz2", bzip2(lines), "a.jsonl.zst", zstd(lines))
                .entrySet()) {
            byte[] bytes = packed.getValue();
            Path file = write(folder.resolve(packed.getKey()), Arrays.copyOf(bytes, bytes.length * 2 / 3));

            List<Row> rows = read(file);

            Row last = rows.get(rows.size() - 1);
            assertThat(Corpora.verdict(last)).as(packed.getKey()).isEqualTo("unreadable");
            assertThat(rows.subList(0, rows.size() - 1)).as(packed.getKey()).allMatch(Records::isArticle);
            if (!packed.getKey().endsWith("bz2")) {
                assertThat(rows).as(packed.getKey()).hasSizeGreaterThan(1000);
            }
        }
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsOneReject() throws IOException {
        Path file = write(folder.resolve("a.jsonl.gz"), json("one", "Text."));

        assertThat(verdicts(read(file))).containsExactly("unreadable");
    }

    @Test
    void aFileThatVanishesAfterPlanningIsAReject() throws IOException {
        Path stays = write(folder.resolve("a.jsonl"), json("one", "Text."));
        InputFile gone =
                new InputFile(folder.resolve("gone.jsonl").toUri().toString(), Format.JSONL, Compression.NONE, 100);
        SliceRecords opener = new SliceRecords(ReadOptions.defaults(), new org.apache.hadoop.conf.Configuration());
        InputFile there = new InputFile(stays.toUri().toString(), Format.JSONL, Compression.NONE, 100);
        SliceIterator outcomes = new SliceIterator(
                List.of(new Slice(gone, 0, Long.MAX_VALUE), new Slice(there, 0, Long.MAX_VALUE))
                        .iterator(),
                opener,
                false);

        assertThat(((Outcome.Rejected) outcomes.next()).reject().reason()).isEqualTo(RejectReason.UNREADABLE);
        assertThat(outcomes.next()).isInstanceOf(Outcome.Accepted.class);
        assertThat(outcomes.hasNext()).isFalse();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packer = new GZIPOutputStream(out)) {
            packer.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packer = new BZip2CompressorOutputStream(out, 1)) {
            packer.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zstd(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packer = new ZstdOutputStream(out)) {
            packer.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void aTextInALanguageThatIsNotAskedForIsARejectThatNamesIt() throws IOException {
        String german = "Die Armee hat am Montag die Stadt zurückerobert, sagten Bewohner. Wer nicht floh, ergab sich.";
        Path file = write(
                folder.resolve("a.jsonl"),
                json("de", german) + "\n" + json("short", "Die Armee.") + "\n"
                        + json(
                                "en",
                                "The army took the town back on Monday, residents said, and the rebels left for the hills."));

        List<Row> rows = read(file);

        assertThat(verdicts(rows)).containsExactly("wrong_language", "short", "en");
        assertThat(Records.reject(rows.get(0)).detail()).isEqualTo("the text is in \"de\"; languages are [en]");
        assertThat(rows.get(1).<String>getAs("language")).isNull();
        assertThat(rows.get(2).<String>getAs("language")).isEqualTo("en");
        assertThat(verdicts(read(new ReadOptions(null, Map.of(), 1000, 1000, null, List.of("en", "de")), file)))
                .containsExactly("de", "short", "en");
        assertThat(verdicts(read(new ReadOptions(null, Map.of(), 1000, 1000, null, List.of()), file)))
                .containsExactly("de", "short", "en");
    }
}
