package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that stand in a rule's slots. */
final class SlotFiller {
    private static final Set<String> COMING =
            Set.of("be", "remain", "stay", "come", "fall", "lie", "continue", "end", "keep", "stand");
    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "around", "outside", "across", "within", "along", "close to");
    private static final Slot BETWEEN = new Slot(Slot.Owner.TRIGGER, "between");
    private final Reading reading;
    private final Words words;

    SlotFiller(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Whether a slot holds a thing, place or not. */
    boolean holdsSomething(Slot slot, Trigger trigger) {
        return fill(slot, trigger).stream().anyMatch(phrase -> !words.isForm("quantity", phrase.head()));
    }

    /** The slots as given, but prepositions that follow each other in the order in which the sentence has them. */
    List<Slot> nearestFirst(List<Slot> slots, Trigger trigger) {
        List<Slot> ordered = new ArrayList<>();
        int i = 0;
        while (i < slots.size()) {
            int end = i;
            while (end < slots.size()
                    && slots.get(end).isPreposition()
                    && slots.get(end).owner() == slots.get(i).owner()) {
                end++;
            }
            if (end > i + 1) {
                List<Slot> run = new ArrayList<>(slots.subList(i, end));
                run.sort(Comparator.comparingInt(slot -> position(slot, trigger)));
                ordered.addAll(run);
                i = end;
            } else {
                ordered.add(slots.get(i));
                i++;
            }
        }
        return ordered;
    }

    private int position(Slot slot, Trigger trigger) {
        return governed(slot, trigger).stream().mapToInt(NounPhrase::from).min().orElse(Integer.MAX_VALUE);
    }

    /** The phrases in a slot, near ones first. */
    List<NounPhrase> fill(Slot slot, Trigger trigger) {
        int owner = owner(slot, trigger);
        return slot.isPreposition() ? governed(slot, trigger) : role(slot, trigger, owner);
    }

    private static int owner(Slot slot, Trigger trigger) {
        return slot.owner() == Slot.Owner.TRIGGER ? trigger.at() : trigger.verb();
    }

    private List<NounPhrase> governed(Slot slot, Trigger trigger) {
        boolean noun = trigger.noun() != null && (slot.owner() == Slot.Owner.OBJECT || trigger.verb() != trigger.at());
        int start = noun && trigger.noun() != null ? trigger.noun().to() : trigger.at() + 1;
        if (slot.owner() == Slot.Owner.GOVERNOR) {
            start = trigger.verb() + 1;
        }
        List<NounPhrase> found = new ArrayList<>();
        for (Prepositional phrase : reading.followers().after(start, noun)) {
            if (phrase.preposition().equals(slot.name())) {
                found.add(phrase.object());
            }
        }
        return found;
    }

    private List<NounPhrase> role(Slot slot, Trigger trigger, int owner) {
        return switch (slot.name()) {
            case "subject" -> owner < 0 ? List.of() : listOf(reading.clauses().agent(owner));
            case "object" -> owner < 0 ? List.of() : listOf(reading.clauses().patient(owner));
            case "topic" -> listOf(topic(trigger));
            case "apposition" -> apposition(trigger);
            case "copula" -> copula(trigger);
            case "modified" -> listOf(trigger.noun());
            case "possessor" -> listOf(possessor(trigger.noun()));
            default -> List.of();
        };
    }

    private static List<NounPhrase> listOf(@Nullable NounPhrase phrase) {
        return phrase == null ? List.of() : List.of(phrase);
    }

    private @Nullable NounPhrase possessor(@Nullable NounPhrase phrase) {
        if (phrase != null && words.lower(phrase.from()).equals("its")) {
            return new NounPhrase(phrase.from(), phrase.from() + 1, phrase.from(), true);
        }
        return phrase != null && phrase.from() > 1 && words.isPossessive(phrase.from() - 1)
                ? reading.phrases().at(phrase.from() - 2)
                : null;
    }

    /** What is under control or in someone's hands: the subject of the verb before, or the noun before. */
    private @Nullable NounPhrase topic(Trigger trigger) {
        boolean governed =
                trigger.verb() >= 0 && trigger.verb() < trigger.from() && words.isLemma("bringing", trigger.verb());
        NounPhrase brought = governed && !reading.clauses().passive(trigger.verb())
                ? reading.followers().directlyAfter(trigger.verb())
                : null;
        if (brought != null && brought.to() <= trigger.from()) {
            return brought;
        }
        int i = trigger.from() - 1;
        while (i >= 0
                && reading.phrases().at(i) == null
                && (words.tag(i).startsWith("RB")
                        || words.tag(i).startsWith("JJ")
                        || words.lower(i).equals("back"))) {
            i--;
        }
        NounPhrase before = reading.phrases().at(i);
        if (before != null) {
            NounPhrase outer = words.lower(before.from() - 1).equals("in")
                    ? reading.phrases().at(before.from() - 2)
                    : null;
            boolean located = outer != null
                    && (words.isLemma("settlement", outer.head()) || words.isLemma("area", outer.head()))
                    && words.entity(outer.head()) == null;
            return located ? outer : before;
        }
        if (i < 0 || !words.isVerb(i)) {
            return i > 0 && words.lower(i).equals(",") ? reading.phrases().at(i - 1) : null;
        }
        if (reading.clauses().passive(i)) {
            return reading.clauses().patient(i);
        }
        return COMING.contains(words.lemma(i)) || words.isBe(i)
                ? reading.clauses().agent(i)
                : reading.clauses().patient(i);
    }

    /** "the rebel stronghold Raqqa", "Raqqa, a rebel stronghold", "stronghold of Raqqa" left to the "of" slot. */
    private List<NounPhrase> apposition(Trigger trigger) {
        List<NounPhrase> found = new ArrayList<>();
        NounPhrase whole = reading.phrases().at(trigger.at());
        if (whole != null && whole.to() > trigger.at() + 1) {
            found.add(whole);
        }
        int after = trigger.at() + 1;
        if (words.lower(after).equals(",")
                || words.lower(after).equals("—")
                || words.lower(after).equals("(")) {
            NounPhrase next = reading.phrases().at(after + 1);
            if (next != null) {
                found.add(next);
            }
        }
        if (whole != null) {
            int before = whole.from() - 1;
            if (words.lower(before).equals(",")) {
                before--;
            }
            NounPhrase left = reading.phrases().at(before);
            if (left != null && !left.possessor()) {
                found.add(left);
            }
        }
        return found;
    }

    private List<NounPhrase> copula(Trigger trigger) {
        NounPhrase whole = reading.phrases().at(trigger.at());
        int i = whole == null ? -1 : whole.from() - 1;
        while (i >= 0
                && (words.tag(i).startsWith("RB")
                        || words.lower(i).equals("as")
                        || words.lower(i).equals("of")
                        || words.lower(i).equals("one"))) {
            i--;
        }
        if (i < 0 || !words.isVerb(i)) {
            return List.of();
        }
        boolean linking = words.isBe(i) || Set.of("be", "remain", "become").contains(words.lemma(i));
        return linking
                ? listOf(reading.clauses().agent(i))
                : reading.clauses().passive(i) ? listOf(reading.clauses().patient(i)) : List.of();
    }

    /** The party in the first slot that holds one. */
    @Nullable
    ActorPhrase actor(List<Slot> slots, Trigger trigger) {
        for (Slot slot : slots) {
            if (slot.name().equals("prefix")) {
                return Prefixes.party(reading, trigger);
            }
            if (slot.name().equals("self")) {
                return reading.actors().word(trigger.at());
            }
            if (slot.name().equals("clause")) {
                ActorPhrase main = ofMainClause(trigger);
                if (main != null) {
                    return main;
                }
                continue;
            }
            if (slot.name().equals("second") || slot.name().equals("between")) {
                ActorPhrase side = slot.name().equals("second") ? secondSide(trigger) : firstSide(trigger);
                if (side != null) {
                    return side;
                }
                continue;
            }
            if (slot.name().equals("modifier")) {
                ActorPhrase modifier = trigger.noun() == null
                        ? null
                        : reading.actors()
                                .modifier(trigger.noun(), trigger.noun().head());
                if (modifier != null) {
                    return modifier;
                }
                continue;
            }
            if (slot.name().equals("subject") && slot.owner() == Slot.Owner.TRIGGER) {
                ActorPhrase aiming = whoAims(trigger);
                if (aiming != null) {
                    return aiming;
                }
            }
            for (NounPhrase phrase : fill(slot, trigger)) {
                ActorPhrase actor = reading.actors().read(phrase);
                if (actor != null) {
                    return actor;
                }
            }
        }
        return null;
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
        for (Prepositional phrase : reading.followers().after(aim.to(), false)) {
            ActorPhrase by =
                    phrase.at() < trigger.verb() && phrase.preposition().equals("by")
                            ? reading.actors().read(phrase.object())
                            : null;
            if (by != null) {
                return by;
            }
        }
        return null;
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

    /** The places in the first slot that holds one. */
    List<PlacePhrase> places(Slot slot, Trigger trigger) {
        if (slot.name().equals("implied")) {
            return List.of(PlacePhrase.implied(trigger.at()));
        }
        if (slot.name().equals("entry")) {
            return lacksSubject(trigger) ? List.of(PlacePhrase.entry(trigger.at())) : List.of();
        }
        for (NounPhrase phrase : fill(slot, trigger)) {
            boolean subject = phrase.to() <= trigger.at();
            List<PlacePhrase> places = subject
                    ? reading.places().readSubject(phrase)
                    : reading.places().read(phrase);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    /** "Captured by X in May", "Reportedly retaken by Y": a participle opens the sentence, and no object follows it. */
    private boolean lacksSubject(Trigger trigger) {
        boolean participle =
                trigger.verb() == trigger.at() && words.tag(trigger.at()).equals("VBN");
        for (int i = 0; i < trigger.at(); i++) {
            participle &= words.tag(i).startsWith("RB") || words.tag(i).equals("VBN");
        }
        return participle
                && !words.tag(trigger.to()).startsWith("N")
                && words.lower(trigger.to()).equals("by");
    }

    /** "between X and Y": X. */
    private @Nullable ActorPhrase firstSide(Trigger trigger) {
        for (NounPhrase phrase : fill(BETWEEN, trigger)) {
            ActorPhrase side = reading.actors().alone(phrase);
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** "between X and Y": Y. */
    private @Nullable ActorPhrase secondSide(Trigger trigger) {
        for (NounPhrase phrase : fill(BETWEEN, trigger)) {
            for (int i = phrase.to(); i < Math.min(words.size(), phrase.to() + 12); i++) {
                NounPhrase next = reading.phrases().at(i + 1);
                if (words.lower(i).equals("and") && next != null) {
                    boolean owned = words.isForm("owned", next.head());
                    ActorPhrase side = owned
                            ? reading.actors().modifier(next, next.head())
                            : reading.actors().alone(next);
                    if (side != null) {
                        return side;
                    }
                }
            }
        }
        return null;
    }

    /** The places, where none of them has a name the one that the words behind the trigger name: "areas it holds in P". */
    List<PlacePhrase> named(List<PlacePhrase> places, Trigger trigger) {
        boolean nameless = !places.isEmpty()
                && places.stream().allMatch(p -> p.kind() == PlacePhrase.Kind.INDEFINITE && !p.introduces());
        if (!nameless) {
            return places;
        }
        int start = Math.max(
                trigger.to(), trigger.noun() == null ? 0 : trigger.noun().to());
        for (Prepositional phrase : reading.followers().after(start, false)) {
            if (LOCATIVE.contains(phrase.preposition())) {
                List<PlacePhrase> behind = reading.places().read(phrase.object()).stream()
                        .filter(PlacePhrase::isNamed)
                        .toList();
                if (!behind.isEmpty()) {
                    return behind;
                }
            }
        }
        return places;
    }

    /** Whether the party is none that can stand in a place: warplanes, artillery, an air force. */
    boolean isFromAfar(@Nullable ActorPhrase actor) {
        for (int i = actor == null ? 0 : actor.from(); actor != null && i < actor.to(); i++) {
            if (words.isLemma("from_afar", i) || words.lower(i).equals("air") && words.isLemma("force", i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is done to something that is no party: "evacuated civilians from P". */
    boolean hasForeignObject(Trigger trigger) {
        NounPhrase object = trigger.verb() < 0 || reading.clauses().passive(trigger.verb())
                ? null
                : reading.followers().directlyAfter(trigger.verb());
        ActorPhrase party = object == null ? null : reading.actors().read(object);
        boolean direction = object != null && words.isForm("direction", object.head());
        return object != null && !direction && (party == null || !party.armed());
    }

    /** Whether something that is no party does it: "debris surrounded him", "families reached Goma". */
    boolean hasForeignAgent(Rule rule, Trigger trigger) {
        boolean verb = rule.trigger().kind() == Rule.Kind.VERB
                && rule.actor().stream().anyMatch(s -> s.name().equals("subject"));
        NounPhrase agent = verb ? reading.clauses().agent(trigger.verb()) : null;
        if (agent == null) {
            return false;
        }
        String lemma = words.lemma(agent.head());
        boolean quiet = reading.vocabulary().is("event", lemma)
                || words.tag(agent.head()).startsWith("W")
                || words.tag(agent.head()).equals("EX")
                || words.tag(agent.head()).equals("DT");
        return !quiet && reading.actors().read(agent) == null;
    }
}
