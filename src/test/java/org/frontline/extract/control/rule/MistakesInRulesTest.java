package org.frontline.extract.control.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Regression: a wrong constant in a rule file was an error that named neither file nor rule nor key. */
class MistakesInRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action: win | action is win",
                "{action: gain, rules: [{id: a, verbs: [take], means: brutal}]} | means of rule a is brutal",
                "{action: gain, rules: [{id: a, verbs: [take], voice: loud}]} | voice of rule a is loud",
                "{action: gain, rules: [{id: a, verbs: [take], place: [verb.of]}]} | place of rule a is verb.of",
                "{action: gain, rules: [{id: a, verbs: [take], not_places: [moon]}]} | not_places of rule a is moon",
                "{action: gain, rules: [{verbs: [take]}]} | the id of a rule is null"
            })
    void aMistakeIsNamedWithFileRuleAndKey(String yaml, String named) {
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        assertThatThrownBy(() -> new RuleReader(new YamlResource("gain.yaml", root)).read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("gain.yaml: " + named);
    }
}
