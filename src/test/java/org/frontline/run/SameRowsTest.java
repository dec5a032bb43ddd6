package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on one corpus, cut into files and partitions in different ways. */
class SameRowsTest {
    private static final Path SAMPLE = Path.of("src/test/resources/sample/articles.jsonl");

    /** Where a record lay, the only thing that may differ. */
    private static final String[] PLACE = {"source_path", "position"};

    private final SparkSession spark = SharedSpark.session();

    @TempDir
    private Path folder;

    @Test
    void theSameArticlesGiveTheSameRowsHoweverTheyAreCut() throws IOException {
        Map<String, List<String>> whole = tablesOf(cut(1), 1);

        assertThat(whole.get("control_timeline")).isNotEmpty();
        assertThat(whole.get("rejects")).isNotEmpty();
        assertThat(tablesOf(cut(2), 3)).isEqualTo(whole);
        assertThat(tablesOf(cut(7), 5)).isEqualTo(whole);
    }

    /** The sample's records in a new order, dealt out to so many files; byte by byte, since one of them is no UTF-8 on purpose. */
    private Path cut(int files) throws IOException {
        List<String> records = new ArrayList<>(Files.readAllLines(SAMPLE, StandardCharsets.ISO_8859_1));
        Collections.shuffle(records, new Random(files));
        Path corpus = Files.createDirectory(folder.resolve("corpus" + files));
        for (int i = 0; i < files; i++) {
            int remainder = i;
            List<String> share = Stream.iterate(0, n -> n < records.size(), n -> n + 1)
                    .filter(n -> n % files == remainder)
                    .map(records::get)
                    .toList();
            Files.write(corpus.resolve("part" + i + ".jsonl"), share, StandardCharsets.ISO_8859_1);
        }
        return corpus;
    }

    private Map<String, List<String>> tablesOf(Path corpus, int partitions) {
        String before = spark.conf().get("spark.sql.shuffle.partitions");
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        try {
            Path out = folder.resolve("out-" + corpus.getFileName());
            Outputs.run(List.of(corpus), out, false);
            Map<String, List<String>> tables = Outputs.tables(out, PLACE);
            tables.remove("records");
            return tables;
        } finally {
            spark.conf().set("spark.sql.shuffle.partitions", before);
        }
    }
}
