package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplainJobTest {
    private static String explain(String text) {
        return ExplainJob.explain("", text, LocalDate.parse("2024-12-06"));
    }

    @Test
    void aMentionIsShownWithItsWordsRuleAndSlots() {
        assertThat(explain("Rebels took Hama on Thursday."))
                .containsPattern("took +VBD +take +root")
                .containsPattern("Hama +place +Hama \\(place:sy-hama\\)")
                .contains("gain by rule gain.")
                .containsPattern("place +Hama, Hama \\(place:sy-hama\\), slot object")
                .containsPattern("time +2024-12-05 to 2024-12-05");
    }

    @Test
    void aTriggerWithoutAPlaceIsANearMissWithItsReason() {
        assertThat(explain("The army captured the suspect, who was flown to Hama."))
                .containsPattern("\"captured\" by rule gain\\.\\S+: .*suspect.* is no place");
    }

    @Test
    void aSentenceThatTheExtractorGoesPastSaysWhy() {
        assertThat(explain("Bakers in Hama baked bread.")).contains("no word of it is a trigger of any rule");
    }

    @Test
    void thereMustBeAText() {
        assertThatThrownBy(() -> explain(" ")).isInstanceOf(InvocationException.class);
    }
}
