package org.frontline.evaluation;

import java.util.Locale;

/** Why a gold mention has no prediction. */
public enum MissCause {
    /** The sentence has a prediction of the place with another action. */
    OTHER_ACTION,
    /** The sentence has a prediction of the action with another place. */
    OTHER_PLACE,
    /** No rule's trigger is in the sentence. */
    NO_TRIGGER,
    /** There is a trigger and no place that it could be about. */
    NO_PLACE,
    /** A rule fired and what it found was turned down. */
    REJECTED,
    /** There is a trigger and a place and no rule that joins them. */
    NO_RULE,
    /** The sentence has no prediction; nobody said why. */
    NOTHING_FOUND;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
