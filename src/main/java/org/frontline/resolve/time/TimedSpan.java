package org.frontline.resolve.time;

import org.frontline.model.Span;
import org.frontline.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * A time expression where it stands in the text.
 *
 * @param span characters, counted as the tokens count them
 * @param interval the days it means, null only for a {@link Kind#DURATION} that is tied to no date
 */
public record TimedSpan(Span span, @Nullable TimeInterval interval, Kind kind) {
    public TimedSpan {
        if (interval == null && kind != Kind.DURATION) {
            throw new IllegalArgumentException(kind + " at " + span + " without an interval");
        }
    }

    /** How the expression places an event. */
    public enum Kind {
        /** It happened then: "on Thursday", "in 2016", "between 19 and 20 March". */
        POINT,
        /** It began then and went on: "since 2012", "from early Monday". */
        SINCE,
        /** It went on until then: "until last month". */
        UNTIL,
        /** It happened before then: "before 2011". */
        BEFORE,
        /** It happened after then: "after 2003". */
        AFTER,
        /** How long, not when: "for three years", "throughout the war". */
        DURATION,
        /** At the time of the report: "now", "currently". */
        CURRENT
    }
}
