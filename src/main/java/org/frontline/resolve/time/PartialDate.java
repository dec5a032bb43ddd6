package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date as far as the text spells it out; a day never stands without its month. */
record PartialDate(
        @Nullable Integer year,
        @Nullable Month month,
        @Nullable Integer day) {
    /** Reports look back: an undated day up to so many days after the report is taken as ahead of it, later ones not. */
    private static final int AHEAD_DAYS = 30;

    /** How far apart two days of a narrative are at most where New Year lies between them unsaid. */
    private static final int TURN_DAYS = 45;

    /** A report that means a day so long ago says its year, unless the text has just been told of that year. */
    private static final int NEWS_DAYS = 180;

    PartialDate orYear(@Nullable Integer other) {
        return year != null ? this : new PartialDate(other, month, day);
    }

    /** The days it means, null where the year is not settled or there is no such day. */
    @Nullable
    Period complete(TimeContext context) {
        Integer known = year != null ? year : settledYear(context);
        if (known == null) {
            return null;
        }
        if (month == null) {
            return Period.year(Year.of(known));
        }
        YearMonth yearMonth = YearMonth.of(known, month);
        if (day == null) {
            return Period.month(yearMonth);
        }
        return yearMonth.isValidDay(day) ? Period.day(yearMonth.atDay(day)) : null;
    }

    private @Nullable Integer settledYear(TimeContext context) {
        if (month == null) {
            return null;
        }
        if (context.reference() != null) {
            return ofReport(context.reference(), context.told());
        }
        if (context.told() != null) {
            return nearest(context.told(), context.titled());
        }
        LocalDate narrative = context.narrative();
        return narrative == null
                ? ofUnbegun(month, context)
                : inTime(nearest(narrative, context.titled()), context.years());
    }

    /** The year of the first month that a text names, or of one after a new year was named alone. */
    private @Nullable Integer ofUnbegun(Month month, TimeContext context) {
        Integer year =
                context.year() == null ? null : Integer.valueOf(context.year().getValue());
        TitledMonths titled = context.titled();
        Integer only = titled == null || year != null && !titled.isOf(year) ? null : titled.onlyYearOf(month);
        if (only != null) {
            return only;
        }
        if (year != null) {
            return inTime(year, context.years());
        }
        return context.years() == null ? null : context.years().yearBeforeNext(month);
    }

    /** "Taken on 3 March 2022. Retaken on 10 November.", written in 2024: the first such day after the one before. */
    private Integer ofReport(LocalDate reference, @Nullable LocalDate told) {
        int latest = latestBefore(reference);
        if (told == null || day == null || ChronoUnit.DAYS.between(firstDay(latest), reference) <= NEWS_DAYS) {
            return latest;
        }
        return sortedCandidates(told.getYear()).stream()
                .filter(candidate -> !candidate.isBefore(told))
                .map(LocalDate::getYear)
                .filter(candidate -> candidate < latest)
                .findFirst()
                .orElse(latest);
    }

    /** A month or day of a report is its latest one, unless it is just ahead. */
    private Integer latestBefore(LocalDate reference) {
        int thisYear = reference.getYear();
        LocalDate bound = day == null ? reference : reference.plusDays(AHEAD_DAYS);
        return sortedCandidates(thisYear).stream()
                .filter(d -> !d.isAfter(bound))
                .reduce((earlier, later) -> later)
                .map(LocalDate::getYear)
                .orElse(thisYear);
    }

    /** The narrative stays in its year unless the turn of a year lies close between. */
    private Integer nearest(LocalDate narrative, @Nullable TitledMonths titled) {
        if (titled != null && titled.holds(narrative)) {
            return sortedCandidates(narrative.getYear()).stream()
                    .filter(titled::holds)
                    .min(Comparator.comparing(candidate -> Math.abs(ChronoUnit.DAYS.between(narrative, candidate))))
                    .map(LocalDate::getYear)
                    .orElse(narrative.getYear());
        }
        return sortedCandidates(narrative.getYear()).stream()
                .filter(candidate -> Math.abs(ChronoUnit.DAYS.between(narrative, candidate)) <= TURN_DAYS)
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(narrative.getYear());
    }

    /** What lies beyond all that the text gives a year to is of the year before: a body that begins anew after its summary. */
    private Integer inTime(Integer nearest, @Nullable ToldYears years) {
        return years != null && years.isOfYearBefore(firstDay(nearest)) ? Integer.valueOf(nearest - 1) : nearest;
    }

    private List<LocalDate> sortedCandidates(int year) {
        return List.of(firstDay(year - 1), firstDay(year), firstDay(year + 1));
    }

    private LocalDate firstDay(int ofYear) {
        YearMonth yearMonth = YearMonth.of(ofYear, month == null ? Month.JANUARY : month);
        return yearMonth.atDay(day == null ? 1 : Math.min(day, yearMonth.lengthOfMonth()));
    }
}
