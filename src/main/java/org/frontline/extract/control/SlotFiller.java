package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/** Finds what stands in a rule's slots. */
final class SlotFiller {
    private final Reading reading;
    private final Words words;
    private final RolePhrases roles;
    private final Parties parties;
    private final PlaceNames names;
    private final Doubts doubts;
    private final Opponents opponents;
    private final Grounds grounds;

    SlotFiller(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.roles = new RolePhrases(reading);
        Doers doers = new Doers(reading);
        this.parties = new Parties(reading, roles, doers);
        this.names = new PlaceNames(reading, roles);
        this.doubts = new Doubts(reading, doers);
        this.opponents = new Opponents(reading);
        this.grounds = new Grounds(reading);
    }

    /** What tells against a finding. */
    Doubts doubts() {
        return doubts;
    }

    List<Slot> nearestFirst(List<Slot> slots, Trigger trigger) {
        return roles.nearestFirst(slots, trigger);
    }

    /** The phrases in a slot, near ones first. */
    List<NounPhrase> fill(Slot slot, Trigger trigger) {
        return roles.fill(slot, trigger);
    }

    /** The party in the first slot that holds one which is not itself one of the places. */
    @Nullable
    ActorPhrase actor(List<Slot> slots, Trigger trigger, List<PlacePhrase> places) {
        return parties.actor(slots, trigger, party -> isOther(party, places));
    }

    /** The party in the first slot that holds another one than the other side. */
    @Nullable
    ActorPhrase actorBut(@Nullable ActorPhrase other, List<Slot> slots, Trigger trigger, List<PlacePhrase> places) {
        return parties.actor(
                slots, trigger, party -> isOther(party, places) && (other == null || party.from() != other.from()));
    }

    /** The parties in the first slot that holds any, each of which does the same as the actor. */
    List<ActorPhrase> others(List<Slot> slots, Trigger trigger, List<PlacePhrase> places) {
        return parties.others(slots, trigger, party -> isOther(party, places)).stream()
                .filter(party -> isOther(party, places))
                .toList();
    }

    /** The other side after which the ground is called that a fact is about. */
    @Nullable
    ActorPhrase master(Rule rule, @Nullable ActorPhrase actor, PlacePhrase place, List<PlacePhrase> places) {
        boolean taken = rule.action() == Action.GAIN
                || rule.action() == Action.SIEGE
                || rule.action().isMove();
        ActorPhrase master = taken && actor != null ? grounds.master(place, places.get(0)) : null;
        boolean other = master != null
                && isOther(master, places)
                && actor != null
                && !master.surface().equals(actor.surface())
                && (master.mention() == null || !master.mention().equals(actor.mention()));
        return other ? master : null;
    }

    /** The other side that the occasion of a fact names. */
    @Nullable
    ActorPhrase opponent(Rule rule, @Nullable ActorPhrase actor, List<PlacePhrase> places) {
        ActorPhrase opponent = opponents.of(rule, actor);
        return opponent != null && isOther(opponent, places) ? opponent : null;
    }

    private static boolean isOther(ActorPhrase party, List<PlacePhrase> places) {
        return places.stream()
                .noneMatch(p -> p.surface().equals(party.surface())
                        || party.mention() != null && party.mention().equals(p.mention()));
    }

    /** The places with the names that the words behind the trigger give them. */
    List<PlacePhrase> named(List<PlacePhrase> places, Trigger trigger) {
        return names.named(places, trigger);
    }

    /** Whether a slot holds a thing, place or not. */
    boolean holdsSomething(Slot slot, Trigger trigger) {
        return fill(slot, trigger).stream()
                .anyMatch(phrase -> !words.isForm("quantity", phrase.head()) && !words.isForm("period", phrase.head()));
    }

    /** "broke the siege of those districts", "cut supply lines to the border": what is besieged is said, place or not. */
    boolean isSaid(Trigger trigger) {
        NounPhrase noun = trigger.noun();
        String behind = noun == null ? "" : words.lower(noun.to());
        boolean opens = trigger.isVerb() ? Set.of("to", "into").contains(behind) : behind.equals("of");
        return opens && noun != null && reading.phrases().at(noun.to() + 1) != null;
    }

    /** Whether a slot holds people, under arms or not, of whom is said where they are: "the rebels in P". */
    boolean holdsPeopleSomewhere(Slot slot, Trigger trigger) {
        return fill(slot, trigger).stream().anyMatch(phrase -> {
            ActorPhrase party = reading.actors().alone(phrase);
            boolean people = words.isLemma("dweller", phrase.head()) || party != null && party.armed();
            return people && words.isForm("preposition", phrase.to());
        });
    }

    /** Whether the words are a heading: "Withdrawal" is the name of a section. */
    boolean isTitle() {
        return !words.sentence().isProse();
    }

    /** The place that a sentence sets before it tells of something without a name there. */
    @Nullable
    PlacePhrase scene(Finding finding) {
        return names.scene(finding);
    }

    /** The places in the first slot that holds one. */
    List<PlacePhrase> places(Slot slot, Trigger trigger) {
        if (slot.name().equals("implied")) {
            boolean gerund = !trigger.isVerb() && !words.isNoun(trigger.at()); // "after capturing them"
            return gerund ? List.of() : List.of(PlacePhrase.implied(trigger.at()));
        }
        if (slot.name().equals("entry")) {
            return lacksSubject(trigger) ? List.of(PlacePhrase.entry(trigger.at())) : List.of();
        }
        List<PlacePhrase> found = new ArrayList<>();
        for (NounPhrase phrase : fill(slot, trigger)) {
            boolean distance = slot.name().equals("within") && words.isForm("distance", phrase.head());
            if (distance || !found.isEmpty() && !isCoordinated(slot, phrase, found)) {
                continue; // "within 5 km of P": how far from P, which another slot holds
            }
            boolean subject = phrase.to() <= trigger.at();
            found.addAll(
                    subject
                            ? reading.places().readSubject(phrase)
                            : reading.places().read(phrase));
        }
        return words.isCompound(trigger.at()) ? upToNextHolder(found) : found;
    }

    /** "Rebel-held P and army-held Q": only P is held by the rebels. */
    private List<PlacePhrase> upToNextHolder(List<PlacePhrase> row) {
        for (int i = 1; i < row.size(); i++) {
            boolean another =
                    IntStream.range(row.get(i - 1).to(), row.get(i).to()).anyMatch(words::isCompound);
            if (another) {
                return row.subList(0, i);
            }
        }
        return row;
    }

    /** "in P, in the north of Q, and in R": R, a phrase of the same preposition that "and" adds. */
    private boolean isCoordinated(Slot slot, NounPhrase phrase, List<PlacePhrase> found) {
        int preposition = phrase.from() - 1;
        return slot.isPreposition()
                && words.lower(preposition).equals(slot.name())
                && words.lower(preposition - 1).equals("and")
                && found.stream().allMatch(place -> place.to() <= preposition);
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
}
