package org.frontline.extract.control;

import java.util.Set;
import java.util.function.Predicate;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who fights in the clash or battle that a noun names, where no slot of the noun says so but the sentence around it does: "X lost nine
 * men in the battle of P", "fighting shook P as X attacked", "the battle of P was fought between X and Y", "Battle of P: X
 * defeats Y".
 */
final class Combatants {
    /** "Battle of" a name of some words. */
    private static final int ENTRY_REACH = 7;
    /** From a verb to the fight that it leads to, in words. */
    private static final int GOVERNING_REACH = 30;
    /** From the fight to the clause that tells of it, in words. */
    private static final int CLAUSE_REACH = 25;
    /** From "between X" to the end of what Y is called, in words. */
    private static final int SIDES_REACH = 14;
    /** Between a subject and its verb: auxiliaries, adverbs, a number. */
    private static final int SUBJECT_REACH = 6;

    private static final Set<String> WITHIN =
            Set.of("in", "at", "during", "from", "after", "following", "into", "for", "amid");
    private static final Set<String> CLAUSE_OPENERS = Set.of("as", "when", "after", "where", "since");
    private static final Set<String> AGAINST = Set.of("against", "over", "with", "from");

    private final Reading reading;
    private final Words words;

    private final Sides sides;

    Combatants(Reading reading, Sides sides) {
        this.reading = reading;
        this.sides = sides;
        this.words = reading.words();
    }

    /** The side that the sentence tells the fight of. */
    @Nullable
    ActorPhrase first(Trigger trigger, Predicate<ActorPhrase> isOther) {
        Sides.Pair between = between(trigger);
        ActorPhrase side = between == null ? null : between.one();
        if (side == null) {
            side = pitted(trigger);
        }
        if (side == null) {
            side = waging(trigger);
        }
        if (side == null) {
            side = fighter(trigger);
        }
        if (side == null || !isOther.test(side)) {
            side = attacker(trigger);
        }
        return side;
    }

    /** The other side. */
    @Nullable
    ActorPhrase second(Trigger trigger, Predicate<ActorPhrase> isOther) {
        Sides.Pair between = between(trigger);
        if (between != null) {
            return between.other();
        }
        Sides.Pair both = sides.joined(wager(trigger, "fought"));
        if (both != null) {
            return both.other();
        }
        int verb = fightingVerb(trigger);
        ActorPhrase beaten = verb < 0 ? null : beaten(verb);
        if (beaten == null) {
            ActorPhrase entry = ofEntry(trigger);
            int decided = entry == null ? -1 : decisiveBehind(entry.to());
            beaten = decided < 0 ? null : beaten(decided);
        }
        return beaten != null && isOther.test(beaten) ? beaten : null;
    }

    /** "Battle of P: X defeats Y", in a chronicle: the first armed party of what the colon opens, else whoever defeats. */
    @Nullable
    ActorPhrase ofEntry(Trigger trigger) {
        int colon = trigger.to();
        while (colon < Math.min(words.size(), trigger.to() + ENTRY_REACH)
                && !words.lower(colon).equals(":")) {
            colon++;
        }
        if (!words.lower(colon).equals(":")) {
            return null;
        }
        for (NounPhrase phrase : reading.phrases().all()) {
            ActorPhrase party = phrase.from() <= colon || words.isForm("preposition", phrase.from() - 1)
                    ? null
                    : reading.actors().read(phrase);
            if (party != null && party.isArmedParty()) {
                return party;
            }
            boolean victor = party != null
                    && party.kind() == ActorPhrase.Kind.NAMED
                    && words.isLemma("decisive", verbBehind(phrase.to()));
            if (victor) {
                return party;
            }
        }
        return null;
    }

    /** "fought between X and Y", "took place between X and Y", "the battle for P between X and Y"; what lies between two places is no fight. */
    private Sides.@Nullable Pair between(Trigger trigger) {
        for (int i = trigger.to(); i < words.size() - 2; i++) {
            NounPhrase side =
                    words.lower(i).equals("between") ? reading.phrases().at(i + 1) : null;
            if (side == null) {
                continue;
            }
            boolean told =
                    words.isVerb(i - 1) || words.lower(i - 1).equals("place") || words.isLemma("encounter", i - 1);
            Sides.Pair split = sides.split(side);
            ActorPhrase first = split != null ? split.one() : reading.actors().alone(side);
            ActorPhrase second =
                    split != null ? split.other() : behindAnd(reading.phrases().possessed(side));
            boolean behindPlace = words.isPlaceRun(i - 1) && !isCountry(first) && !isCountry(second);
            if (first != null && first.isArmedParty() && second != null && (told || behindPlace)) {
                return new Sides.Pair(first, second);
            }
        }
        return null;
    }

    private static boolean isCountry(@Nullable ActorPhrase party) {
        return party != null && party.mention() != null && party.mention().type() == EntityType.COUNTRY;
    }

    /** "the fighting pitted X against Y": X. */
    private @Nullable ActorPhrase pitted(Trigger trigger) {
        for (int i = trigger.to(); i < Math.min(words.size(), trigger.to() + CLAUSE_REACH); i++) {
            if (words.isLemma("pitting", i) && words.isVerb(i)) {
                NounPhrase object = reading.followers().directlyAfter(i);
                return object == null ? null : reading.actors().read(object);
            }
            if (words.isForm("clause_end", i)) {
                return null;
            }
        }
        return null;
    }

