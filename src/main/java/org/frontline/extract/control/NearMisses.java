package org.frontline.extract.control;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.jspecify.annotations.Nullable;

/** For each trigger word that led to nothing, the rule that came nearest and what it lacked; asks in the matcher's order. */
final class NearMisses {
    private final RuleSet rules;
    private final Words words;
    private final TriggerFinder triggers;
    private final SlotFiller slots;

    NearMisses(RuleSet rules, Reading reading) {
        this.rules = rules;
        this.words = reading.words();
        this.triggers = new TriggerFinder(reading);
        this.slots = new SlotFiller(reading);
    }

    /**
     * How far a rule came.
     *
     * @param step the higher, the nearer to a mention
     */
    private record Attempt(int step, Rule rule, String reason) {}

    List<Explanation.NearMiss> of(Set<Integer> taken) {
        List<Explanation.NearMiss> misses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Attempt nearest = taken.contains(i) ? null : nearest(i);
            if (nearest != null) {
                misses.add(
                        new Explanation.NearMiss(words.text(i), nearest.rule().id(), nearest.reason()));
            }
        }
        return misses;
    }

    private @Nullable Attempt nearest(int i) {
        // Of rules that came equally far the first stands, as in matching.
        return rules.triggeredBy(words.lower(i), words.lemma(i)).stream()
                .map(rule -> attempt(rule, i))
                .filter(attempt -> attempt.step() > 0)
                .max(Comparator.comparingInt(Attempt::step))
                .orElse(null);
    }

    private Attempt attempt(Rule rule, int i) {
        Trigger trigger = triggers.find(rule, i);
        return trigger == null ? new Attempt(formStep(rule, i), rule, form(rule, i)) : filled(rule, trigger);
    }

    private Attempt filled(Rule rule, Trigger trigger) {
        List<PlacePhrase> places = rule.place().stream()
                .map(slot -> slots.named(slots.places(slot, trigger), trigger))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (places.isEmpty()) {
            return new Attempt(2, rule, noPlace(rule, trigger));
        }
        return new Attempt(
                3, rule, "\"" + places.get(0).surface() + "\" could be the place, but " + party(rule, trigger));
    }

    private String noPlace(Rule rule, Trigger trigger) {
        String standing = rule.place().stream()
                .flatMap(
                        slot -> slots.fill(slot, trigger).stream().map(phrase -> slot + " \"" + surface(phrase) + "\""))
                .collect(joining(", "));
        return standing.isEmpty()
                ? "nothing stands in the place's slot (" + names(rule.place()) + ")"
                : standing + " is no place";
    }

    private String party(Rule rule, Trigger trigger) {
        ActorPhrase actor = slots.actor(rule.actor(), trigger, List.of());
        if (rule.needsActor() && actor == null) {
            return "no actor stands in " + names(rule.actor());
        }
        if (rule.needsCounterparty() && slots.actor(rule.counterparty(), trigger, List.of()) == null) {
            return "no other side stands in " + names(rule.counterparty());
        }
        if (rule.armed() && actor != null && !actor.armed()) {
            return "\"" + actor.surface() + "\" is not known to be under arms or to rule";
        }
        if (actor == null && slots.doubts().hasForeignAgent(rule, trigger)) {
            return "what does it is no party to a war";
        }
        return "it is not known as one and nobody under arms takes it";
    }

    /** A word of another class than the rule's is nothing that came near: "the rebels" is not "the rebel districts". */
    private int formStep(Rule rule, int i) {
        boolean verb = words.tag(i).startsWith("VB");
        return switch (rule.trigger().kind()) {
            case VERB -> verb ? 1 : 0;
            case NOUN -> words.tag(i).startsWith("NN") ? 1 : 0;
            case ADJECTIVE, COMPOUND ->
                words.tag(i).startsWith("JJ") || words.tag(i).equals("VBN") ? 1 : 0;
        };
    }

    /** Why the word as it stands is no trigger of the rule. */
    private String form(Rule rule, int i) {
        return words.entity(i) != null
                ? "the word is part of a name"
                : "the rule looks for " + kind(rule.trigger().kind()) + requirements(rule.trigger());
    }

    private static String requirements(Rule.Trigger wanted) {
        List<String> parts = new ArrayList<>();
        if (wanted.voice() != Rule.Voice.ANY) {
            parts.add(wanted.voice() == Rule.Voice.PASSIVE ? "in the passive" : "in the active");
        }
        add(parts, "with the object", wanted.objects());
        add(parts, "followed by", wanted.particles());
        add(parts, "after", wanted.after());
        add(parts, "not after", wanted.notAfter());
        add(parts, "governed by", wanted.governors());
        add(parts, "not governed by", wanted.notGovernors());
        add(parts, "without", wanted.without());
        return parts.isEmpty() ? " in another position" : " " + String.join(", ", parts);
    }

    private static void add(List<String> parts, String what, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            parts.add(what + " " + wanted.stream().sorted().limit(6).collect(joining("/"))
                    + (wanted.size() > 6 ? "/…" : ""));
        }
    }

    private static String kind(Rule.Kind kind) {
        return switch (kind) {
            case VERB -> "a verb";
            case NOUN -> "a noun";
            case ADJECTIVE -> "an adjective before a noun";
            case COMPOUND -> "the last part of a compound before a noun";
        };
    }

    private static String names(List<Slot> slots) {
        return slots.stream().map(Slot::toString).collect(joining(", "));
    }

    private String surface(NounPhrase phrase) {
        return words.surface(phrase.from(), phrase.to());
    }
}
