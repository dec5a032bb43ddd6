package org.frontline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private static final List<Table> TWO = List.of(Tables.ARTICLES, Tables.REJECTS);

    @TempDir
    Path root;

    private OutputFolder output;

    @BeforeEach
    void open() {
        output = OutputFolder.at(root.toUri().toString(), new Configuration());
    }

    @Test
    void whatIsStagedIsNotSeenUntilItIsPublished() throws IOException {
        try (Publication run = Publication.open(output, "run1")) {
            stage(run, "articles", "one");
            assertThat(root.resolve("articles")).doesNotExist();
            stage(run, "rejects", "one");
            run.publish(TWO, "{}");
        }
        assertThat(content("articles")).isEqualTo("one");
        assertThat(content("rejects")).isEqualTo("one");
        assertThat(root.resolve("_runs/run1.json")).hasContent("{}");
        assertThat(root.resolve("_staging")).doesNotExist();
    }

    @Test
    void aRunThatDiesWhileStagingLeavesTheOutputAsItWas() throws IOException {
        publish("run1", "one");
        dieAfterStaging("run2", "two", false);
        assertThat(content("articles")).isEqualTo("one");
        Publication.open(output, "run3").close();
        assertThat(content("articles")).isEqualTo("one");
        assertThat(root.resolve("_staging")).doesNotExist();
    }

    @Test
    void aRunThatDiesBetweenTwoMovesIsCompletedByTheNext() throws IOException {
        publish("run1", "one");
        dieAfterStaging("run2", "two", true);
        Path staging = root.resolve("_staging/run2");
        Files.move(root.resolve("articles"), staging.resolve("_old_articles"));
        Files.move(root.resolve("rejects"), staging.resolve("_old_rejects"));
        Files.move(staging.resolve("articles"), root.resolve("articles"));

        Publication.open(output, "run3").close();

        assertThat(content("articles")).isEqualTo("two");
        assertThat(content("rejects")).isEqualTo("two");
        assertThat(root.resolve("_runs/run2.json")).exists();
        assertThat(root.resolve("_staging")).doesNotExist();
    }

    @Test
    void aRunThatDiesWhileItTakesOldTablesAwayIsCompletedByTheNext() throws IOException {
        publish("run1", "one");
        dieAfterStaging("run2", "two", true);
        Files.move(root.resolve("articles"), root.resolve("_staging/run2/_old_articles"));

        Publication.open(output, "run3").close();

        assertThat(content("articles")).isEqualTo("two");
        assertThat(content("rejects")).isEqualTo("two");
    }

    @Test
    void aSecondRunOnTheSameOutputIsRefusedWhileTheFirstIsAtWork() {
        Publication first = Publication.open(output, "run1");
        try (first) {
            assertThatThrownBy(() -> Publication.open(output, "run2"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another run")
                    .hasMessageContaining(root.toString());
        }
        Publication.open(output, "run2").close();
    }

    @Test
    void theLockOfAProcessThatIsGoneIsTakenOver() throws IOException {
        Files.createDirectories(root.resolve("_staging"));
        Files.writeString(
                root.resolve("_staging/_lock"), InetAddress.getLocalHost().getHostName() + " 4194304");
        Publication.open(output, "run2").close();
        assertThat(root.resolve("_staging")).doesNotExist();
    }

    @Test
    void newMentionsTakeTheAggregatesOfOlderOnesAway() throws IOException {
        Files.createDirectories(root.resolve("control_timeline"));
        try (Publication run = Publication.open(output, "run1")) {
            for (Table table : Tables.EXTRACTED) {
                stage(run, table.name(), "one");
            }
            run.publish(Tables.EXTRACTED, "{}");
        }
        assertThat(root.resolve("control_timeline")).doesNotExist();
        assertThat(root.resolve("control_mentions")).exists();
    }

    private void publish(String runId, String content) throws IOException {
        try (Publication run = Publication.open(output, runId)) {
            stage(run, "articles", content);
            stage(run, "rejects", content);
            run.publish(TWO, "{}");
        }
    }

    /** What a killed process leaves: its staging folder, its lock, and perhaps its journal. */
    private void dieAfterStaging(String runId, String content, boolean journal) throws IOException {
        Path staging = root.resolve("_staging/" + runId);
        for (Table table : TWO) {
            Files.createDirectories(staging.resolve(table.name()));
            Files.writeString(staging.resolve(table.name()).resolve("part"), content);
        }
        if (journal) {
            Files.writeString(
                    staging.resolve("_journal.json"),
                    "{\"publish\":[\"articles\",\"rejects\"],\"retire\":[],\"manifest\":\"{}\"}");
        }
        Files.writeString(
                root.resolve("_staging/_lock"), InetAddress.getLocalHost().getHostName() + " 4194304");
    }

    private static void stage(Publication run, String name, String content) throws IOException {
        Path folder = Path.of(run.staged(name).toUri());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("part"), content);
    }

    private String content(String table) throws IOException {
        return Files.readString(root.resolve(table).resolve("part"));
    }
}
