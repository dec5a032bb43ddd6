package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The sides of a fight where they are told together: "X and Y clashed", "between X and Y", "N of X and M of Y were killed",
 * "encircled the garrison".
 */
final class Sides {
    /** One side and the other. */
    record Pair(ActorPhrase one, ActorPhrase other) {}

    /** Prepositions behind which two parties are no subject: "backed by X and Y". */
    private static final Set<String> GOVERNING = Set.of("by", "from", "with", "against", "to", "on");

    private static final Slot BETWEEN = new Slot(Slot.Owner.TRIGGER, "between");
    /** In words: how far the sides of a divided place may stand apart. */
    private static final int REACH = 40;
    /** Prepositions behind which a word of fighting names whom it goes against. */
    static final Set<String> AGAINST = Set.of("with", "against");

    private final Reading reading;
    private final Words words;
    private final RolePhrases roles;

    Sides(Reading reading, RolePhrases roles) {
        this.reading = reading;
        this.words = reading.words();
        this.roles = roles;
    }

    /** The two armed parties that "and" joins, one of which stands in a phrase; null where there are less or more. */
    @Nullable
    Pair joined(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return null;
        }
        NounPhrase before =
                words.lower(phrase.from() - 1).equals("and") ? reading.phrases().at(phrase.from() - 2) : null;
        NounPhrase first = before == null ? phrase : before;
        ActorPhrase one = reading.actors().alone(first);
        NounPhrase second = one != null && words.lower(one.to()).equals("and")
                ? reading.phrases().at(one.to() + 1)
                : null;
        ActorPhrase other = second == null ? null : reading.actors().alone(second);
        if (one == null || other == null || !one.isArmedParty() || !other.isArmedParty()) {
            return null;
        }
        boolean apart = !GOVERNING.contains(words.lower(first.from() - 1))
                && !isLand(first, other)
                && !isListed(first)
                && !words.lower(other.to()).equals("and")
                && !isAlly(other);
        return apart ? new Pair(one, other) : null;
    }

    /** "in Iraq and Syria". */
    private boolean isLand(NounPhrase first, ActorPhrase other) {
        EntityMention mention = other.mention();
        return words.lower(first.from() - 1).equals("in") && mention != null && mention.type() == EntityType.COUNTRY;
    }

    /** "X, Y and Z": a party before the comma. */
    private boolean isListed(NounPhrase phrase) {
        NounPhrase before =
                words.lower(phrase.from() - 1).equals(",") ? reading.phrases().at(phrase.from() - 2) : null;
        ActorPhrase party = before == null ? null : reading.actors().alone(before);
        return party != null && party.isArmedParty();
    }

    /** "the army and its allies", "Hezbollah and other militias". */
    private boolean isAlly(ActorPhrase party) {
        for (int i = party.from(); i < party.to(); i++) {
            if (words.isForm("allied", i)) {
                return true;
            }
        }
        return words.tag(party.from() - 1).equals("PRP$");
    }

    /** "X and Y clashed in P": both, unless it is told whom they fight together. */
    @Nullable
    Pair rivals(Trigger trigger) {
        int verb = trigger.verb();
        if (verb < 0 || reading.clauses().passive(verb)) {
            return null;
        }
        Pair beside = joined(reading.phrases().at(reading.clauses().groupStart(verb) - 1));
        Pair both = beside != null ? beside : joined(reading.clauses().agent(verb));
        return both == null || isFaced(verb + 1, false) ? null : both;
    }

    /**
     * "N fighters were killed in clashes in P", "troops were involved in fighting in P": who falls or fights there.
     *
     * @param other whether the other side is meant: "N of X and M of Y were killed"
     */
    @Nullable
    ActorPhrase amongFighters(Trigger trigger, boolean other) {
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
            Pair both = joined(who);
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
    @Nullable
    ActorPhrase foe(Trigger trigger) {
        NounPhrase patient = trigger.verb() < 0 ? null : reading.clauses().patient(trigger.verb());
        ActorPhrase party = patient == null ? null : reading.actors().read(patient);
        return party != null && party.isArmedParty() ? party : null;
    }

    /** "between X and Y": X. */
    @Nullable
    ActorPhrase firstSide(Trigger trigger) {
        for (NounPhrase phrase : roles.fill(BETWEEN, trigger)) {
            Pair split = split(phrase);
            if (split != null) {
                return split.one();
            }
            ActorPhrase side = reading.actors().alone(phrase);
            if (side != null) {
                return side;
            }
            boolean named = words.isName(phrase.head()) || words.isName(phrase.from());
            List<ActorPhrase> others = named ? otherSides(trigger) : List.of();
            if (!others.isEmpty() && others.get(0).isArmedParty()) { // whoever fights X is a party, known or not
                int from = words.tag(phrase.from()).equals("DT") ? phrase.from() + 1 : phrase.from();
                return new ActorPhrase(
                        from, phrase.to(), words.surface(from, phrase.to()), null, ActorPhrase.Kind.NAMED, true);
            }
        }
        return null;
    }

    /** "the Danish and Swedish armies": the two that share a noun. */
    @Nullable
    Pair split(NounPhrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            if (!words.lower(i).equals("and")) {
                continue;
            }
            NounPhrase before = new NounPhrase(phrase.from(), i, i - 1, false);
            ActorPhrase one = reading.actors().modifier(before, i);
            ActorPhrase two =
                    reading.actors().modifier(new NounPhrase(i + 1, phrase.to(), phrase.head(), false), phrase.head());
            if (one != null && two != null && one.to() == i && two.from() == i + 1) {
                return new Pair(
                        one,
                        new ActorPhrase(
                                i + 1,
                                phrase.to(),
                                words.surface(i + 1, phrase.to()),
                                two.mention(),
                                ActorPhrase.Kind.NAMED,
                                true));
            }
        }
        return null;
    }

    /** Whether it is told whom a fight goes against: "during clashes with X". */
    boolean isFaced(Trigger trigger) {
        return trigger.noun() != null && isFaced(trigger.noun().to(), true);
    }

    private boolean isFaced(int from, boolean pastVerbs) {
        return reading.followers().after(from, pastVerbs).stream()
                .anyMatch(phrase -> AGAINST.contains(phrase.preposition())
                        && reading.actors().read(phrase.object()) != null);
    }

    /** "between X, Y and Z": Y and Z. */
    List<ActorPhrase> otherSides(Trigger trigger) {
        for (NounPhrase phrase : roles.fill(BETWEEN, trigger)) {
            Pair split = split(phrase);
            if (split != null) {
                return List.of(split.other());
            }
            List<ActorPhrase> sides = new ArrayList<>();
            int reach = phrase.to() + REACH;
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
}
