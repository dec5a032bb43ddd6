package org.frontline.extract.control;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Who stands in the slots of an actor or counterparty, and whom the clause around names where nobody stands there. */
final class Parties {
    /** Slots that nothing else may stand for. */
    private static final Set<String> ONLY = Set.of("prefix", "offender", "joined", "self");

    private final Reading reading;
    private final Words words;
    private final RolePhrases roles;
    private final Combatants combatants;
    private final Sides sides;
    private final Doers doers;

    Parties(Reading reading, RolePhrases roles, Doers doers) {
        this.reading = reading;
        this.words = reading.words();
        this.roles = roles;
        this.sides = new Sides(reading, roles);
        this.combatants = new Combatants(reading, sides);
        this.doers = doers;
    }

    /** The party in the first slot that holds one which is not itself the place of the fact. */
    @Nullable
    ActorPhrase actor(List<Slot> slots, Trigger trigger, Predicate<ActorPhrase> isOther) {
        for (Slot slot : slots) {
            ActorPhrase party = inSlot(slot, trigger, isOther);
            if (party != null && isOther.test(party)) {
                return party;
            }
            if (ONLY.contains(slot.name())) {
                return null;
            }
        }
        return null;
    }

    private @Nullable ActorPhrase inSlot(Slot slot, Trigger trigger, Predicate<ActorPhrase> isOther) {
        return switch (slot.name()) {
            case "prefix" -> Prefixes.party(reading, trigger);
            case "casualty" -> sides.amongFighters(trigger, false);
            case "fallen" -> sides.amongFighters(trigger, true);
            case "side" -> {
                Sides.Pair both = sides.rivals(trigger);
                yield both == null ? null : both.one();
            }
            case "rival" -> {
                Sides.Pair both = sides.rivals(trigger);
                yield both == null ? null : both.other();
            }
            case "achiever" -> doers.achiever(trigger);
            case "foe" -> sides.foe(trigger);
            case "chronicled" -> combatants.ofEntry(trigger);
            case "combatant" -> combatants.first(trigger, isOther);
            case "opposed" -> combatants.second(trigger, isOther);
            case "offender" -> doers.offender(trigger);
            case "joined" -> joinedPrefix(trigger);
            case "self" -> itself(trigger);
            case "clause" -> {
                ActorPhrase behind = doers.ofMainClause(trigger);
                yield behind != null ? behind : doers.ofClauseBefore(trigger);
            }
            case "engaged" -> sides.isFaced(trigger) ? doers.ofClauseBehind(trigger) : null;
            case "besieger" -> isRelieved(trigger) ? null : governing(trigger, isOther);
            case "reliever" -> isRelieved(trigger) ? governing(trigger, isOther) : null;
            case "second" -> {
                List<ActorPhrase> others = sides.otherSides(trigger);
                yield others.isEmpty() ? null : others.get(0);
            }
            case "between" -> sides.firstSide(trigger);
            case "modifier" ->
                trigger.noun() == null
                        ? null
                        : reading.actors()
                                .modifier(trigger.noun(), trigger.noun().head());
            default -> inRole(slot, trigger, isOther);
        };
    }

    private @Nullable ActorPhrase inRole(Slot slot, Trigger trigger, Predicate<ActorPhrase> isOther) {
        boolean doer = slot.name().equals("subject") && slot.owner() == Slot.Owner.TRIGGER;
        if (doer) {
            ActorPhrase attached = doers.ofParticiple(trigger);
            ActorPhrase aiming = attached != null ? attached : doers.whoAims(trigger);
            if (aiming != null) {
                return aiming;
            }
        }
        boolean told = slot.owner() == Slot.Owner.GOVERNOR
                && slot.name().equals("subject")
                && words.isForm("saying", trigger.verb()); // "the agency reported advances in P"
        for (NounPhrase phrase : told ? List.<NounPhrase>of() : roles.fill(slot, trigger)) {
            ActorPhrase actor = reading.actors().read(phrase);
            if (actor != null && isOther.test(actor)) {
                return actor;
            }
        }
        if (!doer) {
            boolean governed =
                    slot.owner() == Slot.Owner.GOVERNOR && slot.name().equals("subject") && !told;
            ActorPhrase near = governed ? doers.besideVerb(trigger) : null;
            return near != null || !governed ? near : doers.ofOuterClause(trigger);
        }
        ActorPhrase beside = doers.besideVerb(trigger);
        ActorPhrase near = beside != null ? beside : doers.ofOuterClause(trigger);
        return near != null ? near : doers.ofAttack(trigger);
    }

    /** "rebel areas": the word itself, unless the noun names somebody else. */
    private @Nullable ActorPhrase itself(Trigger trigger) {
        for (int i = trigger.at() + 1;
                trigger.noun() != null && i < trigger.noun().head();
                i++) {
            if (words.isLemma("force", i) || words.entity(i) != null) {
                return null;
            }
        }
        return reading.actors().word(trigger.at());
    }

    /** "rebels broke the siege", "troops retreated to avoid encirclement": it is not theirs. */
    private boolean isRelieved(Trigger trigger) {
        int verb = trigger.verb();
        return verb >= 0 && verb < trigger.at() && words.isLemma("relieving", verb);
    }

    private @Nullable ActorPhrase governing(Trigger trigger, Predicate<ActorPhrase> isOther) {
        return inRole(new Slot(Slot.Owner.GOVERNOR, "subject"), trigger, isOther);
    }

    /** The parties that do the same as the actor, each of its own. */
    List<ActorPhrase> others(List<Slot> slots, Trigger trigger, Predicate<ActorPhrase> isOther) {
        for (Slot slot : slots) {
            ActorPhrase one = slot.name().equals("second") ? null : actor(List.of(slot), trigger, isOther);
            List<ActorPhrase> all =
                    slot.name().equals("second") ? sides.otherSides(trigger) : one == null ? List.of() : List.of(one);
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    /** "rebel- and regime-held": the first of the two. */
    private @Nullable ActorPhrase joinedPrefix(Trigger trigger) {
        int joint = trigger.at() - 1;
        if (joint > 0 && words.isForm("final_joint", joint) && words.isForm("side_adjective", joint - 1)) {
            return reading.actors().word(joint - 1);
        }
        int at = words.text(Math.max(0, joint - 1)).equals("-") ? joint - 2 : joint - 1;
        boolean joined = at >= 0
                && (words.lower(joint).equals("and") || words.lower(joint).equals("or"))
                && (words.text(at).endsWith("-") || at == joint - 2);
        if (!joined) {
            return null;
        }
        String text = words.text(at);
        String surface = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
        return new ActorPhrase(at, at + 1, surface, words.entity(at), ActorPhrase.Kind.NAMED, true);
    }
}
