package org.frontline.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.frontline.zones.Zone.Kind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the rules; {@code {agency}} in a pattern stands for the name of any known agency. */
final class ZoneRules {
    private static final String FILE = "/zones/zones.yaml";

    private ZoneRules() {}

    static List<ZoneRule> bundled(Agencies agencies) {
        Object root = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromString(Resource.text(FILE));
        List<ZoneRule> rules = new ArrayList<>();
        for (Object node : list(((Map<?, ?>) Objects.requireNonNull(root)).get("rules"))) {
            rules.add(rule((Map<?, ?>) node, agencies));
        }
        return List.copyOf(rules);
    }

    private static ZoneRule rule(Map<?, ?> node, Agencies agencies) {
        String id = text(node, "id");
        return new ZoneRule(
                id,
                Kind.valueOf(text(node, "zone").toUpperCase(Locale.ROOT)),
                ZoneRule.At.valueOf(text(node, "at").toUpperCase(Locale.ROOT)),
                pattern(id, text(node, "pattern").replace("{agency}", agencies.pattern())),
                node.containsKey("needs") ? text(node, "needs") : "",
                optional(node.get("credits")),
                list(node.get("examples")).stream()
                        .map(example -> example((Map<?, ?>) example))
                        .toList(),
                list(node.get("counterexamples")).stream().map(String::valueOf).toList());
    }

    private static Pattern pattern(String id, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(FILE + ", rule " + id + ": " + e.getMessage(), e);
        }
    }

    private static ZoneRule.Example example(Map<?, ?> node) {
        return new ZoneRule.Example(text(node, "text"), text(node, "zone"), optional(node.get("origin")));
    }

    private static String text(Map<?, ?> node, String key) {
        String value = optional(node.get(key));
        if (value == null) {
            throw new IllegalStateException(FILE + ": no '" + key + "' in " + node);
        }
        return value;
    }

    private static @Nullable String optional(@Nullable Object value) {
        return value == null ? null : String.valueOf(value);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
