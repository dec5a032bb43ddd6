package org.frontline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void defaultsStandWhereNothingIsSaid() {
        Settings settings = Settings.load(null, List.of());
        assertThat(settings.cooccurrence().windowSentences()).isEqualTo(3);
        assertThat(settings.read().fields()).containsEntry("published", "published");
        assertThat(settings.spark()).isEmpty();
    }

    @Test
    void theCommandLineWinsOverTheFileAndTheFileOverTheDefault() {
        Path file = write("cooccurrence:\n  window_sentences: 5\n  min_support: 2\n");
        Settings settings = Settings.load(file, List.of("cooccurrence.min_support=7"));
        assertThat(settings.cooccurrence().windowSentences()).isEqualTo(5);
        assertThat(settings.cooccurrence().minSupport()).isEqualTo(7);
        assertThat(settings.cooccurrence().maxEntities()).isEqualTo(50);
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearestRightOne() {
        Path file = write("cooccurrence:\n  window_sentence: 5\n");
        assertThatThrownBy(() -> Settings.load(file, List.of()))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("'cooccurrence.window_sentence'")
                .hasMessageContaining("'cooccurrence.window_sentences'");
    }

    @Test
    void aValueOfTheWrongTypeIsNamedWithItsKey() {
        assertThatThrownBy(() -> Settings.load(null, List.of("events.turn_days=soon")))
                .isInstanceOf(SettingException.class)
                .hasMessage("--set: setting 'events.turn_days' is 'soon'; it takes a whole number, e.g. 3");
    }

    @Test
    void aValueOutOfRangeIsNamedWithTheRange() {
        assertThatThrownBy(() -> Settings.load(null, List.of("dedup.similarity=1.2")))
                .hasMessage("--set: setting 'dedup.similarity' is '1.2'; it takes a number from 0.5 to 1.0");
    }

    @Test
    void aTransformerNeedsAModel() {
        assertThatThrownBy(() -> Settings.load(null, List.of("annotate.ner=transformer")))
                .hasMessageContaining("'annotate.ner' is 'transformer'")
                .hasMessageContaining("annotate.transformer.model");
    }

    @Test
    void labelsOfAModelStandBesideTheKnownOnes() {
        Settings settings = Settings.load(null, List.of("annotate.transformer.labels.MIL=state_force"));

        assertThat(settings.annotate().ner()).isEqualTo(Settings.CRF);
        assertThat(settings.annotate().transformer().labels())
                .containsEntry("MIL", "state_force")
                .containsEntry("PER", "person");
        assertThatThrownBy(() -> Settings.load(null, List.of("annotate.transformer.labels.MIL=army")))
                .hasMessageContaining("annotate.transformer.labels.MIL")
                .hasMessageContaining("state_force");
    }

    @Test
    void aWrongChoiceIsNamedWithTheNearestRightOne() {
        assertThatThrownBy(() -> Settings.load(null, List.of("read.format=jsonlines")))
                .hasMessageContaining("'read.format' is 'jsonlines'")
                .hasMessageContaining("nearest is 'jsonl'");
    }

    @Test
    void brokenYamlIsNamedWithItsFile() {
        Path file = write("read: [\n");
        assertThatThrownBy(() -> Settings.load(file, List.of()))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.yaml");
        assertThatThrownBy(() -> Settings.load(file, List.of())).hasMessageContaining(file.toString());
    }

    @Test
    void claimsMayNeverTurnAPlaceOver() {
        assertThatThrownBy(() -> Settings.load(null, List.of("timeline.claim_cap=0.6")))
                .hasMessage("--set: setting 'timeline.claim_cap' is '0.6'; it takes less than timeline.flip, 0.5");
    }

    @Test
    void sparkSettingsArePassedOnUnderTheirFullName() {
        Path file = write("spark:\n  spark.executor.memory: 2g\n");
        Settings settings = Settings.load(file, List.of("spark.sql.shuffle.partitions=9"));
        assertThat(settings.spark())
                .containsEntry("spark.executor.memory", "2g")
                .containsEntry("spark.sql.shuffle.partitions", "9");
    }

    @Test
    void languagesAreAListOfCodes() {
        assertThat(Settings.load(null, List.of()).read().languages()).containsExactly("en");
        assertThat(Settings.load(null, List.of("read.languages=[en, ar]"))
                        .read()
                        .languages())
                .containsExactly("en", "ar");
        assertThat(Settings.load(null, List.of("read.languages=[]")).read().languages())
                .isEmpty();
        assertThatThrownBy(() -> Settings.load(null, List.of("read.languages=[english]")))
                .hasMessageContaining("'read.languages' is '[english]'")
                .hasMessageContaining("[en, ar]");
        assertThatThrownBy(() -> Settings.load(null, List.of("read.languages=en")))
                .hasMessageContaining("it takes a list, e.g. [en]");
    }

    private Path write(String yaml) {
        try {
            return Files.writeString(folder.resolve("my.yaml"), yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
