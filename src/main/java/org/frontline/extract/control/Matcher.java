package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Means;
import org.jspecify.annotations.Nullable;

/** Tries the rules on a sentence, word by word; the first rule that fits a trigger word wins it, unless the verb may go on. */
final class Matcher {
    private final RuleSet rules;

    Matcher(RuleSet rules) {
        this.rules = rules;
    }

    List<Finding> match(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        TriggerFinder triggers = new TriggerFinder(reading);
        SlotFiller slots = new SlotFiller(reading);
        Set<String> forms = reading.words().forms();
        for (int i = 0; i < reading.words().size(); i++) {
            List<Finding> here = new ArrayList<>();
            for (Rule rule :
                    rules.triggeredBy(reading.words().lower(i), reading.words().lemma(i))) {
                Trigger trigger = rules.hasCompanions(rule, forms) ? triggers.find(rule, i) : null;
                List<Finding> found = trigger == null ? List.of() : apply(rule, trigger, slots);
                found.stream().filter(finding -> isNew(finding, here)).forEach(here::add);
                if (!found.isEmpty() && !rule.goesOn()) {
                    break;
                }
            }
            findings.addAll(here);
        }
        return located(findings, reading, slots);
    }

    /** Whether no rule has told the same place by the same word yet. */
    private static boolean isNew(Finding finding, List<Finding> found) {
        return found.stream().filter(other -> other.rule() != finding.rule()).noneMatch(other -> other.place()
                .surface()
                .equals(finding.place().surface()));
    }

    /** "launched an assault on P, capturing nine villages": villages without a name are those of the place just fought for, else of the scene. */
    private static List<Finding> located(List<Finding> findings, Reading reading, SlotFiller slots) {
        List<Finding> located = new ArrayList<>();
        for (Finding finding : findings) {
            PlacePhrase place = finding.place();
            boolean several = mayBeOnScene(finding, reading)
                    && place.kind() == PlacePhrase.Kind.INDEFINITE
                    && place.area() == null
                    && !place.introduces()
                    && place.frame().isEmpty();
            int fight = several && goesOn(finding, reading) ? fightBefore(finding, findings, reading) : -1;
            for (Finding other : fight < 0 ? List.<Finding>of() : findings) {
                if (other.trigger().at() == fight && isFoughtIn(other)) {
                    located.add(finding.in(ground(finding.place(), other.place(), reading)));
                }
            }
            if (fight < 0) {
                PlacePhrase scene = several ? slots.scene(finding) : null;
                located.add(scene == null ? finding : finding.in(ground(place, scene, reading)));
            }
        }
        return located;
    }

    /** What lies in a place; the place where it is that which the words are for: "the country's second city", "the silos" of the silos of P. */
    private static PlacePhrase ground(PlacePhrase nameless, PlacePhrase place, Reading reading) {
        Words words = reading.words();
        int head = nameless.to() - 1;
        boolean one = reading.vocabulary().is("settlement", nameless.noun())
                && !words.tag(head).equals("NNS");
        boolean same = words.lower(nameless.from()).equals("the")
                && words.lower(place.to() - 1).equals(words.lower(head));
        return one || same ? place : place.inPart();
    }

    /** Whether ground without a name may be that of the scene: what is gained, and areas that are held. */
    private static boolean mayBeOnScene(Finding finding, Reading reading) {
        Action action = finding.rule().action();
        return action == Action.GAIN
                || action == Action.HOLD
                        && reading.vocabulary().is("vague_area", finding.place().noun());
    }

    /** "capturing", "and captured", "they captured": the clause goes on with who has just been named. */
    private static boolean goesOn(Finding finding, Reading reading) {
        int verb = finding.trigger().verb();
        ActorPhrase actor = finding.actor();
        boolean pronoun = actor != null && actor.kind() == ActorPhrase.Kind.PRONOUN;
        return pronoun
                || verb >= 0
                        && (reading.words().tag(verb).equals("VBG")
                                || Set.of("and", ",")
                                        .contains(reading.words()
                                                .lower(reading.clauses().groupStart(verb) - 1)));
    }

    /** "pushed towards Bor, capturing four villages", and where it is fought in, "pushed into the city, capturing four districts". */
    private static boolean isFoughtIn(Finding fight) {
        return fight.place().isNamed()
                || fight.rule().action() == Action.CONTEST && fight.place().kind() == PlacePhrase.Kind.DEFINITE;
    }

    /** The trigger of the last fight or move for a named place before a finding and in its sentence, -1 where there is none. */
    private static int fightBefore(Finding finding, List<Finding> findings, Reading reading) {
        int last = -1;
        for (Finding other : findings) {
            if (other.rule().action().isMove()
                    && isFoughtIn(other)
                    && other.trigger().at() < finding.trigger().at()) {
                last = Math.max(last, other.trigger().at());
            }
        }
        for (int i = last; last >= 0 && i < finding.trigger().at(); i++) {
            boolean other = Set.of(";", "while", "but").contains(reading.words().lower(i));
            if (other) {
                return -1;
            }
        }
        return last;
    }

