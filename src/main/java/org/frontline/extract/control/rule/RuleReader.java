package org.frontline.extract.control.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.frontline.model.Action;
import org.frontline.model.EntityType;
import org.frontline.model.Extent;
import org.frontline.model.Means;
import org.frontline.model.Modality;
import org.jspecify.annotations.Nullable;

/** Reads one rule file; an unknown key or a wrong value is an error that names file, rule and key. */
final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "verbs",
            "nouns",
            "adjectives",
            "compounds",
            "objects",
            "particles",
            "after",
            "not_after",
            "governors",
            "not_governors",
            "without",
            "voice",
            "place",
            "actor",
            "counterparty",
            "needs",
            "armed",
            "not_particles",
            "party_object",
            "bare_object",
            "intransitive",
            "lasting",
            "finite",
            "not_places",
            "also_actor",
            "strict",
            "goes_on",
            "unopposed",
            "means",
            "modality",
            "extent",
            "examples",
            "counterexamples");
    private final YamlResource file;

    RuleReader(YamlResource file) {
        this.file = file;
    }

    List<Rule> read() {
        Action action =
                constant(Action.class, "action", String.valueOf(file.root().get("action")));
        List<Rule> rules = new ArrayList<>();
        for (Map<?, ?> map : maps(file.root(), "rules")) {
            rules.add(rule(action, map));
        }
        return rules;
    }

    private Rule rule(Action action, Map<?, ?> map) {
        if (!(map.get("id") instanceof String id) || id.isBlank()) {
            throw file.wrong("the id of a rule", String.valueOf(map.get("id")), "a word");
        }
        for (Object key : map.keySet()) {
            if (!KEYS.contains(key)) {
                throw file.wrong(
                        "a key of rule " + id,
                        key,
                        "one of " + KEYS.stream().sorted().toList());
            }
        }
        List<String> needs = file.strings(map, "needs");
        return new Rule(
                id,
                action,
                trigger(map),
                slots(map, "place"),
                slots(map, "actor"),
                slots(map, "counterparty"),
                slots(map, "also_actor"),
                types(map),
                needs.contains("actor"),
                needs.contains("counterparty"),
                flag(map, "party_object"),
                flag(map, "bare_object"),
                flag(map, "intransitive"),
                map.containsKey("lasting") ? flag(map, "lasting") : null,
                flag(map, "finite"),
                flag(map, "armed"),
                flag(map, "goes_on"),
                flag(map, "unopposed"),
                flag(map, "strict"),
                constant(Means.class, map, "means"),
                constant(Modality.class, map, "modality"),
                constant(Extent.class, map, "extent"),
                examples(map),
                file.strings(map, "counterexamples"));
    }

    private Rule.Trigger trigger(Map<?, ?> map) {
        Rule.Kind kind = map.containsKey("verbs")
                ? Rule.Kind.VERB
                : map.containsKey("nouns")
                        ? Rule.Kind.NOUN
                        : map.containsKey("compounds") ? Rule.Kind.COMPOUND : Rule.Kind.ADJECTIVE;
        String key =
                switch (kind) {
                    case VERB -> "verbs";
                    case NOUN -> "nouns";
                    case ADJECTIVE -> "adjectives";
                    case COMPOUND -> "compounds";
                };
        Rule.Voice voice = constant(Rule.Voice.class, map, "voice");
        return new Rule.Trigger(
                kind,
                set(map, key),
                set(map, "objects"),
                set(map, "particles"),
                set(map, "not_particles"),
                set(map, "after"),
                set(map, "not_after"),
                set(map, "governors"),
                set(map, "not_governors"),
                set(map, "without"),
                voice == null ? Rule.Voice.ANY : voice);
    }

    private Set<EntityType> types(Map<?, ?> map) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (String name : file.strings(map, "not_places")) {
            types.add(constant(EntityType.class, "not_places of rule " + map.get("id"), name));
        }
        return types;
    }

    private Set<String> set(Map<?, ?> map, String key) {
        return new LinkedHashSet<>(file.strings(map, key));
    }

    private List<Slot> slots(Map<?, ?> map, String key) {
        return file.strings(map, key).stream()
                .map(text -> slot(key + " of rule " + map.get("id"), text))
                .toList();
    }

    private List<Example> examples(Map<?, ?> map) {
        return maps(map, "examples").stream()
                .map(e -> new Example(
                        String.valueOf(e.get("text")),
                        String.valueOf(e.get("place")),
                        text(e.get("actor")),
                        text(e.get("counterparty"))))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : String.valueOf(value);
    }

    private boolean flag(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw file.wrong(key, value, "true or false");
    }

    private Slot slot(String key, String text) {
        try {
            return Slot.of(text);
        } catch (IllegalArgumentException e) {
            throw file.wrong(key, text, String.valueOf(e.getMessage()));
        }
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : constant(type, key + " of rule " + map.get("id"), String.valueOf(value));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String key, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw file.wrong(key, value, "one of " + List.of(type.getEnumConstants()));
        }
    }

    private List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        List<Map<?, ?>> result = new ArrayList<>();
        if (map.get(key) instanceof List<?> list) {
            for (Object item : list) {
                if (!(item instanceof Map<?, ?> entry)) {
                    throw file.wrong(key, String.valueOf(item), "keys and values");
                }
                result.add(entry);
            }
        }
        return result;
    }
}
