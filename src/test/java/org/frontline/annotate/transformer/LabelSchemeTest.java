package org.frontline.annotate.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Labels read as names. */
class LabelSchemeTest {
    private final LabelScheme scheme = LabelScheme.of(
            Set.of("O", "B-PER", "I-PER", "E-PER", "S-PER", "L-PER", "U-PER", "B-LOC", "I-LOC", "B-EVT", "LOC"),
            Map.of("PER", "person", "LOC", "place", "EVT", "none"));

    @Test
    void namesBeginAnewAtEachBegin() {
        assertThat(names("B-PER I-PER B-PER O I-PER")).containsExactly("PERSON 0 2", "PERSON 2 3", "PERSON 4 5");
    }

    @Test
    void anotherTypeEndsAName() {
        assertThat(names("B-PER I-LOC I-LOC")).containsExactly("PERSON 0 1", "PLACE 1 3");
    }

    @Test
    void endsAndSinglesClose() {
        assertThat(names("B-PER E-PER I-PER S-PER S-PER"))
                .containsExactly("PERSON 0 2", "PERSON 2 3", "PERSON 3 4", "PERSON 4 5");
        assertThat(names("B-PER L-PER U-PER O")).containsExactly("PERSON 0 2", "PERSON 2 3");
    }

    @Test
    void bareTypesRunOn() {
        assertThat(names("LOC LOC O LOC")).containsExactly("PLACE 0 2", "PLACE 3 4");
    }

    @Test
    void whatMeansNothingIsOutside() {
        assertThat(names("B-PER B-EVT - I-PER")).containsExactly("PERSON 0 1", "PERSON 3 4");
    }

    private List<String> names(String labels) {
        String[] each = Arrays.stream(labels.split(" "))
                .map(label -> label.equals("-") ? null : label)
                .toArray(String[]::new);
        return scheme.names(0, each).stream()
                .map(name -> name.type() + " " + name.from() + " " + name.to())
                .toList();
    }
}
