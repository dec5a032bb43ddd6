package org.frontline.extract.control;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The fifteen hard cases of the design, each in several wordings. */
class HardCasesTest {
    private static final int CASES = 15;
    private static final int VARIANTS = 4;

    @TestFactory
    Stream<DynamicTest> comeOutRight() {
        return ExpectedMention.rows("hard-cases.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + ": " + row.get(row.size() - 1),
                        () -> ExpectedMention.of(row.subList(1, row.size())).check()));
    }

    @Test
    void haveEachFourWordingsOrMore() {
        Map<String, Set<String>> wordings = ExpectedMention.rows("hard-cases.tsv").stream()
                .collect(groupingBy(
                        row -> row.get(0), Collectors.mapping((List<String> row) -> row.get(6), Collectors.toSet())));

        assertThat(wordings).hasSize(CASES);
        assertThat(wordings.values()).allMatch(set -> set.size() >= VARIANTS);
    }
}
