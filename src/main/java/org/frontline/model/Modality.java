package org.frontline.model;

import java.util.Locale;

/** Whether the text says that it happened. */
public enum Modality {
    ACTUAL,
    PLANNED,
    HYPOTHETICAL,
    NEGATED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
