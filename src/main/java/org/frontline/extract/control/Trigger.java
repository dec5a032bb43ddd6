package org.frontline.extract.control;

import java.util.function.IntSupplier;
import org.frontline.extract.control.syntax.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Where a rule's trigger stands in a sentence; for use by one thread. */
final class Trigger {
    private final int at;
    private final int from;
    private final int to;
    private final @Nullable NounPhrase noun;
    private final boolean isVerb;
    private final IntSupplier governor;
    private boolean isKnown;
    private int verb;

    /**
     * @param at the trigger word
     * @param from first word of the trigger
     * @param to after its last word, light object or particle included
     * @param verb the verb that is the trigger or governs it, -1 where there is none
     * @param noun the phrase of a noun trigger or of a verb's light object
     */
    Trigger(int at, int from, int to, int verb, @Nullable NounPhrase noun) {
        this(at, from, to, noun, verb == at, () -> verb);
    }

    private Trigger(int at, int from, int to, @Nullable NounPhrase noun, boolean isVerb, IntSupplier governor) {
        this.at = at;
        this.from = from;
        this.to = to;
        this.noun = noun;
        this.isVerb = isVerb;
        this.governor = governor;
    }

    /**
     * A noun of a clause whose verb is looked for when it is first asked for: that takes the tree, and most nouns turn out
     * before to have no place beside them.
     */
    static Trigger governed(int at, int from, int to, NounPhrase noun, IntSupplier governor) {
        return new Trigger(at, from, to, noun, false, governor);
    }

    int at() {
        return at;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    @Nullable
    NounPhrase noun() {
        return noun;
    }

    /** Whether the trigger word itself is the verb. */
    boolean isVerb() {
        return isVerb;
    }

    int verb() {
        if (!isKnown) {
            verb = governor.getAsInt();
            isKnown = true;
        }
        return verb;
    }
}
