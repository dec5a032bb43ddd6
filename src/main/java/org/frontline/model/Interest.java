package org.frontline.model;

import java.util.Locale;

/** What the source of a statement has to gain by it. */
public enum Interest {
    /** The source gains by it. */
    SELF,
    /** The source admits its own loss. */
    AGAINST,
    /** The source is no party to it. */
    NEUTRAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
