package org.frontline.zones;

import org.frontline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is not the report itself.
 *
 * @param credited the agency or station that it names as the report's origin, by its usual name where it is a known one
 */
public record Zone(Kind kind, Span span, @Nullable String credited) {
    /** What a zone is. */
    public enum Kind {
        /** Where, and often when and by whom, a report was filed. */
        DATELINE,
        /** Who wrote or supplied it. */
        CREDIT,
        /** What an earlier version had wrong. */
        CORRECTION,
        /** What belongs to a picture. */
        CAPTION,
        /** Other stories, newsletters, calls to follow. */
        TEASER;

        /** Whether what it says is told as news by this report. */
        public boolean tells() {
            return this != CORRECTION && this != TEASER;
        }
    }
}
