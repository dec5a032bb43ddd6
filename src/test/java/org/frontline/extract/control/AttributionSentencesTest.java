package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.frontline.model.Attribution;
import org.frontline.model.ControlMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who says what a mention tells, and how far they stand by it. */
class AttributionSentencesTest {
    private static final String NOBODY = "-";
    private static final String TITLE = "T|";

    @TestFactory
    Stream<DynamicTest> sourcesAreTold() {
        return ExpectedMention.rows("attributions.tsv").stream()
                .map(cells ->
                        DynamicTest.dynamicTest(cells.get(2), () -> check(cells.get(0), cells.get(1), cells.get(2))));
    }

    private static void check(String source, String stance, String sentence) {
        List<@Nullable Attribution> told = attributions(sentence);

        assertThat(told).as("mentions").isNotEmpty();
        if (source.equals(NOBODY)) {
            assertThat(told).containsOnlyNulls();
        } else {
            assertThat(told).allSatisfy(attribution -> {
                assertThat(attribution.source().surface()).startsWith(source);
                assertThat(attribution.stance().label()).isEqualTo(stance);
            });
        }
    }

    private static List<@Nullable Attribution> attributions(String sentence) {
        boolean title = sentence.startsWith(TITLE);
        List<ControlMention> mentions = title
                ? RuleExamplesTest.read(sentence.substring(TITLE.length()), "Nothing else is known.", null)
                : RuleExamplesTest.read(sentence);
        return mentions.stream().map(ControlMention::attribution).toList();
    }
}
