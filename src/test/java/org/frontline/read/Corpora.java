package org.frontline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.frontline.SharedSpark;

/** Small corpora for tests: written to a folder, and read back as rows in the order of path and position. */
final class Corpora {
    private Corpora() {}

    static Path write(Path file, String content) throws IOException {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    static List<Row> read(ReadOptions options, Path... inputs) {
        List<String> names = Stream.of(inputs).map(Path::toString).toList();
        InputPlan plan = Corpus.plan(SharedSpark.session(), names, options);
        return Corpus.read(SharedSpark.session(), plan, options).collectAsList().stream()
                .sorted(Comparator.comparing((Row row) -> row.<String>getAs("source_path"))
                        .thenComparing(row -> row.<Long>getAs("position")))
                .toList();
    }

    static List<Row> read(Path... inputs) {
        return read(ReadOptions.defaults(), inputs);
    }

    static String json(String id, String text) {
        return "{\"id\":\"" + id + "\",\"title\":\"A title\",\"text\":\"" + text + "\",\"published\":\"2024-12-06\"}";
    }

    /** The article's id, or the reason why there is none. */
    static String verdict(Row row) {
        return Records.isArticle(row)
                ? row.getAs("article_id")
                : Records.reject(row).reason().label();
    }

    static List<String> verdicts(List<Row> rows) {
        return rows.stream().map(Corpora::verdict).toList();
    }
}
