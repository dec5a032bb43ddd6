package org.frontline.extract.control.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules, in the order in which they are tried, indexed by the trigger's dictionary form. */
public final class RuleSet {
    static final List<String> FILES = List.of("gain", "loss", "hold", "siege", "contest", "advance");

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byLemma = new HashMap<>();
    private final Map<String, List<Rule>> bySuffix = new HashMap<>();

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            for (String lemma : rule.trigger().lemmas()) {
                (rule.trigger().kind() == Rule.Kind.COMPOUND ? bySuffix : byLemma)
                        .computeIfAbsent(lemma, k -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    public static RuleSet bundled() {
        return Holder.RULES;
    }

    private static RuleSet load() {
        List<Rule> rules = new ArrayList<>();
        for (String name : FILES) {
            rules.addAll(new RuleReader(YamlResource.open("/rules/control/" + name + ".yaml")).read());
        }
        return new RuleSet(rules);
    }

    public List<Rule> all() {
        return rules;
    }

    /** The rules that a word in this dictionary form may trigger. */
    public List<Rule> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** The rules that a word in lower case triggers by its last part: "rebel-held", or "held" after "rebel". */
    public List<Rule> ofCompound(String lower) {
        return bySuffix.getOrDefault(lower.substring(lower.lastIndexOf('-') + 1), List.of());
    }

    public Set<String> lemmas() {
        return Set.copyOf(byLemma.keySet());
    }

    private static final class Holder {
        private static final RuleSet RULES = load();
    }
}
