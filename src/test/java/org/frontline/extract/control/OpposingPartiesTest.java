package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontline.model.ControlMention;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it and against whom, where another fact or sentence says so. */
class OpposingPartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The marines fought the Houthis in Bor. Clashes between the two sides went on in Sake. | Sake | marines | Houthis",
                "The rebels captured Bor, but the army recaptured it on Monday. | Bor | army | rebels",
                "The general staff said its forces had captured Sake. | Sake | general staff | ''",
                "The rebels attacked Bor with a wide front. On Monday they captured Sake. | Sake | rebels | ''",
                "Rebels attacked the Novak factory in Bor. | Novak factory | Rebels | ''"
            })
    void areTold(String text, String place, String actor, String counterparty) {
        assertThat(RuleExamplesTest.read(text))
                .filteredOn(m -> m.place().surface().equals(place))
                .last()
                .satisfies(m -> assertThat(parties(m)).isEqualTo(actor + " - " + counterparty));
    }

    private static String parties(ControlMention mention) {
        return surface(mention.actor()) + " - " + surface(mention.counterparty());
    }

    private static String surface(@Nullable Slot slot) {
        return slot == null ? "" : slot.surface();
    }
}
