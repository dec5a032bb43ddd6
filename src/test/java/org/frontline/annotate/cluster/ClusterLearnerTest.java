package org.frontline.annotate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterLearnerTest {
    private static final List<String> FORCES = List.of("troops", "rebels", "soldiers", "marines");
    private static final List<String> DEEDS = List.of("shelled", "raided", "entered", "guarded");

    @TempDir
    Path folder;

    private WordClusters learnt(String name) throws IOException {
        ClusterLearner learner = new ClusterLearner();
        for (String force : FORCES) {
            for (String deed : DEEDS) {
                learner.add(List.of("the", force, deed, "a", "town", "of", "1,200", "."));
            }
        }
        learner.learn(4, 2, 10, folder.resolve(name), round -> {});
        return WordClusters.read(Files.newInputStream(folder.resolve(name)), name);
    }

    @Test
    void wordsInTheSameCompanyComeTogether() throws IOException {
        WordClusters clusters = learnt("a");

        assertThat(FORCES).extracting(clusters::of).containsOnly(clusters.of("troops"));
        assertThat(DEEDS).extracting(clusters::of).containsOnly(clusters.of("raided"));
        assertThat(clusters.of("troops")).isNotEqualTo(clusters.of("raided"));
    }

    @Test
    void spellingAndDigitsMakeNoDifference() throws IOException {
        WordClusters clusters = learnt("a");

        assertThat(clusters.of("TROOPS")).isEqualTo(clusters.of("troops"));
        assertThat(clusters.of("9,876")).isEqualTo(clusters.of("1,200")).isNotEqualTo(WordClusters.NONE);
        assertThat(clusters.of("submarine")).isEqualTo(WordClusters.NONE);
    }

    @Test
    void theSameTextGivesTheSameFile() throws IOException {
        learnt("a");
        learnt("b");

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> WordClusters.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), "other"))
                .isInstanceOf(IOException.class);
    }
}
