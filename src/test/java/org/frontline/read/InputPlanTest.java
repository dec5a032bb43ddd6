package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.frontline.read.Corpora.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPlanTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of(
                "a.jsonl",
                "b.ndjson.gz",
                "deep/c.csv",
                "deep/d.TXT",
                "deep/e[1].json.zst",
                "notes.md",
                "_SUCCESS",
                ".x.jsonl",
                "_temporary/f.jsonl")) {
            write(folder.resolve(name), "{}");
        }
    }

    @Test
    void aFolderGivesItsFilesOfKnownFormatsAndNamesTheOthers() {
        InputPlan plan = plan(null, folder.toString());

        assertThat(names(plan)).containsExactly("a.jsonl", "b.ndjson.gz", "c.csv", "d.TXT", "e[1].json.zst");
        assertThat(plan.ignored()).singleElement().asString().endsWith("notes.md");
        assertThat(plan.files().get(1).compression()).isEqualTo(Compression.GZIP);
        assertThat(plan.files().get(3).format()).isEqualTo(Format.TEXT);
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        assertThat(names(plan(null, folder.toString(), folder + "/a.jsonl", "file://" + folder + "/a.jsonl")))
                .hasSize(5);
    }

    @Test
    void globsAndNamesThatLookLikeGlobsAreBothFound() {
        assertThat(names(plan(null, folder + "/*.{jsonl,md}"))).containsExactly("a.jsonl");
        assertThat(names(plan(null, folder + "/deep/e[1].json.zst"))).containsExactly("e[1].json.zst");
    }

    @Test
    void aNamedFormatHoldsForEveryFile() {
        InputPlan plan = plan(Format.JSONL, folder + "/notes.md");

        assertThat(plan.files().get(0).format()).isEqualTo(Format.JSONL);
    }

    @Test
    void inputsThatCannotBeReadAreOneClearLine() throws IOException {
        write(folder.resolve("other/page.html"), "x");

        assertFails("does not exist", folder + "/missing.jsonl");
        assertFails("does not exist", folder + "/*.warc");
        assertFails("unknown format", folder + "/notes.md");
        assertFails("none has an extension of .jsonl", folder + "/other");
        assertFails("cannot list input nosuch://x", "nosuch://x");
        assertFails("no input named");
    }

    @Test
    void optionsRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new ReadOptions(null, Map.of(), 0, 1, null, ReadOptions.ENGLISH))
                .hasMessageContaining("max_text_chars");
        assertThatThrownBy(() -> new ReadOptions(null, Map.of(), 1, -1, null, ReadOptions.ENGLISH))
                .hasMessageContaining("max_record_bytes must be a positive number, not -1");
        assertThatThrownBy(() -> new ReadOptions(null, Map.of(), 1, 1, "yyyy-bb", ReadOptions.ENGLISH))
                .hasMessageContaining("text_file_date_pattern \"yyyy-bb\"");
    }

    private static void assertFails(String message, String... inputs) {
        assertThatThrownBy(() -> plan(null, inputs))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    private static InputPlan plan(@Nullable Format format, String... inputs) {
        return new InputResolver(new Configuration(), format).resolve(List.of(inputs));
    }

    private static List<String> names(InputPlan plan) {
        return plan.files().stream().map(file -> file.path().getName()).toList();
    }
}
