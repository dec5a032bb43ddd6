package org.frontline.model;

import java.util.Locale;

/** The force of the verb that attributes a statement to its source. */
public enum Stance {
    REPORTED,
    CLAIMED,
    CONFIRMED,
    DENIED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
