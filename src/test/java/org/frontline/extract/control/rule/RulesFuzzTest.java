package org.frontline.extract.control.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frontline.fuzz.Fuzz;
import org.frontline.fuzz.Texts;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Rule files with mistakes: they become rules, or an error that names the file. */
class RulesFuzzTest {
    private static final String[] VALUES = {
        "x",
        "[]",
        "{}",
        "[x, y]",
        "[1]",
        "on",
        "null",
        "3",
        "gain",
        "place",
        "subject",
        "[object, of]",
        "[[x]]",
        "{a: b}",
        "\"\"",
        "violent",
        "whole"
    };

    @Test
    void aRuleFileCompilesOrSaysWhatIsWrong() {
        List<String> rules = rules();
        Fuzz.each("rule files", 300, 2000, random -> file(random, rules), RulesFuzzTest::compile);
    }

    private static void compile(String yaml) {
        Map<?, ?> map = parsed(yaml);
        if (map == null) {
            return;
        }
        try {
            for (Rule rule : new RuleReader(new YamlResource("fuzz.yaml", map)).read()) {
                assertThat(rule.id()).isNotBlank();
                assertThat(rule.companions()).isNotNull();
            }
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("fuzz.yaml");
        }
    }

    private static Map<?, ?> parsed(String yaml) {
        try {
            Object root = new Load(LoadSettings.builder().setLabel("fuzz.yaml").build()).loadFromString(yaml);
            return root instanceof Map<?, ?> map ? map : null;
        } catch (YamlEngineException e) {
            return null;
        }
    }

    /** Two real rules with lines changed, doubled or renamed. */
    private static String file(Random random, List<String> rules) {
        StringBuilder file = new StringBuilder(random.nextInt(20) == 0 ? "" : "action: gain\n").append("rules:\n");
        for (int i = 0; i < 2; i++) {
            List<String> lines = new ArrayList<>(
                    rules.get(random.nextInt(rules.size())).lines().toList());
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                change(random, lines);
            }
            file.append(String.join("\n", lines)).append('\n');
        }
        return random.nextInt(4) == 0 ? Texts.mutated(random, file.toString()) : file.toString();
    }

    private static void change(Random random, List<String> lines) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> lines.set(at, line.substring(0, colon + 1) + " " + Texts.pick(random, VALUES));
            case 1 -> lines.add(random.nextInt(lines.size()), line);
            default -> lines.set(at, line.substring(0, colon) + "x" + line.substring(colon));
        }
    }

    private static List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (String name : RuleSet.FILES) {
            StringBuilder rule = new StringBuilder();
            for (String line : text("/rules/control/" + name + ".yaml").lines().toList()) {
                if (line.startsWith("  - id:")) {
                    rules.add(rule.toString());
                    rule.setLength(0);
                }
                rule.append(line).append('\n');
            }
            rules.add(rule.toString());
        }
        rules.removeIf(rule -> !rule.startsWith("  - id:"));
        return rules;
    }

    private static String text(String path) {
        try (InputStream in = RulesFuzzTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
