package org.frontline.model;

import java.util.Locale;

/** How much of the place a statement is about. */
public enum Extent {
    WHOLE,
    MOST,
    PART,
    OUTSKIRTS;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
