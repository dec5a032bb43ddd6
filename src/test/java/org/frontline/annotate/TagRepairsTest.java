package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TagRepairsTest {
    private final TagRepairs repairs = new TagRepairs(TagWords.load(), Lemmatizer.bundled());

    static Stream<String[]> examples() {
        return TableResource.rows("tag-repairs.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleComesOutAsItSays(String repair, String sentence) {
        List<String> words = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String word : sentence.split(" ")) {
            int slash = word.lastIndexOf('/');
            String[] tags = word.substring(slash + 1).split(">");
            words.add(word.substring(0, slash));
            before.add(tags[0]);
            after.add(tags[tags.length - 1]);
        }
        assertThat(repairs.only(repair, words, before)).isEqualTo(after);
        assertThat(repairs.repair(words, before)).isEqualTo(after);
    }

    @Test
    void everyRepairHasAnExampleAndACounterexample() {
        var mending = examples().collect(Collectors.partitioningBy(row -> row[1].contains(">")));
        assertThat(mending.get(true)).extracting(row -> row[0]).containsAll(TagRepairs.ALL.keySet());
        assertThat(mending.get(false)).extracting(row -> row[0]).containsAll(TagRepairs.ALL.keySet());
        assertThat(TagRepairs.ALL.keySet())
                .containsAll(examples().map(row -> row[0]).toList());
    }

    @Test
    void aClassThatTheTableLacksIsRefused() {
        TagWords words = TagWords.load();
        assertThatThrownBy(() -> words.is("nouns", "town")).hasMessageContaining("nouns");
        assertThat(Arrays.asList(words.is("time", "week"), words.is("time", "town")))
                .containsExactly(true, false);
    }
}
