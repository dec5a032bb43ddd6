package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.read.Corpora.read;
import static org.frontline.read.Corpora.verdicts;
import static org.frontline.read.Corpora.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.frontline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReadingTest {
    @TempDir
    Path folder;

    @Test
    void theFirstLineIsTheTitleAndTheNameGivesTheDay() throws IOException {
        write(folder.resolve("2024-12-06-hama.txt"), "Army leaves Hama\n\nIt left.\n\nFor good.\n");

        Article article = Records.article(read(folder).get(0));

        assertThat(article.title()).isEqualTo("Army leaves Hama");
        assertThat(article.text()).isEqualTo("It left.\n\nFor good.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 12, 6));
    }

    @Test
    void aDateLineWinsOverTheName() throws IOException {
        write(folder.resolve("2024-12-06.txt"), "Army leaves Hama\nPublished: 5 December 2024\nIt left.");

        Article article = Records.article(read(folder).get(0));

        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 12, 5));
        assertThat(article.text()).isEqualTo("It left.");
    }

    @Test
    void aConfiguredPatternFindsTheDayInTheName() throws IOException {
        write(folder.resolve("report 06.12.24 final.txt"), "Title\nText");
        ReadOptions options = new ReadOptions(null, Map.of(), 1000, 1000, "dd.MM.yy", ReadOptions.ENGLISH);

        assertThat(Records.article(read(options, folder).get(0)).published()).isEqualTo(LocalDate.of(2024, 12, 6));
    }

    @Test
    void aLoneLineIsTextWithoutATitle() throws IOException {
        write(folder.resolve("a.txt"), "Just this.\n");

        Article article = Records.article(read(folder).get(0));

        assertThat(article.title()).isEmpty();
        assertThat(article.text()).isEqualTo("Just this.");
        assertThat(article.published()).isNull();
    }

    @Test
    void whatIsNoArticleIsAReject() throws IOException {
        write(folder.resolve("a.txt"), "");
        write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        write(folder.resolve("c.txt"), "word ".repeat(1000));
        write(folder.resolve("d.txt"), "Title\n" + "word ".repeat(100));
        ReadOptions options = new ReadOptions(null, Map.of(), 400, 1000, null, ReadOptions.ENGLISH);

        List<Row> rows = read(options, folder);

        assertThat(verdicts(rows)).containsExactly("empty", "not_text", "too_long", "too_long");
    }

    @Test
    void aSerialNumberInTheNameIsNoDate() {
        assertThat(new FileDates(null).find("12024120677.txt")).isNull();
        assertThat(new FileDates(null).find("20241399.txt")).isNull();
        assertThat(new FileDates(null).find("x_20241206_7.txt")).isEqualTo(LocalDate.of(2024, 12, 6));
    }
}
