package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Who stands in the slots of an actor or counterparty, and whom the clause around names where nobody stands there. */
final class Parties {
    private static final Slot BETWEEN = new Slot(Slot.Owner.TRIGGER, "between");
    /** In words: how far the sides of a divided place may stand apart. */
    private static final int SIDES_REACH = 40;
    /** Prepositions behind which a verb of fighting names whom it goes against. */
    private static final Set<String> AGAINST = Set.of("with", "against");
    /** Slots that nothing else may stand for. */
    private static final Set<String> ONLY = Set.of("prefix", "offender", "joined", "self");

    private final Reading reading;
    private final Words words;
    private final RolePhrases roles;
    private final Combatants combatants;
    private final Sides sides;

    Parties(Reading reading, RolePhrases roles) {
        this.reading = reading;
        this.words = reading.words();
        this.roles = roles;
        this.combatants = new Combatants(reading);
        this.sides = new Sides(reading);
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
            case "casualty" -> amongFighters(trigger, false);
            case "fallen" -> amongFighters(trigger, true);
            case "side" -> {
                Sides.Pair both = rivals(trigger);
                yield both == null ? null : both.one();
            }
            case "rival" -> {
                Sides.Pair both = rivals(trigger);
                yield both == null ? null : both.other();
            }
            case "achiever" -> achiever(trigger);
            case "foe" -> foe(trigger);
            case "chronicled" -> combatants.ofEntry(trigger);
            case "combatant" -> combatants.first(trigger, isOther);
            case "opposed" -> combatants.second(trigger, isOther);
            case "offender" -> offender(trigger);
            case "joined" -> joinedPrefix(trigger);
            case "self" -> itself(trigger);
            case "clause" -> {
                ActorPhrase behind = ofMainClause(trigger);
                yield behind != null ? behind : ofClauseBefore(trigger);
            }
            case "besieger" -> isRelieved(trigger) ? null : governing(trigger, isOther);
            case "reliever" -> isRelieved(trigger) ? governing(trigger, isOther) : null;
            case "second" -> {
                List<ActorPhrase> others = otherSides(trigger);
                yield others.isEmpty() ? null : others.get(0);
            }
            case "between" -> firstSide(trigger);
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
            ActorPhrase attached = ofParticiple(trigger);
            ActorPhrase aiming = attached != null ? attached : whoAims(trigger);
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
            ActorPhrase near = governed ? besideVerb(trigger) : null;
            return near != null || !governed ? near : ofOuterClause(trigger);
        }
        ActorPhrase beside = besideVerb(trigger);
        return beside != null ? beside : ofOuterClause(trigger);
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

    /** "after beating the forces besieging P, X marched on", "following Ukraine retaking P": the party right before a participle does it. */
    private @Nullable ActorPhrase ofParticiple(Trigger trigger) {
        int verb = trigger.verb();
        boolean bare =
                verb > 0 && words.tag(verb).equals("VBG") && reading.clauses().groupStart(verb) == verb;
        if (!bare) {
            return null;
        }
        boolean joined =
                words.lower(verb - 1).equals("and") && words.tag(verb - 2).equals("VBG");
        boolean kept = words.lower(verb - 1).equals("from"); // "barred the army from entering P"
        NounPhrase before = reading.phrases().at(joined ? verb - 3 : kept ? verb - 2 : verb - 1);
        ActorPhrase party = before == null ? null : reading.actors().alone(before);
        boolean force = before != null
                && (words.isLemma("force", before.head()) || words.isForm("event_preposition", before.from() - 1));
        return force && party != null && party.isArmedParty() ? party : null;
    }

    /** "the target of X's offensive", "the target of an offensive by X": X. */
    private @Nullable ActorPhrase offender(Trigger trigger) {
        NounPhrase event =
                words.lower(trigger.at() + 1).equals("of") ? reading.phrases().at(trigger.at() + 2) : null;
        event = event == null ? null : reading.phrases().possessed(event);
        if (event == null || !words.isLemma("aim", event.head()) && !words.isLemma("event", event.head())) {
            return null;
        }
        ActorPhrase by = by(event.to(), true, words.size());
        return by != null ? by : reading.actors().modifier(event, event.head());
    }

