package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.jspecify.annotations.Nullable;

/** Tries the rules on a sentence, word by word; the first rule that fits a trigger word wins it. */
final class Matcher {
    private final RuleSet rules;

    Matcher(RuleSet rules) {
        this.rules = rules;
    }

    List<Finding> match(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        TriggerFinder triggers = new TriggerFinder(reading);
        SlotFiller slots = new SlotFiller(reading);
        for (int i = 0; i < reading.words().size(); i++) {
            for (Rule rule : candidates(reading, i)) {
                Trigger trigger = triggers.find(rule, i);
                List<Finding> found = trigger == null ? List.of() : apply(rule, trigger, slots);
                if (!found.isEmpty()) {
                    findings.addAll(found);
                    break;
                }
            }
        }
        return findings;
    }

    private List<Rule> candidates(Reading reading, int i) {
        List<Rule> compound = rules.ofCompound(reading.words().lower(i));
        List<Rule> simple = rules.of(reading.words().lemma(i));
        if (compound.isEmpty()) {
            return simple;
        }
        List<Rule> both = new ArrayList<>(compound);
        both.addAll(simple);
        return both;
    }

    private List<Finding> apply(Rule rule, Trigger trigger, SlotFiller slots) {
        for (Slot slot : rule.place()) {
            List<PlacePhrase> places = slots.named(slots.places(slot, trigger), trigger);
            if (!places.isEmpty()) {
                List<Finding> found = fill(rule, trigger, slot, places, slots);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Finding> fill(Rule rule, Trigger trigger, Slot slot, List<PlacePhrase> places, SlotFiller slots) {
        ActorPhrase actor = outside(slots.actor(rule.actor(), trigger), places);
        ActorPhrase counterparty = outside(slots.actor(rule.counterparty(), trigger), places);
        if (rule.needsActor() && actor == null || rule.needsCounterparty() && counterparty == null) {
            return List.of();
        }
        if (rule.armed() && actor != null && !actor.armed()
                || (rule.armed() || rule.strict()) && actor == null && slots.hasForeignAgent(rule, trigger)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (PlacePhrase place : places) {
            boolean sure = place.kind() != PlacePhrase.Kind.UNKNOWN && place.kind() != PlacePhrase.Kind.PRONOUN
                    || actor != null && actor.armed();
            if (sure || !rule.strict()) {
                found.add(new Finding(rule, trigger, place, slot.toString(), actor, counterparty));
            }
        }
        return found;
    }

    /** The party, unless it is the place itself that was read as one. */
    private static @Nullable ActorPhrase outside(@Nullable ActorPhrase actor, List<PlacePhrase> places) {
        boolean same = actor != null
                && places.stream()
                        .anyMatch(p -> p.surface().equals(actor.surface())
                                || actor.mention() != null && actor.mention().equals(p.mention()));
        return same ? null : actor;
    }
}
