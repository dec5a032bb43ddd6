package org.frontline.resolve.time;

import java.time.Month;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates that the text spells out: days, months and years in either order, in digits, and ranges of them. */
final class AbsoluteDates {
    /** After these a lone month or year is a date: "in 2016", "since March". */
    private static final Set<String> INTRODUCERS = Set.of(
            "in",
            "of",
            "since",
            "until",
            "till",
            "by",
            "during",
            "from",
            "through",
            "throughout",
            "before",
            "after",
            "between",
            "early",
            "mid",
            "late",
            "around",
            "circa",
            "prior");
    /** What follows a year used as an attribute: "the 2017 offensive". */
    private static final Set<String> EVENTS = Set.of(
            "offensive",
            "battle",
            "invasion",
            "war",
            "siege",
            "campaign",
            "operation",
            "uprising",
            "revolution",
            "coup",
            "conflict",
            "ceasefire",
            "truce",
            "attack",
            "assault",
            "takeover",
            "capture",
            "withdrawal",
            "annexation",
            "occupation",
            "clashes",
            "counteroffensive",
            "intervention",
            "agreement",
            "accord",
            "deal");

    /** What follows a year and never a count. */
    private static final Set<String> AFTER_YEAR = Set.of(
            "the", "a", "an", "he", "she", "it", "they", "his", "her", "its", "their", "and", "when", "after", "before",
            "by", "with", "under", "until", "at", "in", "on", "during", "to", "as", "but", "was", "were", "had", "that",
            "which", "this", "between");

    private AbsoluteDates() {}

    /** The date or range that begins at the word. */
    static @Nullable Reading read(Words words, int at, TimeContext context) {
        if (!words.at(at).mayBeginDate()) {
            return null;
        }
        Reading range = readRange(words, at, context);
        if (range != null) {
            return range;
        }
        PartialReading reading = partial(words, at, mayStandAlone(words, at));
        return reading == null ? null : reading.complete(context);
    }

    /** As {@link #read}, where the words before already say that a date follows. */
    static @Nullable Reading readExpected(Words words, int at, TimeContext context) {
        Reading range = readRange(words, at, context);
        PartialReading reading = range != null ? null : partial(words, at, true);
        return reading == null ? range : reading.complete(context);
    }

    private static boolean mayStandAlone(Words words, int at) {
        Word before = words.at(at - 1);
        if (INTRODUCERS.contains(before.lower())) {
            return true;
        }
        if (opensEntry(words, at)) {
            return true;
        }
        boolean year = CalendarWords.year(words.at(at)).isPresent();
        return year && (isBracketed(words, at) || isAttribute(words, at));
    }

    /** "1651 – Battle of P", "1651: P falls", "919 – Battle of P": the year of an entry of a list. */
    private static boolean opensEntry(Words words, int at) {
        return at == 0
                && (words.isHyphen(1) || words.is(1, ":"))
                && (CalendarWords.lateYear(words.at(0)).isPresent()
                        || words.at(2).isCapitalized()
                                && CalendarWords.entryYear(words.at(0)).isPresent());
    }

    private static boolean isBracketed(Words words, int at) {
        return words.is(at - 1, "(") && words.is(at + 1, ")");
    }

    private static boolean isAttribute(Words words, int at) {
        boolean determined = at == 0 || words.is(at - 1, "the") || words.is(at - 1, "its") || words.is(at - 1, "s");
        boolean named = words.at(at + 1).isCapitalized() && !words.at(at + 1).isMark();
        return determined && (EVENTS.contains(words.at(at + 1).lower()) || named);
    }

    /** A date as far as it is spelled out; a lone month or year only where {@code alone} allows it. Years before Christ are none. */
    static @Nullable PartialReading partial(Words words, int at, boolean alone) {
        PartialReading reading = spelled(words, at, alone);
        return reading == null || isBeforeChrist(words, reading.to()) ? null : reading;
    }

    /** "2040 BC", and the first year of "1800–1650 BC". */
    private static boolean isBeforeChrist(Words words, int next) {
        return isEraBeforeChrist(words, next) || (joins(words, next, true) && isEraBeforeChrist(words, next + 2));
    }

    private static boolean isEraBeforeChrist(Words words, int at) {
        return words.is(at, "bc") || words.is(at, "bce") || words.are(at, "b", ".", "c");
    }

    private static @Nullable PartialReading spelled(Words words, int at, boolean alone) {
        PartialReading numeric = NumericDates.read(words, at);
        if (numeric != null) {
            return numeric;
        }
        int from = afterWeekday(words, at);
        PartialReading dated = dayMonth(words, from);
        if (dated == null) {
            dated = monthFirst(words, from, alone && from == at);
        }
        if (dated != null || from != at) {
            return dated;
        }
        OptionalInt year = alone ? loneYear(words, at) : OptionalInt.empty();
        return year.isEmpty() ? null : new PartialReading(at + 1, new PartialDate(year.getAsInt(), null, null));
    }

    /** "In 1673, ...", "by 1702 the town", unlike "by 1700 men": early years stand before a mark or a word that no count has. */
    private static OptionalInt loneYear(Words words, int at) {
        Word next = words.at(at + 1);
        if (opensEntry(words, at)) {
            return CalendarWords.entryYear(words.at(at));
        }
        if (!next.isMark() && at + 1 < words.size() && !AFTER_YEAR.contains(next.lower())) {
            return CalendarWords.year(words.at(at));
        }
        return words.is(at - 1, "in") ? CalendarWords.shownYear(words.at(at)) : CalendarWords.lateYear(words.at(at));
    }