    /** The party behind the first "by" that stands before a word. */
    private @Nullable ActorPhrase by(int from, boolean pastVerbs, int until) {
        for (Prepositional phrase : reading.followers().after(from, pastVerbs)) {
            ActorPhrase by = phrase.at() < until && phrase.preposition().equals("by")
                    ? reading.actors().read(phrase.object())
                    : null;
            if (by != null) {
                return by;
            }
        }
        return null;
    }

    /** The armed party right before a finite verb, or the one that a sentence begins with where a verb behind "and" has no other. */
    @Nullable
    ActorPhrase besideVerb(Trigger trigger) {
        int verb = trigger.verb();
        if (verb < 0 || reading.clauses().passive(verb) || isNonFinite(verb)) {
            return null;
        }
        int start = reading.clauses().groupStart(verb);
        NounPhrase near = reading.phrases().at(start - 1);
        if (near == null
                && words.lower(start - 1).equals("and")
                && reading.clauses().agent(verb) == null) {
            near = reading.phrases().all().isEmpty()
                    ? null
                    : reading.phrases().all().get(0);
        }
        ActorPhrase actor = near == null ? null : reading.actors().read(near);
        return actor != null && actor.armed() ? actor : null;
    }

    /** "X and Y clashed in P": both, unless it is told whom they fight together. */
    private Sides.@Nullable Pair rivals(Trigger trigger) {
        int verb = trigger.verb();
        if (verb < 0 || reading.clauses().passive(verb)) {
            return null;
        }
        Sides.Pair beside = sides.joined(reading.phrases().at(reading.clauses().groupStart(verb) - 1));
        Sides.Pair both =
                beside != null ? beside : sides.joined(reading.clauses().agent(verb));
        if (both == null) {
            return null;
        }
        for (Prepositional phrase : reading.followers().after(verb + 1, false)) {
            boolean against = AGAINST.contains(phrase.preposition());
            if (against && reading.actors().read(phrase.object()) != null) {
                return null;
            }
        }
        return both;
    }

    /**
     * "N fighters were killed in clashes in P", "troops were involved in fighting in P": who falls or fights there.
     *
     * @param other whether the other side is meant: "N of X and M of Y were killed"
     */
    private @Nullable ActorPhrase amongFighters(Trigger trigger, boolean other) {
        for (int i = trigger.from() - 1; i >= 0 && i > trigger.from() - 14; i--) {
            if (words.isForm("clause_end", i)) {
                return null;
            }
            if (!words.isVerb(i) || reading.phrases().at(i) != null || words.isBe(i)) {
                continue;
            }
            if (!words.isLemma("falling", i)) {
                return null;
            }
            NounPhrase who = reading.clauses().passive(i)
                    ? reading.clauses().patient(i)
                    : reading.clauses().agent(i);
            Sides.Pair both = sides.joined(who);
            if (both != null || other) {
                return both == null ? null : other ? both.other() : both.one();
            }
            ActorPhrase actor = who == null ? null : reading.actors().alone(who);
            ActorPhrase fighter = actor != null && actor.armed() ? actor : armedBefore(i);
            if (fighter != null) {
                return fighter;
            }
        }
        return null;
    }