    /** "X started heavy fighting in P", "a new round of clashes", of "X and Y fought a battle" the first: X. */
    private @Nullable ActorPhrase waging(Trigger trigger) {
        NounPhrase agent = wager(trigger, "waging");
        Sides.Pair both = sides.joined(wager(trigger, "fought"));
        ActorPhrase actor = both != null
                ? both.one()
                : agent == null ? null : reading.actors().read(agent);
        return actor != null && actor.armed() ? actor : null;
    }

    /** Who does what a verb of a class says, of which the fight is the object. */
    private @Nullable NounPhrase wager(Trigger trigger, String verbs) {
        NounPhrase fight = trigger.noun();
        if (fight == null) {
            return null;
        }
        NounPhrase outer =
                words.lower(fight.from() - 1).equals("of") ? reading.phrases().at(fight.from() - 2) : null;
        int verb = (outer == null ? fight : outer).from() - 1;
        boolean wages = words.isVerb(verb)
                && (words.isLemma(verbs, verb) || words.isForm(verbs, verb))
                && reading.phrases().at(verb) == null
                && !reading.clauses().passive(verb);
        return wages ? reading.clauses().agent(verb) : null;
    }

    private @Nullable ActorPhrase behindAnd(NounPhrase side) {
        for (int i = side.to(); i < Math.min(words.size(), side.to() + SIDES_REACH); i++) {
            NounPhrase next = words.lower(i).equals("and") ? reading.phrases().at(i + 1) : null;
            ActorPhrase other = next == null ? null : reading.actors().alone(next);
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    /** "X lost nine men in the battle", "Y led X to victory in the battle": X. */
    private @Nullable ActorPhrase fighter(Trigger trigger) {
        int verb = fightingVerb(trigger);
        if (verb < 0) {
            return null;
        }
        NounPhrase led = words.isLemma("leading", verb) ? reading.clauses().patient(verb) : null;
        ActorPhrase troops = led == null ? null : reading.actors().alone(led);
        if (troops != null && troops.isArmedParty()) {
            return troops;
        }
        NounPhrase agent = reading.clauses().agent(verb);
        ActorPhrase actor = agent == null ? null : reading.actors().read(agent);
        boolean party = actor != null && (actor.armed() || actor.kind() == ActorPhrase.Kind.NAMED);
        return party ? actor : null;
    }

    /** The verb of fighting that a preposition ties the noun to, -1 where there is none. */
    private int fightingVerb(Trigger trigger) {
        int start = trigger.noun() == null ? trigger.from() : trigger.noun().from();
        if (!WITHIN.contains(words.lower(start - 1))) {
            return -1;
        }
        for (int i = start - 2; i >= 0 && start - i < GOVERNING_REACH; i--) {
            boolean ends = words.isForm("clause_end", i)
                    || words.lower(i).equals(":")
                    || words.isForm("relative", i) && !words.tag(i).equals("DT");
            if (ends) {
                return -1;
            }
            boolean verb = words.isVerb(i) && reading.phrases().at(i) == null && !words.isBe(i);
            if (verb && words.isLemma("fighting", i)) {
                return reading.clauses().passive(i) ? -1 : i;
            }
            if (verb && words.isFiniteVerb(i) && !words.isForm("perfect", i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "fighting shook P as X attacked", "fighting continued where X was advancing": X. */
    private @Nullable ActorPhrase attacker(Trigger trigger) {
        int others = 0;
        for (int i = trigger.to(); i < Math.min(words.size(), trigger.to() + CLAUSE_REACH) && others < 2; i++) {
            NounPhrase subject =
                    CLAUSE_OPENERS.contains(words.lower(i)) ? reading.phrases().at(i + 1) : null;
            ActorPhrase party = subject == null ? null : reading.actors().read(subject);
            if (party != null && party.isArmedParty()) {
                return words.isLemma("pressing", verbBehind(party.to())) ? party : null;
            }
            boolean finite = reading.phrases().at(i) == null && words.isFiniteVerb(i) && !words.isBe(i);
            others += finite && !words.isForm("perfect", i) ? 1 : 0;
            if (words.isForm("clause_end", i)) {
                return null;
            }
        }
        return null;
    }

    /** The main verb right behind a subject, -1 where there is none. */
    private int verbBehind(int subjectEnd) {
        for (int i = subjectEnd; i < Math.min(words.size(), subjectEnd + SUBJECT_REACH); i++) {
            boolean verb = words.isVerb(i) && reading.phrases().at(i) == null;
            boolean auxiliary =
                    words.isBe(i) || words.isForm("perfect", i) || words.tag(i).equals("MD");
            if (verb && !auxiliary) {
                return i;
            }
        }
        return -1;
    }

    private int decisiveBehind(int start) {
        for (int i = start; i < words.size(); i++) {
            if (words.isLemma("decisive", i)
                    && words.isVerb(i)
                    && !reading.clauses().passive(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whom a verb of fighting is done to, or whom it is told to go against: "defeats Y", "suffers a defeat against Y". */
    private @Nullable ActorPhrase beaten(int verb) {
        NounPhrase object =
                words.isLemma("decisive", verb) ? reading.followers().directlyAfter(verb) : null;
        ActorPhrase party = object == null ? null : reading.actors().read(object);
        if (party != null && (party.isArmedParty() || party.kind() == ActorPhrase.Kind.NAMED)) {
            return party;
        }
        for (Prepositional behind : reading.followers().after(verb + 1, false)) {
            ActorPhrase against =
                    AGAINST.contains(behind.preposition()) ? reading.actors().read(behind.object()) : null;
            if (against != null && against.isArmedParty()) {
                return against;
            }
        }
        return null;
    }
}
