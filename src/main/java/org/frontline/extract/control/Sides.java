package org.frontline.extract.control;

import java.util.Set;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Two parties that are named side by side because they fight each other: "X and Y clashed", "N of X and M of Y were killed". */
final class Sides {
    /** One side and the other. */
    record Pair(ActorPhrase one, ActorPhrase other) {}

    /** Prepositions behind which two parties are no subject: "backed by X and Y". */
    private static final Set<String> GOVERNING = Set.of("by", "from", "with", "against", "to", "on");

    private final Reading reading;
    private final Words words;

    Sides(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
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
}