    /** "At least nine IS fighters, among them two boys, were killed": the nearest armed party before a verb in its clause. */
    private @Nullable ActorPhrase armedBefore(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            NounPhrase phrase = reading.phrases().at(i);
            boolean other = phrase == null
                    && words.isFiniteVerb(i)
                    && i < reading.clauses().groupStart(verb);
            if (other || words.isForm("clause_end", i)) {
                return null;
            }
            ActorPhrase actor = phrase == null ? null : reading.actors().alone(phrase);
            if (actor != null && actor.isArmedParty()) {
                return actor;
            }
            i = phrase == null ? i : phrase.from();
        }
        return null;
    }

    /** "encircled the garrison in P": an armed party that something is done to. */
    private @Nullable ActorPhrase foe(Trigger trigger) {
        NounPhrase patient = trigger.verb() < 0 ? null : reading.clauses().patient(trigger.verb());
        ActorPhrase party = patient == null ? null : reading.actors().read(patient);
        return party != null && party.isArmedParty() ? party : null;
    }

    /** "X completed the capture of P": who brings about what the noun names. */
    private @Nullable ActorPhrase achiever(Trigger trigger) {
        int verb = trigger.verb();
        boolean achieves = verb >= 0
                && verb < trigger.at()
                && words.isLemma("achieving", verb)
                && !reading.clauses().passive(verb);
        NounPhrase agent = achieves ? reading.clauses().agent(verb) : null;
        ActorPhrase actor = agent == null ? null : reading.actors().read(agent);
        return actor != null && actor.armed() ? actor : null;
    }

    /** "X, with the aim of capturing P", "in a bid to retake P": the armed party that acts in a clause before. */
    private @Nullable ActorPhrase ofOuterClause(Trigger trigger) {
        if (!isNonFinite(trigger.verb())) {
            return null;
        }
        for (int i = reading.clauses().groupStart(trigger.verb()) - 1; i >= 0; i--) {
            if (!words.isVerb(i)
                    || reading.phrases().at(i) != null
                    || words.tag(i).equals("MD")) {
                continue;
            }
            NounPhrase agent = reading.clauses().agent(i);
            ActorPhrase actor = agent == null ? null : reading.actors().read(agent);
            if (actor != null && actor.armed()) {
                return actor;
            }
        }
        return null;
    }

    /** Whether a verb is an infinitive or a gerund, whose subject is not beside it. */
    boolean isNonFinite(int verb) {
        if (verb < 0 || reading.clauses().passive(verb)) {
            return false;
        }
        int start = reading.clauses().groupStart(verb);
        return words.tag(start).equals("TO")
                || words.lower(verb - 1).equals("to")
                || words.tag(verb).equals("VBG") && start == verb
                || words.tag(verb).equals("VB") && start == verb;
    }

    /** Whose plan or operation it is that an infinitive belongs to. */
    private @Nullable ActorPhrase whoAims(Trigger trigger) {
        NounPhrase aim = trigger.verb() < 0 ? null : reading.clauses().aimedBy(trigger.verb());
        if (aim == null) {
            return null;
        }
        ActorPhrase owner = reading.actors().modifier(aim, aim.head());
        if (owner != null) {
            return owner;
        }
        ActorPhrase by = by(aim.to(), false, trigger.verb());
        if (by != null) {
            return by;
        }
        int verb = words.head(aim.head());
        boolean has = verb >= 0
                && verb < aim.from()
                && words.isVerb(verb)
                && !reading.clauses().passive(verb);
        NounPhrase agent = has ? reading.clauses().agent(verb) : null;
        ActorPhrase whose = agent == null ? null : reading.actors().read(agent);
        return whose != null && whose.armed() ? whose : null;
    }

    /** "After the capture of P, X turned to": who acts in the clause that the noun's phrase opens. */
    private @Nullable ActorPhrase ofMainClause(Trigger trigger) {
        int preposition = trigger.noun() == null ? -1 : trigger.noun().from() - 1;
        if (!words.isForm("sequel", preposition)) {
            return null;
        }
        for (int i = trigger.to(); i < words.size() - 1; i++) {
            if (!words.lower(i).equals(",")) {
                continue;
            }
            NounPhrase subject = reading.phrases().at(i + 1);
            ActorPhrase actor = subject == null || !words.isFiniteVerb(subject.to())
                    ? null
                    : reading.actors().read(subject);
            if (actor != null && actor.armed()) {
                return actor;
            }
        }
        return null;
    }

    /** "X took Q after the capture of P", "an operation of X aimed at the capture of P": who acts in the clause before the noun. */
    private @Nullable ActorPhrase ofClauseBefore(Trigger trigger) {
        int preposition = trigger.noun() == null ? -1 : trigger.noun().from() - 1;
        boolean aimed = words.lower(preposition).equals("at")
                && words.lower(preposition - 1).equals("aimed");
        boolean followed = words.lower(preposition).equals("by")
                && words.lower(preposition - 1).equals("followed");
        if (!aimed && !followed && !words.isForm("sequel", preposition)) {
            return null;
        }
        for (int i = aimed ? preposition - 1 : preposition - 2; i >= 0; i--) {
            boolean verb = words.isVerb(i) && reading.phrases().at(i) == null && !words.isBe(i);
            if (words.isForm("clause_end", i) || words.isForm("subordinator", i)) {
                return null;
            }
            if (!verb || words.isForm("perfect", i) || words.tag(i).equals("MD")) {
                continue;
            }
            boolean passive = reading.clauses().passive(i);
            if (words.isLemma("losing", i) || passive && !aimed) {
                return null;
            }
            NounPhrase doer =
                    passive ? reading.clauses().patient(i) : reading.clauses().agent(i);
            ActorPhrase actor = doer == null ? null : reading.actors().read(doer);
            if (actor != null && actor.armed()) {
                return actor;
            }
            if (words.isFiniteVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /** "rebels broke the siege", "troops retreated to avoid encirclement": it is not theirs. */
    private boolean isRelieved(Trigger trigger) {
        int verb = trigger.verb();
        return verb >= 0 && verb < trigger.at() && words.isLemma("relieving", verb);
    }

    private @Nullable ActorPhrase governing(Trigger trigger, Predicate<ActorPhrase> isOther) {
        return inRole(new Slot(Slot.Owner.GOVERNOR, "subject"), trigger, isOther);
    }

    /** "between X and Y": X. */
    private @Nullable ActorPhrase firstSide(Trigger trigger) {
        for (NounPhrase phrase : roles.fill(BETWEEN, trigger)) {
            ActorPhrase side = reading.actors().alone(phrase);
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** "between X, Y and Z": Y and Z. */
    private List<ActorPhrase> otherSides(Trigger trigger) {
        for (NounPhrase phrase : roles.fill(BETWEEN, trigger)) {
            List<ActorPhrase> sides = new ArrayList<>();
            int reach = phrase.to() + SIDES_REACH;
            for (int i = phrase.to(); i < Math.min(words.size(), reach) && !words.isFiniteVerb(i); i++) {
                if (words.lower(i).equals("(")) {
                    i = closing(i);
                }
                boolean and = words.lower(i).equals("and");
                int item = words.lower(i + 1).equals("and") ? i + 2 : i + 1;
                NounPhrase next =
                        and || words.lower(i).equals(",") ? reading.phrases().at(item) : null;
                boolean owned = next != null && words.isForm("owned", next.head());
                ActorPhrase side = next == null
                        ? null
                        : owned
                                ? reading.actors().modifier(next, next.head())
                                : reading.actors().alone(next);
                if (next != null && side != null) {
                    sides.add(side);
                    i = next.to() - 1;
                    if (and || item > i + 1) {
                        return sides;
                    }
                }
            }
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        return List.of();
    }

    /** The bracket that closes one, that one itself where none does. */
    private int closing(int open) {
        for (int i = open; i < words.size(); i++) {
            if (words.lower(i).equals(")")) {
                return i;
            }
        }
        return open;
    }

    /** The parties that do the same as the actor, each of its own. */
    List<ActorPhrase> others(List<Slot> slots, Trigger trigger, Predicate<ActorPhrase> isOther) {
        for (Slot slot : slots) {
            ActorPhrase one = slot.name().equals("second") ? null : actor(List.of(slot), trigger, isOther);
            List<ActorPhrase> all =
                    slot.name().equals("second") ? otherSides(trigger) : one == null ? List.of() : List.of(one);
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
