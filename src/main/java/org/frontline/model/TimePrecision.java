package org.frontline.model;

import java.util.Locale;

/** How exact a date is. */
public enum TimePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
