package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates counted from what was told before: "the next day", "two days later", "the same month", "on the 12th". Where nothing
 * was dated before, a report looks back from its own day ("a day earlier"), never ahead of it.
 */
final class NarrativeDates {
    private static final Set<String> SAME = Set.of("same", "that");
    private static final Set<String> AFTER = Set.of("next", "following", "subsequent");
    private static final Set<String> BEFORE = Set.of("previous", "preceding");

    private static final Set<String> SPAN = Set.of("over", "in", "during");
    private static final Set<String> SOME = Set.of("several", "few", "some");

    private NarrativeDates() {}

    static @Nullable Reading read(Words words, int at, TimeContext context) {
        LocalDate anchor = context.anchor();
        if (anchor == null) {
            return null;
        }
        boolean narrated = context.narrative() != null;
        Reading reading = stepped(words, at, anchor, narrated);
        reading = reading != null ? reading : counted(words, at, anchor, narrated);
        reading = reading == null && narrated ? someDaysLater(words, at, anchor) : reading;
        reading = reading != null ? reading : dayAfter(words, at, anchor);
        return reading != null ? reading : dayOfMonth(words, at, anchor);
    }

    /** "The next day", "the following morning", "the same day", "that month", "the previous day". */
    private static @Nullable Reading stepped(Words words, int at, LocalDate anchor, boolean narrated) {
        boolean determined = words.is(at, "the");
        int next = determined ? at + 1 : at;
        Word word = words.at(next);
        int step = step(word);
        boolean bareNext = word.is("next") && !determined;
        if (step == Integer.MIN_VALUE || (step >= 0 && !narrated) || (word.is("that") && determined)) {
            return null;
        }
        Word head = words.at(next + 1);
        if (head.is("day") || CalendarWords.isPartOfDay(head)) {
            return new Reading(next + 2, Period.day(anchor.plusDays(step)));
        }
        ChronoUnit unit = narrated && !bareNext && !CalendarWords.isPlural(head) ? CalendarWords.unit(head) : null;
        Period period = unit == null ? null : moved(unit, step, anchor);
        return period == null || unit == ChronoUnit.WEEKS ? null : new Reading(next + 2, period);
    }

    private static int step(Word word) {
        if (SAME.contains(word.lower())) {
            return 0;
        }
        if (AFTER.contains(word.lower())) {
            return 1;
        }
        return BEFORE.contains(word.lower()) ? -1 : Integer.MIN_VALUE;
    }

    /** "Two days later", "a day earlier", "a week later"; hours stay within the day only where they are few. */
    private static @Nullable Reading counted(Words words, int at, LocalDate anchor, boolean narrated) {
        boolean later = narrated && words.is(at + 2, "later");
        boolean earlier = words.is(at + 2, "earlier") || isBeforeClauseEnd(words, at + 2);
        if (!later && !earlier) {
            return null;
        }
        OptionalInt count = CalendarWords.count(words.at(at));
        ChronoUnit unit = CalendarWords.unit(words.at(at + 1));
        if (count.isEmpty() || unit == null) {
            return null;
        }
        Period period = moved(unit, later ? count.getAsInt() : -count.getAsInt(), anchor);
        return period == null ? null : new Reading(at + 3, period);
    }

    /** "Several days later", "over the next few days": in the month that the narrative is in. */
    private static @Nullable Reading someDaysLater(Words words, int at, LocalDate anchor) {
        boolean over = SPAN.contains(words.at(at).lower()) && words.is(at + 1, "the");
        if (over && !AFTER.contains(words.at(at + 2).lower())) {
            return null;
        }
        int from = over ? at + 3 : at;
        int days = SOME.contains(words.at(from).lower()) ? from + 1 : from;
        boolean counted = over || days > from && words.is(days + 1, "later");
        if (!counted || !words.is(days, "days")) {
            return null;
        }
        return new Reading(over ? days + 1 : days + 2, Period.month(YearMonth.from(anchor)));
    }

    private static boolean isBeforeClauseEnd(Words words, int at) {
        return words.is(at, "before") && words.at(at + 1).isMark();
    }

    private static @Nullable Period moved(ChronoUnit unit, int count, LocalDate anchor) {
        return switch (unit) {
            case DAYS -> Period.day(anchor.plusDays(count));
            case WEEKS -> Period.month(YearMonth.from(anchor.plusWeeks(count)));
            case MONTHS -> Period.month(YearMonth.from(anchor).plusMonths(count));
            case YEARS -> Period.year(Year.from(anchor).plusYears(count));
            default -> null;
        };
    }

    /** "The day before", "the day after", said of nothing that follows. */
    private static @Nullable Reading dayAfter(Words words, int at, LocalDate anchor) {
        if (!words.are(at, "the", "day") || !words.at(at + 3).isMark()) {
            return null;
        }
        if (words.is(at + 2, "before")) {
            return new Reading(at + 3, Period.day(anchor.minusDays(1)));
        }
        return words.is(at + 2, "after") ? new Reading(at + 3, Period.day(anchor.plusDays(1))) : null;
    }

    /** "On the 12th", of the month that the narrative is in. */
    private static @Nullable Reading dayOfMonth(Words words, int at, LocalDate anchor) {
        boolean ordinal = words.are(at, "on", "the") && CalendarWords.isOrdinal(words.at(at + 2));
        if (!ordinal || !words.at(at + 3).isMark() || words.isHyphen(at + 3)) {
            return null;
        }
        OptionalInt day = CalendarWords.dayOfMonth(words.at(at + 2));
        if (day.isEmpty() || !YearMonth.from(anchor).isValidDay(day.getAsInt())) {
            return null;
        }
        return new Reading(at + 3, Period.day(anchor.withDayOfMonth(day.getAsInt())));
    }
}
