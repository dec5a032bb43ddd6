package org.frontline.extract.control.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * The rules that a word may trigger, in the order in which they are tried: by its last part ("rebel-held", or "held" after
     * "rebel"), by its dictionary form, and as it stands ("besieged" is an adjective to some rules, and to the lemmatizer a
     * form of "besiege").
     */
    public List<Rule> triggeredBy(String lower, String lemma) {
        List<Rule> all = new ArrayList<>(byLastPart(lower));
        all.addAll(byLemma(lemma));
        byLemma(lower).stream().filter(rule -> !all.contains(rule)).forEach(all::add);
        return all;
    }

    /** Whether {@link #triggeredBy} has any rule; asked of every word of every article. */
    public boolean isTrigger(String lower, String lemma) {
        return !byLemma(lemma).isEmpty()
                || !byLemma(lower).isEmpty()
                || !byLastPart(lower).isEmpty();
    }

    private List<Rule> byLemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    private List<Rule> byLastPart(String lower) {
        return bySuffix.getOrDefault(lower.substring(lower.lastIndexOf('-') + 1), List.of());
    }

    private static final class Holder {
        private static final RuleSet RULES = load();
    }
}
