package org.frontline.aggregate.event;

import org.frontline.model.Action;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/** What a statement about a part of a place says of the place: whoever takes a district has not taken the city. */
public final class Extents {
    private Extents() {}

    /** The action that counts for the place as a whole. */
    public static Action ofWhole(Action action, @Nullable Extent extent) {
        boolean changesHands = action.isTurn() || action == Action.HOLD;
        if (!changesHands || extent == null) {
            return action;
        }
        return switch (extent) {
            case WHOLE, MOST -> action;
            case PART -> Action.CONTEST;
            case OUTSKIRTS -> action == Action.GAIN ? Action.ADVANCE : Action.CONTEST;
        };
    }
}
