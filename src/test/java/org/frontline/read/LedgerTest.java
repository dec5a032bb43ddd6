package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.read.Corpora.json;
import static org.frontline.read.Corpora.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    private Path folder;

    @Test
    void aBatchGivenTwiceAddsNothing() throws IOException {
        Path file = file("a.jsonl", json("x", "One"), json("x", "Two"), "{\"broken\": ");
        Dataset<Row> once = Duplicates.resolve(entries(file));

        assertThat(verdicts(added(once, file))).isEqualTo(verdicts(once)).hasSize(3);
    }

    @Test
    void anArticleKnownFromAnotherFileIsADuplicate() throws IOException {
        Dataset<Row> once = Duplicates.resolve(entries(file("b.jsonl", json("x", "One"))));

        assertThat(verdicts(added(once, file("a.jsonl", json("x", "One")))))
                .containsExactly("a.jsonl x", "b.jsonl duplicate_id");
    }

    @Test
    void aFileOfTheSameNameWithOtherArticlesLosesNone() throws IOException {
        Dataset<Row> once = Duplicates.resolve(entries(file("latest.jsonl", json("monday", "One"))));

        assertThat(verdicts(added(once, file("latest.jsonl", json("tuesday", "Two")))))
                .containsExactly("latest.jsonl monday", "latest.jsonl tuesday");
    }

    @Test
    void whatAFileWasRefusedForIsReplacedWhenItIsReadAgain() throws IOException {
        String whole = json("y", "Two");
        Path file = file("a.jsonl", json("x", "One"), whole.substring(0, 20));
        Dataset<Row> once = Duplicates.resolve(entries(file));
        assertThat(verdicts(once)).containsExactly("a.jsonl malformed", "a.jsonl x");

        file("a.jsonl", json("x", "One"), whole);
        assertThat(verdicts(added(once, file))).containsExactly("a.jsonl x", "a.jsonl y");
    }

    @Test
    void ofTwoRefusalsForOneReasonAtOnePlaceOneIsKept() throws IOException {
        Dataset<Row> first = Duplicates.resolve(entries(file("a.jsonl", "{\"broken\": 1")));
        Dataset<Row> second = Duplicates.resolve(entries(file("a.jsonl", "{\"broken\": 2")));

        assertThat(verdicts(Ledger.oneRejectAPlace(first.union(second)))).containsExactly("a.jsonl malformed");
    }

    private static Dataset<Row> added(Dataset<Row> known, Path file) {
        List<String> uris = read(file).stream()
                .map(row -> row.<String>getAs("source_path"))
                .distinct()
                .toList();
        return Duplicates.resolve(Ledger.grown(known, entries(file), uris));
    }

    private static Dataset<Row> entries(Path file) {
        return Ledger.entries(SharedSpark.session().createDataFrame(read(file), Records.SCHEMA));
    }

    private static List<String> verdicts(Dataset<Row> ledger) {
        return ledger.collectAsList().stream()
                .map(row -> {
                    String reason = row.getAs("reason");
                    String path = row.getAs("source_path");
                    return path.substring(path.lastIndexOf('/') + 1) + " "
                            + (reason == null ? row.getAs("article_id") : reason);
                })
                .sorted()
                .toList();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
