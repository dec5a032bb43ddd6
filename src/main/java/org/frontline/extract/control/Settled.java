package org.frontline.extract.control;

import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase was found to stand for.
 *
 * @param within whether it stands for something in that place, and not for the place: "a village in P"
 */
record Settled(Slot place, boolean within) {
    /** The place itself. */
    static Settled at(Slot place) {
        return new Settled(place, false);
    }

    /** The place itself where one was found. */
    static @Nullable Settled ofFound(@Nullable Slot place) {
        return place == null ? null : at(place);
    }

    /** Something without a name in the place. */
    static Settled in(Slot place) {
        return new Settled(place, true);
    }
}
