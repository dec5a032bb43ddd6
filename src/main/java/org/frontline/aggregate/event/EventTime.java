package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.frontline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something happened.
 *
 * @param end last day, inclusive
 * @param precision how exact the text was, null where only the publication date says when
 */
public record EventTime(
        LocalDate start, LocalDate end, @Nullable TimePrecision precision) {
    static final Comparator<EventTime> ORDER = Comparator.comparing(EventTime::start)
            .thenComparing(EventTime::end)
            .thenComparing(EventTime::precision, Comparator.nullsLast(Comparator.naturalOrder()));

    public EventTime {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an event that ends " + end + " before it starts " + start);
        }
    }

    boolean isExact() {
        return precision == TimePrecision.DAY || precision == TimePrecision.WEEK;
    }

    boolean isCoarse() {
        return precision == TimePrecision.MONTH || precision == TimePrecision.YEAR;
    }

    /** Days between the two, 0 where they touch or overlap. */
    long gap(EventTime other) {
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(end, other.start), ChronoUnit.DAYS.between(other.end, start)));
    }

    EventTime span(EventTime other) {
        return new EventTime(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end, precision);
    }
}
