package org.frontline.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.frontline.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of one sentence and what was known of the time when it was read.
 *
 * <p>How far to trust {@code carried}: in encyclopaedic text ({@code reference} null) an event without a date of its own
 * mostly happened when the sentence before says, less so further back; in a report it mostly did not.
 *
 * @param spans in order
 * @param reference the day of the report, null in undated text
 * @param carried the time that the paragraph last gave to an event, null where it gave none
 * @param carriedOver how many sentences ago it did, 0 where {@code carried} is null
 */
public record SentenceTimes(
        List<TimedSpan> spans,
        @Nullable LocalDate reference,
        @Nullable TimeInterval carried,
        int carriedOver) {
    public SentenceTimes {
        spans = List.copyOf(spans);
    }
}
