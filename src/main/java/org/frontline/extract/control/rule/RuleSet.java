package org.frontline.extract.control.rule;

import java.util.ArrayList;
import java.util.Collections;
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
    private final Map<String, List<Set<String>>> companions = new HashMap<>();

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            companions.put(rule.id(), rule.companions());
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

    /** Whether a word triggers some rule whose other words the sentence has too; asked of every word of every article. */
    public boolean isTrigger(String lower, String lemma, Set<String> sentenceWords) {
        return anyFits(byLemma(lemma), sentenceWords)
                || anyFits(byLemma(lower), sentenceWords)
                || anyFits(byLastPart(lower), sentenceWords);
    }

    /** Whether a word triggers some rule whose place need not be said: "the army withdrew". */
    public boolean mayImplyPlace(String lower, String lemma) {
        return anyImpliesPlace(byLemma(lemma)) || anyImpliesPlace(byLemma(lower)) || anyImpliesPlace(byLastPart(lower));
    }

    private static boolean anyImpliesPlace(List<Rule> candidates) {
        return candidates.stream().anyMatch(rule -> rule.place().stream()
                .anyMatch(slot -> slot.name().equals("implied")));
    }

    private boolean anyFits(List<Rule> candidates, Set<String> sentenceWords) {
        for (Rule rule : candidates) {
            if (hasCompanions(rule, sentenceWords)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence of these words, as they stand and in their dictionary form, has what the rule needs besides its trigger. */
    public boolean hasCompanions(Rule rule, Set<String> sentenceWords) {
        for (Set<String> words : companions.getOrDefault(rule.id(), List.of())) {
            if (Collections.disjoint(words, sentenceWords)) {
                return false;
            }
        }
        return true;
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
