package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.annotate.Annotator;
import org.frontline.extract.control.rule.Example;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.Slot;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule file is found, every counterexample is not. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> examplesAreFound() {
        return RuleSet.bundled().all().stream().flatMap(rule -> rule.examples().stream()
                .map(e -> DynamicTest.dynamicTest(rule.id() + ": " + e.text(), () -> isFound(rule, e))));
    }

    @TestFactory
    Stream<DynamicTest> counterexamplesAreNot() {
        return RuleSet.bundled().all().stream().flatMap(rule -> rule.counterexamples().stream()
                .map(text -> DynamicTest.dynamicTest(rule.id() + ": " + text, () -> isNotFound(rule, text))));
    }

    private static void isFound(Rule rule, Example example) {
        List<ControlMention> mentions = read(example.text());
        assertThat(mentions).as("mentions in '%s'", example.text()).anySatisfy(m -> {
            assertThat(m.action()).isEqualTo(rule.action());
            assertThat(m.place().surface()).isEqualTo(example.place());
            if (example.actor() != null) {
                assertThat(surface(m.actor())).isEqualTo(example.actor());
            }
            if (example.counterparty() != null) {
                assertThat(surface(m.counterparty())).isEqualTo(example.counterparty());
            }
        });
    }

    private static void isNotFound(Rule rule, String text) {
        assertThat(read(text)).as("mentions in '%s'", text).noneMatch(m -> m.rule()
                .equals(rule.id()));
    }

    private static @Nullable String surface(@Nullable Slot slot) {
        return slot == null ? null : slot.surface();
    }

    static List<ControlMention> read(String text) {
        return read("", text, null);
    }

    static List<ControlMention> read(String title, String text, @Nullable LocalDate published) {
        Article article = new Article("a", new SourceRef("test", "text", 0), null, null, title, text, published, null);
        return ControlExtractor.bundled()
                .extract(Linker.bundled().link(Annotator.bundled().annotate(article)));
    }
}
