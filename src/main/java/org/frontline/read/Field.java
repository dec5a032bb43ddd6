package org.frontline.read;

import java.util.Locale;

/** What a record can say of an article; only {@link #TEXT} is required. */
public enum Field {
    ID,
    TITLE,
    TEXT,
    PUBLISHED,
    URL,
    PUBLISHER;

    /** The name that the field goes by unless the configuration maps it to another. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
