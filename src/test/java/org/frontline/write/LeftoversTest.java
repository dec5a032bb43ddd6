package org.frontline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private static final List<Table> TWO = List.of(Tables.ARTICLES, Tables.ENTITIES);

    @TempDir
    private Path root;

    private OutputFolder output;

    @BeforeEach
    void threeVersions() throws IOException {
        output = OutputFolder.at(root.toUri().toString(), new Configuration());
        publish("20240101", TWO);
        publish("20240102", TWO);
        publish("20240103", List.of(Tables.ENTITIES));
    }

    @Test
    void whatTheCurrentVersionCarriesOverStays() {
        Leftovers.remove(output, 0, "clean");

        assertThat(root.resolve("articles/part")).hasContent("20240102");
        assertThat(root.resolve("entities/part")).hasContent("20240103");
        assertThat(root.resolve("_versions/20240102/entities")).doesNotExist();
        assertThat(root.resolve("_versions/20240101")).doesNotExist();
        assertThat(Leftovers.of(output, 0).folders()).isEmpty();
    }

    @Test
    void soManyVersionsBeforeTheCurrentOneStay() {
        Leftovers.remove(output, 1, "clean");

        assertThat(root.resolve("_versions/20240102/entities/part")).hasContent("20240102");
        assertThat(root.resolve("_versions/20240101")).doesNotExist();
    }

    @Test
    void lookingRemovesNothing() {
        Leftovers found = Leftovers.of(output, 0);

        assertThat(found.folders()).hasSize(2);
        assertThat(found.bytes()).isPositive();
        assertThat(root.resolve("_versions/20240101/entities/part")).exists();
    }

    @Test
    void nothingIsRemovedWhileARunIsAtWork() {
        try (Publication run = Publication.open(output, "20240104")) {
            assertThat(run.before().version()).isEqualTo("20240103");
            assertThatThrownBy(() -> Leftovers.remove(output, 0, "clean"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another run");
        }
        assertThat(root.resolve("_versions/20240101")).exists();
    }

    private void publish(String runId, List<Table> tables) throws IOException {
        try (Publication run = Publication.open(output, runId)) {
            for (Table table : tables) {
                Path folder = Path.of(run.table(table).toUri());
                Files.createDirectories(folder);
                Files.writeString(folder.resolve("part"), runId);
            }
            run.publish(tables, "{}");
        }
    }
}
