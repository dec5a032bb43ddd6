package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.frontline.write.StageCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus in batches gives, row for row and column for column, what one run over all of it gives. */
class AppendTest {
    private static final String TEXT =
            "Rebels captured Hama on Thursday after three days of heavy fighting, the army said, and residents reached by"
                    + " telephone said that the streets were empty and the shops closed.";

    @TempDir
    private Path folder;

    @Test
    void batchesGiveWhatOneRunGives() throws IOException {
        List<Path> files = BatchCorpus.write(1, 6, folder.resolve("corpus"));
        Path whole = folder.resolve("whole");
        Path batches = folder.resolve("batches");
        Outputs.run(files, whole, false);
        // The last first, and twice: nothing may hang on the order.
        Outputs.run(List.of(files.get(5), files.get(2)), batches, true);
        Outputs.extract(List.of(files.get(0), files.get(5)), batches, true);
        Outputs.run(List.of(files.get(4), files.get(1), files.get(3)), batches, true);

        Map<String, List<String>> expected = Outputs.tables(whole);
        assertThat(expected.get("control_events")).isNotEmpty();
        assertThat(expected.get("rejects")).hasSizeGreaterThan(5);
        assertThat(Outputs.tables(batches)).isEqualTo(expected);
    }

    @Test
    void aBatchGivenTwiceChangesNothingAndIsNotReadAgain() throws IOException {
        List<Path> files = BatchCorpus.write(3, 3, folder.resolve("corpus"));
        Path out = folder.resolve("out");
        Outputs.extract(files, out, true);
        Map<String, List<String>> once = Outputs.tables(out);

        List<StageCost> stages = Outputs.extract(files.subList(1, 3), out, true);

        assertThat(Outputs.tables(out)).isEqualTo(once);
        assertThat(read(stages)).isZero();
        assertThatThrownBy(() -> Outputs.extract(files, out, true, "read.languages=[]"))
                .isInstanceOf(InvocationException.class)
                .hasMessageContaining("read.languages")
                .hasMessageContaining("run once over everything");
    }

    @Test
    void anEarlierCopyThatComesLateIsTheHeadAndAKnownRecordInANewFileIsNotReadAgain() throws IOException {
        Path out = folder.resolve("out");
        Outputs.extract(List.of(file("b.jsonl", article("late", "2025-01-07"))), out, true);

        List<StageCost> stages = Outputs.extract(
                List.of(file("a.jsonl", article("early", "2024-12-06"), article("late", "2025-01-07"))), out, true);

        assertThat(read(stages)).isOne();
        Map<String, List<String>> tables = Outputs.tables(out);
        assertThat(tables.get("articles"))
                .hasSize(2)
                .anyMatch(row -> row.contains("\"article_id\":\"early\"") && row.contains("\"is_story_head\":true"))
                .anyMatch(row -> row.contains("\"article_id\":\"late\"") && row.contains("\"is_story_head\":false"));
        assertThat(tables.get("rejects")).singleElement().asString().contains("b.jsonl", "duplicate_id");
        assertThat(tables.get("control_mentions")).isNotEmpty();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String article(String id, String published) {
        return "{\"id\":\"" + id + "\",\"title\":\"Hama falls\",\"text\":\"" + TEXT + "\",\"published\":\"" + published
                + "\"}";
    }

    /** How many articles were annotated. */
    private static long read(List<StageCost> stages) {
        return stages.stream()
                .filter(s -> s.stage().equals("annotate: text to mentions"))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