    private List<Finding> apply(Rule rule, Trigger trigger, SlotFiller slots) {
        for (Slot slot : slots.nearestFirst(rule.place(), trigger)) {
            List<PlacePhrase> places = slots.named(slots.places(slot, trigger), trigger);
            boolean own = slot.name().equals("of") && !rule.actor().contains(slot);
            // "the siege of the rebels in P": whoever is besieged somewhere, that place is
            boolean besieged = rule.action() == Action.SIEGE && slots.holdsPeopleSomewhere(slot, trigger);
            if (places.isEmpty() && own && !besieged && slots.holdsSomething(slot, trigger)) {
                // "control of the company in Berlin": what is controlled is named, and is no place
                return List.of();
            }
            boolean title = slot.name().equals("implied") && rule.trigger().kind() == Rule.Kind.NOUN && slots.isTitle();
            boolean said = rule.action() == Action.SIEGE && slot.name().equals("implied") && slots.isSaid(trigger);
            boolean aside = rule.action() == Action.CONTEST && slots.doubts().isAimedBefore(rule, trigger, slot);
            if (!places.isEmpty() && !title && !aside && !said) {
                List<Finding> found = fill(rule, trigger, slot, places, slots);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whether one phrase fills both slots. */
    private static boolean isSame(@Nullable ActorPhrase actor, @Nullable ActorPhrase counterparty) {
        return actor != null && counterparty != null && actor.from() == counterparty.from();
    }

    private List<Finding> fill(Rule rule, Trigger trigger, Slot slot, List<PlacePhrase> places, SlotFiller slots) {
        ActorPhrase actor = slots.actor(rule.actor(), trigger, places);
        ActorPhrase counterparty = slots.actor(rule.counterparty(), trigger, places);
        if (rule.needsActor() && actor == null || rule.needsCounterparty() && counterparty == null) {
            return List.of();
        }
        if (rule.action() != Action.HOLD
                && (slots.doubts().isFromAfar(actor) || slots.doubts().isByThoseAfar(actor, trigger))) {
            return List.of();
        }
        if (rule.action() == Action.HOLD && slots.doubts().isOtherAttempt(trigger)) {
            return List.of();
        }
        if (rule.partyObject() && slots.doubts().hasForeignObject(trigger)) {
            return List.of();
        }
        if (rule.finite() && slots.doubts().isTask(trigger)
                || rule.action() == Action.HOLD
                        && rule.means() == Means.VIOLENT
                        && slots.doubts().isCivil()
                || rule.action() == Action.CONTEST
                        && (slots.doubts().isCivil()
                                || slots.doubts().isThrown(trigger)
                                || slots.doubts().isStruck(trigger, places))) {
            return List.of();
        }
        if (rule.unopposed() && !slots.doubts().isLeftBefore(trigger)) {
            return List.of();
        }
        boolean otherwise =
                rule.lasting() != null && rule.lasting() != slots.doubts().lasts(trigger);
        if (otherwise || rule.intransitive() && slots.doubts().hasObject(trigger)) {
            return List.of();
        }
        if (rule.bareObject() && slots.doubts().hasComplement(trigger, places)) {
            return List.of();
        }
        if (rule.armed() && actor != null && !actor.armed()
                || (rule.armed() || rule.strict())
                        && actor == null
                        && slots.doubts().hasForeignAgent(rule, trigger)) {
            return List.of();
        }
        if (isSame(actor, counterparty)) {
            boolean taken =
                    rule.action() == Action.GAIN; // "with the group retaking P from X"; "the attack was repelled by X"
            actor = taken ? slots.actorBut(counterparty, rule.actor(), trigger, places) : actor;
            counterparty = taken ? counterparty : null;
        }
        boolean opposed = counterparty != null && counterparty.armed();
        ActorPhrase opponent = counterparty != null ? counterparty : slots.opponent(rule, actor, places);
        List<Finding> found = new ArrayList<>();
        List<ActorPhrase> others = slots.others(rule.alsoActor(), trigger, places);
        for (PlacePhrase place : places) {
            EntityMention mention = place.mention();
            if (mention != null && place.isWhole() && rule.notPlaces().contains(mention.type())) {
                continue;
            }
            // "Invasion of X" as a title names a war
            if (rule.action() == Action.CONTEST
                    && rule.trigger().kind() == Rule.Kind.NOUN
                    && mention != null
                    && place.isWhole()
                    && mention.type() == EntityType.COUNTRY
                    && slots.isTitle()) {
                continue;
            }
            if (rule.action() == Action.CONTEST && slots.doubts().isOccasion(place)
                    || rule.action() == Action.SIEGE && slots.doubts().isBorder(place)) {
                continue;
            }
            boolean weak = place.kind() == PlacePhrase.Kind.UNKNOWN
                    || place.kind() == PlacePhrase.Kind.PRONOUN
                    || place.kind() == PlacePhrase.Kind.IMPLIED;
            boolean sure = !weak
                    || slots.doubts().refersBack(place, trigger)
                    || place.kind() == PlacePhrase.Kind.IMPLIED
                            && slots.doubts().isToldBefore(trigger)
                    || place.kind() == PlacePhrase.Kind.UNKNOWN && opposed
                    || actor != null
                            && actor.armed()
                            && (place.kind() != PlacePhrase.Kind.PRONOUN
                                    || actor.kind() != ActorPhrase.Kind.PRONOUN
                                    || rule.action() != Action.HOLD);
            if (sure || !rule.strict()) {
                ActorPhrase master = counterparty != null ? null : slots.master(rule, actor, place, places);
                found.add(
                        new Finding(rule, trigger, place, slot.toString(), actor, master != null ? master : opponent));
                for (ActorPhrase other : others) {
                    found.add(new Finding(rule, trigger, place, slot.toString(), other, null));
                }
            }
        }
        return found;
    }
}
