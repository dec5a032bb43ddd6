package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.read.Corpora.read;
import static org.frontline.read.Corpora.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.frontline.model.Article;
import org.frontline.model.Reject;
import org.frontline.model.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcReadingTest {
    private static final String TEXT =
            "Troops entered the town on Friday, two residents said, after the militia left by night.";
    private static final String HTML = "text/html; charset=utf-8";

    @TempDir
    Path folder;

    @Test
    void anArchiveOfWgetGivesItsPages() throws IOException {
        byte[] page = Warcs.page("Troops enter town", TEXT, StandardCharsets.UTF_8);
        List<byte[]> records = List.of(
                Warcs.record("warcinfo", "", "software: Wget/1.21\r\n".getBytes(StandardCharsets.US_ASCII)),
                Warcs.record(
                        "request",
                        "<https://a.example/1>",
                        "GET /1 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
                Warcs.wget(
                        "https://a.example/1",
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                        Warcs.chunked(Warcs.gzip(page), 50)),
                Warcs.wget(
                        "https://a.example/2024/12/05/2.html",
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        Warcs.chunked(page, 33)),
                Warcs.record("metadata", "metadata://gnu.org/MANIFEST.txt", new byte[] {'x'}));

        for (Path file : List.of(
                write(folder.resolve("a.warc"), Warcs.joined(records.toArray(byte[][]::new))),
                write(folder.resolve("a.warc.gz"), Warcs.gzipEach(records)))) {
            List<Article> articles = articles(read(file));

            assertThat(articles).extracting(Article::title).containsExactly("Troops enter town", "Troops enter town");
            assertThat(articles).extracting(Article::text).containsExactly(TEXT, TEXT);
            assertThat(articles)
                    .extracting(Article::url)
                    .containsExactly("https://a.example/1", "https://a.example/2024/12/05/2.html");
            assertThat(articles.get(0).publisher()).isEqualTo("a.example");
            assertThat(articles.get(0).published()).isNull();
            assertThat(articles.get(1).published()).isEqualTo(LocalDate.of(2024, 12, 5));
            assertThat(articles.get(1).source().format()).isEqualTo("warc");
        }
    }

    @Test
    void anArchiveOfCcNewsGivesItsPages() throws IOException {
        String head = "<meta property=\"article:published_time\" content=\"2024-12-06T01:00:00+03:00\">"
                + "<meta property=\"og:site_name\" content=\"The Post\"><link rel=\"canonical\" href=\"/1\">";
        Path file = write(
                folder.resolve("CC-NEWS-1.warc.gz"),
                Warcs.gzipEach(List.of(
                        Warcs.record("warcinfo", "", "isPartOf: CC-NEWS\r\n".getBytes(StandardCharsets.US_ASCII)),
                        Warcs.ccNews(
                                "https://a.example/1?utm_source=x",
                                HTML,
                                Warcs.page("Troops enter town", TEXT, head, StandardCharsets.UTF_8)))));

        Article article = articles(read(file)).get(0);

        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 12, 5));
        assertThat(article.publishedRaw()).isEqualTo("2024-12-06T01:00:00+03:00");
        assertThat(article.publisher()).isEqualTo("The Post");
        assertThat(article.url()).isEqualTo("https://a.example/1");
    }

    @Test
    void pagesAreDecodedByWhatSaysBestHowTheyAreEncoded() throws IOException {
        String accents =
                "“Nous restons”, said the mayor of Saint-Étienne — the café owner’s brother — on Friday, and left.";
        String russian =
                "Армия вернула контроль над городом, говорят жители. Бойцы, которые не бежали, сдались в плен.";
        String japanese = "政府軍は金曜日、町の支配を取り戻したと住民が語った。戦闘員の多くは夜のうちに退却した。負傷者は九人。";
        String polish =
                "Wojsko odzyskało w piątek kontrolę nad miastem, mówią mieszkańcy. Bojownicy, którzy zostali, złożyli broń.";
        Charset western = Charset.forName("windows-1252");
        List<byte[]> records = List.of(
                Warcs.ccNews(
                        "https://a.example/server", "text/html; charset=ISO-8859-1", Warcs.page("T", accents, western)),
                Warcs.ccNews(
                        "https://a.example/meta",
                        "text/html",
                        Warcs.page("T", polish, "<meta charset=\"iso-8859-2\">", Charset.forName("ISO-8859-2"))),
                Warcs.ccNews(
                        "https://a.example/mark",
                        "text/html; charset=windows-1251",
                        Warcs.joined(
                                new byte[] {(byte) 0xFF, (byte) 0xFE},
                                Warcs.page("T", accents, StandardCharsets.UTF_16LE))),
                Warcs.ccNews(
                        "https://a.example/none",
                        "text/html",
                        Warcs.page("T", russian, Charset.forName("windows-1251"))),
                Warcs.ccNews(
                        "https://a.example/sjis",
                        "text/html; charset=Shift_JIS",
                        Warcs.page("T", japanese, Charset.forName("Shift_JIS"))),
                Warcs.ccNews(
                        "https://a.example/lie",
                        "text/html; charset=iso-8859-1",
                        Warcs.page("T", accents, StandardCharsets.UTF_8)),
                Warcs.ccNews("https://a.example/lie2", HTML, Warcs.page("T", accents, western)));
        Path file = write(folder.resolve("a.warc.gz"), Warcs.gzipEach(records));

        List<Row> rows = read(new ReadOptions(null, Map.of(), 1000, 10_000, null, List.of()), file);

        assertThat(articles(rows))
                .extracting(Article::text)
                .containsExactly(accents, polish, accents, russian, japanese, accents, accents);
    }

    @Test
    void answersWithoutAnArticleAreRejectsThatSayWhy() throws IOException {
        Path file = write(
                folder.resolve("a.warc.gz"),
                Warcs.gzipEach(List.of(
                        Warcs.record(
                                "response",
                                "https://a.example/404",
                                Warcs.http(
                                        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n",
                                        "<html><p>gone".getBytes(StandardCharsets.UTF_8))),
                        Warcs.wget("https://a.example/logo", "Content-Type: image/png\r\n", new byte[] {1, 2, 3}),
                        Warcs.ccNews(
                                "https://a.example/",
                                HTML,
                                "<html><title>Front</title><a href=1>One</a>".getBytes(StandardCharsets.UTF_8)),
                        Warcs.record(
                                "response",
                                "https://a.example/broken",
                                "no HTTP at all".getBytes(StandardCharsets.UTF_8)),
                        Warcs.ccNews(
                                "https://a.example/de",
                                HTML,
                                Warcs.page(
                                        "T",
                                        "Die Armee hat am Freitag die Stadt zurückerobert, sagten Bewohner. Wer nicht floh, ergab sich.",
                                        StandardCharsets.UTF_8)))));

        List<Reject> rejects = read(file).stream().map(Records::reject).toList();

        assertThat(rejects)
                .extracting(Reject::reason)
                .containsExactly(
                        RejectReason.NO_ARTICLE,
                        RejectReason.NO_ARTICLE,
                        RejectReason.NO_ARTICLE,
                        RejectReason.MALFORMED,
                        RejectReason.WRONG_LANGUAGE);
        assertThat(rejects)
                .extracting(Reject::detail)
                .satisfiesExactly(
                        detail -> assertThat(detail).contains("https://a.example/404", "404"),
                        detail -> assertThat(detail).contains("image/png"),
                        detail -> assertThat(detail).contains("no running text"),
                        detail -> assertThat(detail).contains("https://a.example/broken"),
                        detail -> assertThat(detail).contains("\"de\""));
    }

    @Test
    void aRecordThatIsTooLongIsARejectAndTheNextIsRead() throws IOException {
        byte[] bomb = Warcs.gzip(new byte[5 << 20]);
        Path file = write(
                folder.resolve("a.warc.gz"),
                Warcs.gzipEach(List.of(
                        Warcs.ccNews("https://a.example/long", HTML, new byte[200_000]),
                        Warcs.wget(
                                "https://a.example/bomb",
                                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                                bomb),
                        page(1))));

        List<Row> rows = read(new ReadOptions(null, Map.of(), 100_000, 100_000, null, List.of("en")), file);

        assertThat(outcomes(rows)).containsExactly("too_long", "too_long", "Title 1");
    }

    @Test
    void aTruncatedArchiveGivesWhatIsBeforeTheCutAndOneReject() throws IOException {
        List<byte[]> records = pages(20);
        for (boolean packed : new boolean[] {true, false}) {
            byte[] whole = packed ? Warcs.gzipEach(records) : Warcs.joined(records.toArray(byte[][]::new));
            long start = offset(records, 12, packed);
            for (int cut : new int[] {1, 40, 200}) {
                Path file = write(
                        folder.resolve(packed ? "cut.warc.gz" : "cut.warc"), Arrays.copyOf(whole, (int) start + cut));

                List<Row> rows = read(file);

                assertThat(rows).hasSize(13);
                assertThat(articles(rows.subList(0, 12)))
                        .extracting(Article::title)
                        .containsExactlyElementsOf(titles(0, 12));
                Reject last = Records.reject(rows.get(12));
                assertThat(last.reason()).isEqualTo(RejectReason.UNREADABLE);
                assertThat(last.source().position()).isEqualTo(start);
            }
        }
    }

    @Test
    void damageInTheMiddleCostsTheRecordsThatItHits() throws IOException {
        List<byte[]> records = pages(20);
        for (boolean packed : new boolean[] {true, false}) {
            byte[] bytes = packed ? Warcs.gzipEach(records) : Warcs.joined(records.toArray(byte[][]::new));
            int third = (int) offset(records, 3, packed);
            int fourth = (int) offset(records, 4, packed);
            // A hole in one record, and some noise between two others.
            byte[] noise = new byte[3000];
            new Random(5).nextBytes(noise);
            int tenth = (int) offset(records, 10, packed);
            byte[] damaged = Warcs.joined(
                    Arrays.copyOf(bytes, third + 60),
                    Arrays.copyOfRange(bytes, third + 160, tenth),
                    noise,
                    Arrays.copyOfRange(bytes, tenth, bytes.length));
            assertThat(fourth).isGreaterThan(third + 160);
            Path file = write(folder.resolve(packed ? "hole.warc.gz" : "hole.warc"), damaged);

            List<Row> rows = read(file);

            List<String> expected = new ArrayList<>(titles(0, 3));
            // What a hole leaves of plain headers may still be a record, of nothing.
            expected.add(packed ? "unreadable" : "malformed");
            expected.addAll(titles(4, 10));
            expected.add("unreadable");
            expected.addAll(titles(10, 20));
            assertThat(outcomes(rows)).as("packed " + packed).containsExactlyElementsOf(expected);
            assertThat(Records.reject(rows.get(3)).source().position()).isEqualTo(third);
            if (packed) {
                assertThat(Records.reject(rows.get(3)).detail())
                        .contains("reading goes on at offset " + (fourth - 100));
            }
        }
    }

    @Test
    void aWrongLengthCostsOneRecord() throws IOException {
        byte[] block = Warcs.http("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", new byte[100]);
        for (long length : new long[] {20, 5_000_000}) {
            List<byte[]> records =
                    List.of(page(0), Warcs.record("response", "https://a.example/x", block, length), page(1), page(2));
            Path file = write(folder.resolve("length.warc"), Warcs.joined(records.toArray(byte[][]::new)));

            List<String> outcomes = outcomes(read(file));

            assertThat(outcomes).as("length " + length).startsWith("Title 0").endsWith("Title 1", "Title 2");
            assertThat(outcomes).contains("unreadable").hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void anArchivePackedAsAWholeIsReadToo() throws IOException {
        byte[] whole = Warcs.joined(pages(50).toArray(byte[][]::new));
        Path file = write(folder.resolve("whole.warc.gz"), Warcs.gzip(whole));

        List<Row> rows = read(file);

        assertThat(outcomes(rows)).containsExactlyElementsOf(titles(0, 50));
        assertThat(rows.stream().map(row -> row.<Long>getAs("position")).distinct())
                .hasSize(50);
    }

    @Test
    void whatIsNoArchiveIsOneReject() throws IOException {
        Path empty = write(folder.resolve("a.warc"), new byte[0]);
        Path text = write(folder.resolve("b.warc"), "This is no archive.".repeat(100));
        Path one = write(folder.resolve("c.warc"), "x");

        List<Row> rows = read(empty, text, one);

        assertThat(outcomes(rows)).containsExactly("unreadable", "unreadable");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.<Long>getAs("position")).isZero());
    }

    private static byte[] page(int number) {
        // Random words, so that a packed page is long enough to be hit.
        Random random = new Random(number);
        StringBuilder words = new StringBuilder(TEXT);
        for (int i = 0; i < 120; i++) {
            words.append(" and ").append(Long.toString(random.nextLong() >>> 1, 36));
        }
        return Warcs.ccNews(
                "https://a.example/" + number,
                HTML,
                Warcs.page("Title " + number, words + ".", StandardCharsets.UTF_8));
    }

    private static List<byte[]> pages(int count) {
        return IntStream.range(0, count).mapToObj(WarcReadingTest::page).toList();
    }

    private static List<String> titles(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "Title " + i).toList();
    }

    private static long offset(List<byte[]> records, int index, boolean packed) {
        return records.subList(0, index).stream()
                .mapToLong(record -> packed ? Warcs.gzip(record).length : record.length)
                .sum();
    }

    private static List<Article> articles(List<Row> rows) {
        assertThat(rows).allSatisfy(row -> assertThat(Records.isArticle(row))
                .as(String.valueOf(row))
                .isTrue());
        return rows.stream().map(Records::article).toList();
    }

    /** Titles, and reasons where there is none. */
    private static List<String> outcomes(List<Row> rows) {
        return rows.stream()
                .map(row -> Records.isArticle(row)
                        ? Records.article(row).title()
                        : Records.reject(row).reason().label())
                .toList();
    }
}
