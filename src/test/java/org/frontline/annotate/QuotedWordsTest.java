package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    @Test
    void marksAroundOneWordAreFound() {
        List<String> words = List.of("Troops", "'", "retake", "'", "port");

        assertThat(QuotedWords.marks(words).stream()).containsExactly(1, 3);
    }

    @Test
    void longerQuotationsStay() {
        assertThat(QuotedWords.marks(List.of("\"", "We", "hold", "it", "\"", "he", "said"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aQuotedWordIsTaggedAsItWouldBeWithoutTheMarks() {
        List<String> plain = Tagger.bundled().tags(List.of("Troops", "retake", "port"), new BitSet());
        List<String> quoted = Tagger.bundled().tags(List.of("Troops", "'", "retake", "'", "port"), new BitSet());

        assertThat(quoted).containsExactly(plain.get(0), "``", plain.get(1), "''", plain.get(2));
    }
}
