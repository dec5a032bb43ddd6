package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentWordsTest {
    @Test
    void aWordSeenAgainIsNotWorkedOutAgain() {
        List<String> made = new ArrayList<>();
        RecentWords<Integer> lengths = new RecentWords<>(word -> {
            made.add(word);
            return word.length();
        });

        assertThat(lengths.of("siege")).isEqualTo(5);
        assertThat(lengths.of(new String("siege"))).isEqualTo(5);
        assertThat(made).containsExactly("siege");
    }

    @Test
    void wordsThatShareAPlaceNeverGetEachOthersValue() {
        RecentWords<String> same = new RecentWords<>(word -> word);

        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 200_000; i++) {
                assertThat(same.of("w" + i)).isEqualTo("w" + i);
            }
        }
        assertThat(same.of("Aa")).isEqualTo("Aa");
        assertThat(same.of("BB")).as("the hash code of Aa").isEqualTo("BB");
    }
}
