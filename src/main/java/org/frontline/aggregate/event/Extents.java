package org.frontline.aggregate.event;

import java.util.Set;
import org.frontline.model.Action;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/** What a statement about a part of a place says of the place: whoever takes a district has not taken the city. */
public final class Extents {
    /** What holds many towns. */
    private static final Set<String> AREAS = Set.of("province", "region", "district");

    private Extents() {}

    /**
     * Whether an area is said to have been gained or lost, and not that it was all of it or most: who took something in a province is
     * easily told to have taken the province.
     *
     * @param placeType kind of the place, null where it is not known
     */
    public static boolean isOpen(@Nullable String placeType, Action action, @Nullable Extent extent) {
        boolean area = placeType != null && AREAS.contains(placeType);
        boolean bank = "bank".equals(placeType) && action == Action.GAIN; // who leaves a bank leaves it as a whole
        return extent == null && action.isTurn() && (area || bank);
    }

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
