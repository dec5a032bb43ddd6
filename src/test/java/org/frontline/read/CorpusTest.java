package org.frontline.read;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.read.Corpora.json;
import static org.frontline.read.Corpora.read;
import static org.frontline.read.Corpora.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    private static final Path SAMPLE = Path.of("src/test/resources/sample");

    @TempDir
    Path folder;

    @Test
    void theSampleIsReadInEveryFormatAndItsBadRecordsAreRejects() {
        List<Row> rows = Duplicates.resolve(entries(SAMPLE)).collectAsList();

        Map<String, Long> rejects = rows.stream()
                .filter(row -> row.getAs("reason") != null)
                .collect(groupingBy(row -> row.getAs("reason"), counting()));
        assertThat(rejects)
                .isEqualTo(Map.of(
                        "malformed", 1L,
                        "empty", 2L,
                        "missing_field", 1L,
                        "not_text", 2L,
                        "no_article", 2L,
                        "wrong_language", 1L,
                        "unreadable", 1L,
                        "duplicate_id", 1L));
        assertThat(rows.stream().filter(row -> row.getAs("reason") == null)).hasSize(35);
        assertThat(rows.stream().map(row -> row.<String>getAs("source_format")).distinct())
                .containsExactlyInAnyOrder("jsonl", "csv", "text", "warc");
    }

    @Test
    void theSameRecordsInOneTwoOrSevenFilesGiveTheSameRows() throws IOException {
        List<String> lines = lines();
        Set<List<Object>> whole = contents(lines, 1);

        assertThat(whole).hasSizeGreaterThan(40);
        assertThat(contents(lines, 2)).isEqualTo(whole);
        assertThat(contents(lines, 7)).isEqualTo(whole);
        assertThat(contents(reversed(lines), 7)).isEqualTo(whole);
    }

    @Test
    void ofOneIdTheContentSaysWhichRecordStays() throws IOException {
        write(folder.resolve("a.jsonl"), json("x", "Later text") + "\n" + json("y", "Only one"));
        write(folder.resolve("b.jsonl"), json("x", "Early text") + "\n" + json("x", "Later text"));

        List<Row> rows = resolved(folder);

        List<Row> kept =
                rows.stream().filter(row -> row.getAs("reason") == null).toList();
        assertThat(kept).extracting(row -> row.<String>getAs("article_id")).containsExactlyInAnyOrder("x", "y");
        Row lost = rows.stream()
                .filter(row -> row.getAs("reason") != null)
                .findFirst()
                .orElseThrow();
        assertThat(lost.<String>getAs("detail")).contains("\"x\"");
        assertThat(lost.<String>getAs("excerpt")).startsWith("A title");
        assertThat(lost.<String>getAs("title")).isNull();
    }

    @Test
    void aLargeFileIsReadInSlicesAndAPackedOneIsSpread() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            lines.append(json("id" + i, Integer.toHexString(i * 104_729) + " some text of the article"))
                    .append('\n');
        }
        Path plain = write(folder.resolve("plain.jsonl"), lines.toString());

        InputPlan plan = Corpus.plan(SharedSpark.session(), List.of(plain.toString()), ReadOptions.defaults());
        Dataset<Row> rows = Corpus.read(SharedSpark.session(), plan, ReadOptions.defaults());

        assertThat(rows.rdd().getNumPartitions()).isGreaterThan(4);
        assertThat(rows.select("article_id").distinct().count()).isEqualTo(60_000);
        assertThat(rows.count()).isEqualTo(60_000);
        InputFile packed = new InputFile("file:/x.jsonl.gz", Format.JSONL, Compression.GZIP, 8 << 20);
        assertThat(Slices.of(new InputPlan(List.of(packed), List.of()), 2).lopsided())
                .isTrue();
        assertThat(Slices.of(plan, 2).lopsided()).isFalse();
    }

    private static List<Row> resolved(Path... inputs) {
        return Duplicates.resolve(entries(inputs)).collectAsList();
    }

    private static Dataset<Row> entries(Path... inputs) {
        return Ledger.entries(SharedSpark.session().createDataFrame(read(inputs), Records.SCHEMA));
    }

    /** Records of all sorts, some of them with one id. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(json("id" + i % 30, "Text number " + i));
            lines.add(i % 5 == 0 ? "{\"broken\": " + i : "{\"text\": \"No id " + i + "\"}");
        }
        return lines;
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }

    /** What was read but for the places, once the lines are dealt out to that many files. */
    private Set<List<Object>> contents(List<String> lines, int files) throws IOException {
        Path corpus = folder.resolve("in-" + files + "-" + lines.get(0).hashCode());
        Files.createDirectories(corpus);
        for (int f = 0; f < files; f++) {
            List<String> share = new ArrayList<>();
            for (int i = f; i < lines.size(); i += files) {
                share.add(lines.get(i));
            }
            Files.write(corpus.resolve(f + ".jsonl"), share);
        }
        return new HashSet<>(resolved(corpus).stream()
                .map(row -> {
                    List<Object> values = new ArrayList<>();
                    for (int i = 3; i < Records.SCHEMA.size(); i++) {
                        values.add(row.get(i));
                    }
                    return values;
                })
                .collect(Collectors.toList()));
    }
}
