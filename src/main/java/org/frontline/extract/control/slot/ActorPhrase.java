package org.frontline.extract.control.slot;

import org.frontline.model.EntityMention;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a party to a fact.
 *
 * @param surface its name or description without article, coordinated parties joined as they stand
 * @param mention the recognised mention at its head, null where nothing recognised it
 * @param armed whether it is known to be under arms or to rule
 */
public record ActorPhrase(
        int from, int to, String surface, @Nullable EntityMention mention, Kind kind, boolean armed) {
    /** Whether the words by themselves stand for a party under arms, as "they" do not. */
    public boolean isArmedParty() {
        return armed && kind != Kind.PRONOUN;
    }

    /** How the words refer. */
    public enum Kind {
        NAMED,
        /** "rebels", "government forces". */
        NOMINAL,
        /** "the group", "the army": may go back to a name. */
        ANAPHORIC,
        /** "they", "its". */
        PRONOUN
    }
}
