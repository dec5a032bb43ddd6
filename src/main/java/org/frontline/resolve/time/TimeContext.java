package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the time when a sentence is read.
 *
 * @param reference the day of the report: its dateline, else its publication; null in undated text
 * @param narrative the day that the narrative has reached, null where it has reached none
 * @param year the year that a day and month without one belong to, null where nothing settles it
 * @param told the first day of the latest date just before that spells out its year, in undated text in the same sentence; null
 *     where none does
 * @param years the months of an undated text that stand with their year, null where there are none
 * @param titled the months that the title of an undated text spans, null where it names no two years
 */
public record TimeContext(
        @Nullable LocalDate reference,
        @Nullable LocalDate narrative,
        @Nullable Year year,
        @Nullable LocalDate told,
        @Nullable ToldYears years,
        @Nullable TitledMonths titled) {
    public static final TimeContext UNKNOWN = new TimeContext(null, null, null, null);

    public TimeContext(
            @Nullable LocalDate reference,
            @Nullable LocalDate narrative,
            @Nullable Year year,
            @Nullable LocalDate told) {
        this(reference, narrative, year, told, null, null);
    }

    public static TimeContext of(@Nullable LocalDate reference) {
        return new TimeContext(reference, null, null, null);
    }

    TimeContext withNarrative(LocalDate day) {
        return new TimeContext(reference, day, year, reference == null ? null : told, years, titled);
    }

    /** What a sentence of undated text has just told settles the year of its other days, before what was told in others. */
    TimeContext withTold(LocalDate day) {
        return reference == null ? new TimeContext(null, narrative, year, day, years, titled) : this;
    }

    /** The day that "the next day" counts from. */
    @Nullable
    LocalDate anchor() {
        return narrative != null ? narrative : reference;
    }
}
