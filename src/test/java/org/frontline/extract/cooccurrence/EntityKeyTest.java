package org.frontline.extract.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityKeyTest {
    @Test
    void aLinkedMentionIsItsEntityWhateverItsSurface() {
        assertThat(EntityKey.of("actor:x", "the X")).isEqualTo("actor:x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Geir Pedersen | geir pedersen",
                "GEIR  PEDERSEN’s | geir pedersen",
                "Deir ez-Zor | deir ez zor",
                "Sana'a | sanaa",
                "Çanakkale | canakkale",
                "U.S. | u s",
            })
    void spellingsOfOneNameShareAKey(String surface, String key) {
        assertThat(EntityKey.of(null, surface)).isEqualTo("name:" + key);
    }

    @Test
    void marksAloneAreNoName() {
        assertThat(EntityKey.of(null, "—?!")).isEqualTo(EntityKey.UNLINKED);
    }
}
