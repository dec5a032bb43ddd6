package org.frontline.aggregate.timeline;

import java.util.Locale;

/** How a place is held; {@link #label()} is what the table holds. */
public enum ControlState {
    /** One side holds it and nobody seriously disputes that. */
    CONTROLLED,
    /** Fought over, or said by some to have changed hands; the holder is who held it last. */
    CONTESTED,
    /** Surrounded; the holder is inside. */
    BESIEGED,
    /** Somebody says that he holds it, of which nobody else is known to have been the holder. */
    CLAIMED,
    /** Lost by its holder, winner unknown, or not heard of for too long. */
    UNKNOWN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
