package org.frontline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.Set;
import org.frontline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** Dates counted from the report: "yesterday", "on Thursday", "last month", "over the weekend", "two days ago". */
final class RelativeDates {
    private static final Set<String> LAST = Set.of("last", "previous", "past");
    private static final Set<String> NEXT = Set.of("next", "coming");
    /** "Sunday Times" is a paper, "Good Friday" a feast. */
    private static final Set<String> PAPERS = Set.of("times", "telegraph", "mirror", "express", "herald", "post");

    private static final Set<String> FEASTS = Set.of("good", "black", "bloody", "palm", "super", "ash", "easter");

    private RelativeDates() {}

    static @Nullable Reading read(Words words, int at, TimeContext context) {
        Reading narrated = NarrativeDates.read(words, at, context);
        LocalDate reference = context.reference();
        if (narrated != null || reference == null) {
            return narrated;
        }
        Reading reading = dayName(words, at, reference);
        reading = reading != null ? reading : weekend(words, at, reference);
        reading = reading != null ? reading : determined(words, at, reference);
        reading = reading != null ? reading : counted(words, at, reference);
        reading = reading != null ? reading : recent(words, at, reference);
        return reading != null ? reading : weekday(words, at, reference);
    }

    private static @Nullable Reading dayName(Words words, int at, LocalDate reference) {
        return switch (words.at(at).lower()) {
            case "today", "tonight", "overnight" -> new Reading(at + 1, Period.day(reference));
            case "yesterday" -> new Reading(at + 1, Period.day(reference.minusDays(1)));
            case "tomorrow" -> new Reading(at + 1, Period.day(reference.plusDays(1)));
            default -> null;
        };
    }

    /** The latest weekend that has begun, from its Saturday. */
    private static @Nullable Reading weekend(Words words, int at, LocalDate reference) {
        boolean over = (words.is(at, "over") || words.is(at, "at") || words.is(at, "during"))
                && (words.is(at + 1, "the") || words.is(at + 1, "last") || words.is(at + 1, "this"))
                && words.is(at + 2, "weekend");
        boolean bare = (words.is(at, "last") || words.is(at, "this")) && words.is(at + 1, "weekend");
        if (!over && !bare) {
            return null;
        }
        LocalDate saturday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Reading(at + (over ? 3 : 2), new Period(saturday, saturday.plusDays(1), TimePrecision.DAY));
    }

    /** "Last week", "this month", "next year", "last Thursday", "last March", "this morning", "last night". */
    private static @Nullable Reading determined(Words words, int at, LocalDate reference) {
        int step = step(words.at(at));
        if (step == Integer.MIN_VALUE) {
            return null;
        }
        Word head = words.at(at + 1);
        if (CalendarWords.isPlural(head) && !isBarePossessive(words, at)) {
            return null;
        }
        Period period =
                CalendarWords.isPartOfDay(head) ? partOfDay(head, step, reference) : named(head, step, reference);
        return period == null ? null : new Reading(at + 2, period);
    }

    /** "Last months loss of the town", in a text that lost its apostrophes, unlike "the last months". */
    private static boolean isBarePossessive(Words words, int at) {
        return words.is(at, "last") && !words.is(at - 1, "the");
    }

    private static int step(Word word) {
        if (word.is("this")) {
            return 0;
        }
        if (LAST.contains(word.lower())) {
            return -1;
        }
        return NEXT.contains(word.lower()) ? 1 : Integer.MIN_VALUE;
    }

    private static @Nullable Period partOfDay(Word head, int step, LocalDate reference) {
        if (step == 0) {
            return Period.day(reference);
        }
        return head.is("night") && step < 0 ? Period.day(reference.minusDays(1)) : null;
    }

    private static @Nullable Period named(Word head, int step, LocalDate reference) {
        ChronoUnit unit = CalendarWords.unit(head);
        if (unit != null) {
            return whole(unit, step, reference);
        }
        Month month = CalendarWords.month(head);
        if (month != null) {
            return Period.month(nearest(month, step, reference));
        }
        DayOfWeek weekday = CalendarWords.weekday(head);
        return weekday == null ? null : Period.day(nearest(weekday, step, reference));
    }