    private static int afterWeekday(Words words, int at) {
        if (CalendarWords.anyWeekday(words.at(at)) == null) {
            return at;
        }
        int next = words.is(at + 1, ".") ? at + 2 : at + 1;
        return words.is(next, ",") ? next + 1 : next;
    }

    /** "6 December 2024", "the 6th of December", "15 MAR 89". */
    private static @Nullable PartialReading dayMonth(Words words, int at) {
        OptionalInt day = CalendarWords.dayOfMonth(words.at(at));
        int monthAt = words.is(at + 1, "of") ? at + 2 : at + 1;
        Month month = CalendarWords.month(words.at(monthAt));
        if (day.isEmpty() || month == null) {
            return null;
        }
        int next = afterDot(words, monthAt);
        return withYear(words, next, month, day.getAsInt());
    }

    /** "Dec. 6", "December 6, 2024", "March 2017", and a lone "March" where allowed. */
    private static @Nullable PartialReading monthFirst(Words words, int at, boolean alone) {
        Month month = CalendarWords.month(words.at(at));
        if (month == null) {
            return null;
        }
        int next = afterDot(words, at);
        OptionalInt day = CalendarWords.dayOfMonth(words.at(next));
        if (day.isPresent()) {
            return withYear(words, next + 1, month, day.getAsInt());
        }
        int yearAt = words.is(next, ",") || words.is(next, "of") ? next + 1 : next;
        OptionalInt year = CalendarWords.shownYear(words.at(yearAt));
        if (year.isPresent()) {
            return new PartialReading(yearAt + 1, new PartialDate(year.getAsInt(), month, null));
        }
        return alone ? new PartialReading(next, new PartialDate(null, month, null)) : null;
    }

    private static int afterDot(Words words, int monthAt) {
        boolean abbreviated = words.at(monthAt).text().length() <= 4 && words.is(monthAt + 1, ".");
        boolean more = CalendarWords.dayOfMonth(words.at(monthAt + 2)).isPresent()
                || CalendarWords.shownYear(words.at(monthAt + 2)).isPresent();
        return abbreviated && more ? monthAt + 2 : monthAt + 1;
    }

    private static PartialReading withYear(Words words, int next, Month month, int day) {
        int yearAt = words.is(next, ",") ? next + 1 : next;
        OptionalInt year = CalendarWords.shownYear(words.at(yearAt));
        if (year.isEmpty() && yearAt == next) {
            year = NumericDates.shortYear(words, next);
        }
        return year.isEmpty()
                ? new PartialReading(next, new PartialDate(null, month, day))
                : new PartialReading(yearAt + 1, new PartialDate(year.getAsInt(), month, day));
    }

    /** "13–14 July", "July 13-14", "from 24 February to 8 April 2022", "between March and May 2016", "2015–2016". */
    private static @Nullable Reading readRange(Words words, int at, TimeContext context) {
        boolean between = words.is(at - 1, "between");
        PartialReading left = partial(words, at, mayStandAlone(words, at) || bracketedRange(words, at));
        OptionalInt bareDay = CalendarWords.dayOfMonth(words.at(at));
        int joint = left != null ? left.to() : at + 1;
        if ((left == null && bareDay.isEmpty()) || !joins(words, joint, between || left == null)) {
            return null;
        }
        PartialReading right = partial(words, joint + 1, true);
        OptionalInt endDay = CalendarWords.dayOfMonth(words.at(joint + 1));
        if (left == null) {
            return right == null || right.date().day() == null
                    ? null
                    : range(new PartialDate(null, right.date().month(), bareDay.getAsInt()), right, context);
        }
        if (right == null && left.date().day() != null && endDay.isPresent()) {
            right = withSameMonth(words, joint + 2, left.date(), endDay.getAsInt());
        }
        if (right == null && words.isHyphen(joint)) {
            right = withSameCentury(words, joint + 1, left.date());
        }
        return right == null ? null : range(left.date(), right, context);
    }

    private static boolean bracketedRange(Words words, int at) {
        return words.is(at - 1, "(")
                && words.isHyphen(at + 1)
                && CalendarWords.year(words.at(at + 2)).isPresent();
    }

    private static boolean joins(Words words, int at, boolean and) {
        return words.isHyphen(at)
                || words.is(at, "to")
                || words.is(at, "until")
                || words.is(at, "through")
                || (and && words.is(at, "and"));
    }

    private static @Nullable PartialReading withSameMonth(Words words, int next, PartialDate left, int day) {
        Month month = left.month();
        return month == null ? null : withYear(words, next, month, day);
    }

    /** The "14" of "2013–14". */
    private static @Nullable PartialReading withSameCentury(Words words, int at, PartialDate left) {
        Integer from = left.year();
        if (from == null || left.month() != null) {
            return null;
        }
        OptionalInt to = CalendarWords.lastYear(words.at(at), from);
        return to.isEmpty() || to.getAsInt() <= from
                ? null
                : new PartialReading(at + 1, new PartialDate(to.getAsInt(), null, null));
    }

    private static @Nullable Reading range(PartialDate left, PartialReading right, TimeContext context) {
        Period first = left.orYear(right.date().year()).complete(context);
        Period last = right.date().orYear(left.year()).complete(context);
        if (first == null || last == null || last.end().isBefore(first.start())) {
            return null;
        }
        return new Reading(right.to(), Period.range(first.start(), last.end()));
    }
}
