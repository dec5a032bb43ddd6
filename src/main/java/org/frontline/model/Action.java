package org.frontline.model;

import java.util.Locale;

/** What a control mention says of a place, as the annotation guide defines it. */
public enum Action {
    /** The actor comes to control the place. */
    GAIN,
    /** Said from the loser's side: the actor ceases to control it. */
    LOSS,
    /** Control as a state. */
    HOLD,
    /** Armed fighting for or in the place while its control is open. */
    CONTEST,
    /** The place is surrounded or cut off. */
    SIEGE,
    /** A move on the place by an actor that is not in it. */
    ADVANCE;

    /** Whether the place changes hands by it. */
    public boolean isTurn() {
        return this == GAIN || this == LOSS;
    }

    /** Whether it is fighting for the place or a move on it, which leaves open whose it is. */
    public boolean isMove() {
        return this == CONTEST || this == ADVANCE;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