    private static @Nullable Period whole(ChronoUnit unit, int step, LocalDate reference) {
        return switch (unit) {
            case WEEKS ->
                Period.week(reference.plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHS -> Period.month(YearMonth.from(reference).plusMonths(step));
            case YEARS -> Period.year(Year.from(reference).plusYears(step));
            default -> null;
        };
    }

    private static YearMonth nearest(Month month, int step, LocalDate reference) {
        YearMonth now = YearMonth.from(reference);
        YearMonth same = now.withMonth(month.getValue());
        if (step < 0) {
            return same.isBefore(now) ? same : same.minusYears(1);
        }
        return step == 0 || same.isAfter(now) ? same : same.plusYears(1);
    }

    private static LocalDate nearest(DayOfWeek day, int step, LocalDate reference) {
        if (step == 0) {
            return reference
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(day));
        }
        return reference.with(step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    }

    /** "Two days ago", "a month ago". */
    private static @Nullable Reading counted(Words words, int at, LocalDate reference) {
        if (!words.is(at + 2, "ago")) {
            return null;
        }
        OptionalInt count = CalendarWords.count(words.at(at));
        ChronoUnit unit = CalendarWords.unit(words.at(at + 1));
        if (count.isEmpty() || unit == null) {
            return null;
        }
        Period period = back(unit, count.getAsInt(), reference);
        return period == null ? null : new Reading(at + 3, period);
    }

    private static @Nullable Period back(ChronoUnit unit, int count, LocalDate reference) {
        return switch (unit) {
            case MINUTES -> Period.day(reference);
            case HOURS -> count <= 12 ? Period.day(reference) : null;
            case DAYS -> Period.day(reference.minusDays(count));
            case WEEKS ->
                Period.week(reference.minusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHS -> Period.month(YearMonth.from(reference).minusMonths(count));
            case YEARS -> Period.year(Year.from(reference).minusYears(count));
            default -> null;
        };
    }

    /** "In recent days", "over the past two weeks", "in the last 24 hours": a range that ends with the report. */
    private static @Nullable Reading recent(Words words, int at, LocalDate reference) {
        int next = words.is(at, "the") ? at + 1 : at;
        if (words.is(next, "recent")) {
            ChronoUnit unit = CalendarWords.unit(words.at(next + 1));
            return unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS
                    ? new Reading(next + 2, sinceMonthBegan(reference.minus(1, ChronoUnit.WEEKS), reference))
                    : null;
        }
        if (!words.is(next, "past") && !words.is(next, "last")) {
            return null;
        }
        OptionalInt count = CalendarWords.count(words.at(next + 1));
        ChronoUnit unit = CalendarWords.unit(words.at(next + 2));
        if (count.isEmpty() || unit == null || unit == ChronoUnit.MINUTES) {
            return null;
        }
        LocalDate start = unit == ChronoUnit.HOURS
                ? reference.minusDays((count.getAsInt() + 23) / 24)
                : reference.minus(count.getAsInt(), unit);
        return new Reading(next + 3, upTo(start, reference));
    }

    private static Period upTo(LocalDate start, LocalDate reference) {
        boolean short_ = ChronoUnit.DAYS.between(start, reference) <= 31;
        return new Period(start, reference, short_ ? TimePrecision.MONTH : TimePrecision.YEAR);
    }

    /** How far "recent" reaches back is open; it is not stretched into the month before. */
    private static Period sinceMonthBegan(LocalDate start, LocalDate reference) {
        LocalDate first = reference.withDayOfMonth(1);
        return new Period(start.isBefore(first) ? first : start, reference, TimePrecision.MONTH);
    }

    /** The latest such day on or before the report. */
    private static @Nullable Reading weekday(Words words, int at, LocalDate reference) {
        DayOfWeek day = CalendarWords.weekday(words.at(at));
        if (day == null || isName(words, at) || isHabit(words, at)) {
            return null;
        }
        if (words.is(at + 1, "last") || words.is(at + 1, "next")) {
            int step = words.is(at + 1, "last") ? -1 : 1;
            return new Reading(at + 2, Period.day(nearest(day, step, reference)));
        }
        return new Reading(at + 1, Period.day(reference.with(TemporalAdjusters.previousOrSame(day))));
    }

    private static boolean isName(Words words, int at) {
        return PAPERS.contains(words.at(at + 1).lower())
                || FEASTS.contains(words.at(at - 1).lower());
    }

    private static boolean isHabit(Words words, int at) {
        boolean plural = CalendarWords.isPlural(words.at(at));
        return words.is(at - 1, "every") || words.is(at - 1, "each") || (plural && words.is(at - 1, "on"));
    }
}
