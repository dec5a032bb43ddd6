package org.frontline.extract.control.slot;

import org.frontline.model.EntityMention;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a place.
 *
 * @param from first word
 * @param to after the last word
 * @param surface its name without article and generic words, or the nominal as it stands
 * @param mention the recognised mention inside, null where nothing recognised it
 * @param noun dictionary form of the generic noun, empty where there is none
 */
public record PlacePhrase(
        int from,
        int to,
        String surface,
        @Nullable EntityMention mention,
        Kind kind,
        String noun,
        @Nullable Extent extent) {
    /** How sure it is that the words name a place. */
    public enum Kind {
        /** Recognised as a place by name. */
        NAMED,
        /** A proper name beside a generic noun: "the village of P". */
        DESCRIBED,
        /** A proper name that nothing else speaks for. */
        UNKNOWN,
        /** "the town": goes back to a name. */
        DEFINITE,
        /** "a town", "several villages": no name. */
        INDEFINITE,
        /** "it", "there". */
        PRONOUN
    }

    public boolean isNamed() {
        return kind == Kind.NAMED || kind == Kind.DESCRIBED || kind == Kind.UNKNOWN;
    }

    PlacePhrase withExtent(@Nullable Extent newExtent) {
        return new PlacePhrase(from, to, surface, mention, kind, noun, newExtent != null ? newExtent : extent);
    }

    PlacePhrase within(int newFrom, int newTo, String newSurface) {
        return new PlacePhrase(newFrom, newTo, newSurface, mention, kind, noun, extent);
    }

    PlacePhrase from(int newFrom) {
        return new PlacePhrase(newFrom, to, surface, mention, kind, noun, extent);
    }
}
