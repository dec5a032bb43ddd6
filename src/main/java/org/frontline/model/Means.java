package org.frontline.model;

import java.util.Locale;

/** Whether force was used. */
public enum Means {
    VIOLENT,
    NON_VIOLENT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
