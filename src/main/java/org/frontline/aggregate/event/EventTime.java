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
    private static final int EXACT_DAYS = 14;
    private static final int MONTHS_DAYS = 62;

    static final Comparator<EventTime> ORDER = Comparator.comparing(EventTime::start)
            .thenComparing(EventTime::end)
            .thenComparing(EventTime::precision, Comparator.nullsLast(Comparator.naturalOrder()));

    public EventTime {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an event that ends " + end + " before it starts " + start);
        }
    }

    /** A month or a year; "between 24 and 27 April" is exact, whatever unit its words are of. */
    public boolean isCoarse() {
        boolean unit = precision == TimePrecision.MONTH || precision == TimePrecision.YEAR;
        return unit && days() > EXACT_DAYS;
    }

    boolean isExact() {
        return precision != null && !isCoarse();
    }

    /** Whether it is longer than a month or two: sometime in a year. */
    public boolean isOfLongTime() {
        return days() > MONTHS_DAYS;
    }

    /** How many days it spans, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** The same as a report of that day can mean it: what is told as having happened did so by then; null where it cannot. */
    @Nullable
    EventTime by(LocalDate published) {
        if (start.isAfter(published.plusDays(1))) {
            return null;
        }
        LocalDate latest = published.isBefore(start) ? start : published;
        return end.isAfter(latest) ? new EventTime(start, latest, precision) : this;
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
