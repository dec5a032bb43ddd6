package org.frontline.aggregate.event;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who fills a role of a report.
 *
 * @param surface the words that name it
 * @param id the gazetteer's id, null where it is not linked
 * @param name the canonical name, null where it is not linked
 * @param side the side that it stands on; parties with equal sides are one party to an event; empty where the words do not tell
 */
public record Party(
        String surface, @Nullable String id, @Nullable String name, String side) implements Serializable {
    /** The canonical name, or the words of the text where there is none. */
    public String label() {
        return name != null ? name : surface;
    }
}
