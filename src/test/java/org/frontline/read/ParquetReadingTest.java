package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.read.Corpora.read;
import static org.frontline.read.Corpora.verdicts;
import static org.frontline.read.Corpora.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.frontline.SharedSpark;
import org.frontline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetReadingTest {
    @TempDir
    Path folder;

    @Test
    void filesOfDifferentSchemasAreReadTogether() throws IOException {
        Path numbers = parquet("a", "SELECT 5L AS id, 'T' AS title, 'One' AS text, DATE'2024-12-06' AS published");
        Path strings = parquet(
                "b",
                "SELECT 'six' AS id, array(1) AS title, 'Two' AS text, TIMESTAMP'2024-12-06 23:00:00' AS published, 1 AS x");
        Path bytes = parquet("c", "SELECT cast('Three' AS binary) AS text, 'seven' AS id");

        List<Row> rows = read(numbers, strings, bytes);

        assertThat(verdicts(rows)).containsExactly("5", "six", "seven");
        Article article = Records.article(rows.get(1));
        assertThat(article.title()).isEmpty();
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 12, 6));
        assertThat(Records.article(rows.get(0)).published()).isEqualTo(LocalDate.of(2024, 12, 6));
    }

    @Test
    void rowsWithoutATextAreRejectsWithTheirIndex() throws IOException {
        Path file = parquet("a", "SELECT * FROM VALUES ('1', 'Text'), ('2', NULL), ('3', ' ') AS t(id, text)");
        Path untexted = parquet("b", "SELECT * FROM VALUES ('body one'), ('body two') AS t(body)");
        Path nested = parquet("c", "SELECT array('x') AS text");

        List<Row> rows = read(file, untexted, nested);

        assertThat(verdicts(rows))
                .containsExactly("1", "missing_field", "empty", "missing_field", "missing_field", "malformed");
        assertThat(rows.get(1).<Long>getAs("position")).isEqualTo(1);
    }

    @Test
    void slicesGiveEachRowOnce() throws IOException {
        Path file = parquet(
                "a", "SELECT cast(id AS string) AS id, sha2(cast(id AS string), 512) AS text FROM range(20000)");
        InputFile input = new InputFile(file.toUri().toString(), Format.PARQUET, Compression.NONE, Files.size(file));
        SliceRecords opener = new SliceRecords(ReadOptions.defaults(), new org.apache.hadoop.conf.Configuration());
        long third = Files.size(file) / 3;
        List<Slice> slices = List.of(
                new Slice(input, 0, third),
                new Slice(input, third, 2 * third),
                new Slice(input, 2 * third, Long.MAX_VALUE));

        List<Outcome> outcomes = new ArrayList<>();
        new SliceIterator(slices.iterator(), opener, true).forEachRemaining(outcomes::add);

        assertThat(outcomes).hasSize(20000).allMatch(Outcome.Accepted.class::isInstance);
    }

    @Test
    void aDamagedFileIsARejectAndTheOthersAreRead() throws IOException {
        Path good = parquet("a", "SELECT '1' AS id, 'Text' AS text");
        byte[] bytes = Files.readAllBytes(good);
        byte[] body = Files.readAllBytes(parquet(
                "b", "SELECT cast(id AS string) AS id, sha2(cast(id AS string), 512) AS text FROM range(9000)"));
        java.util.Arrays.fill(body, body.length / 3, body.length / 2, (byte) 0x5A);
        write(folder.resolve("in/c.parquet"), "no parquet at all");
        write(folder.resolve("in/d.parquet"), java.util.Arrays.copyOf(bytes, bytes.length - 20));
        write(folder.resolve("in/e.parquet"), body);
        write(folder.resolve("in/f.parquet"), bytes);

        List<Row> rows = read(folder.resolve("in"));

        assertThat(verdicts(rows).stream().filter("unreadable"::equals)).hasSize(3);
        assertThat(verdicts(rows).get(rows.size() - 1)).isEqualTo("1");
    }

    private Path parquet(String name, String query) throws IOException {
        Path out = folder.resolve("written-" + name);
        SharedSpark.session().sql(query).coalesce(1).write().parquet(out.toString());
        try (Stream<Path> files = Files.list(out)) {
            Path part = files.filter(f -> f.getFileName().toString().startsWith("part-"))
                    .findFirst()
                    .orElseThrow();
            return Files.copy(part, folder.resolve(name + ".parquet"));
        }
    }
}
