package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.frontline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** "Early 2015", "mid-July", "the first week of October", "late last month", "the end of March", "the summer of 2013". */
final class PartsOfPeriods {
    private static final Map<String, Integer> THIRDS =
            Map.of("early", 0, "beginning", 0, "start", 0, "mid", 1, "middle", 1, "late", 2, "end", 2);

    private static final String LAST = "last";
    private static final List<String> WEEKS = List.of("first", "second", "third", "fourth", LAST);

    private PartsOfPeriods() {}

    static @Nullable Reading read(Words words, int at, TimeContext context) {
        Reading season = season(words, at, context);
        Reading week = season != null ? season : week(words, at, context);
        return week != null ? week : third(words, at, context);
    }

    /** "The first week of October 2022": seven days of the month. */
    private static @Nullable Reading week(Words words, int at, TimeContext context) {
        int which = WEEKS.indexOf(words.at(at).lower());
        if (which < 0 || !words.are(at + 1, "week", "of") && !words.are(at + 1, "week", "in")) {
            return null;
        }
        Reading month = AbsoluteDates.readExpected(words, at + 3, context);
        if (month == null || !month.period().isMonth()) {
            return null;
        }
        LocalDate first = month.period().start();
        LocalDate last = month.period().end();
        boolean ends = words.is(at, LAST);
        LocalDate from = ends ? last.minusDays(6) : first.plusDays(7L * which);
        LocalDate to = from.plusDays(6).isAfter(last) ? last : from.plusDays(6);
        return new Reading(month.to(), Period.range(from, to));
    }

    private static @Nullable Reading third(Words words, int at, TimeContext context) {
        Integer third = THIRDS.get(words.at(at).lower());
        int next = at + 1;
        if (words.are(at, "first", "days") || words.are(at, "last", "days")) {
            third = words.is(at, "first") ? 0 : 2;
            next = at + 2;
        }
        if (third == null) {
            return null;
        }
        while (words.isHyphen(next) || words.is(next, "of") || words.is(next, "in") || words.is(next, "to")) {
            next++;
        }
        Reading whole = AbsoluteDates.readExpected(words, next, context);
        if (whole == null) {
            whole = season(words, next, context);
        }
        if (whole == null) {
            whole = RelativeDates.read(words, next, context);
        }
        return whole == null || isDay(whole)
                ? null
                : new Reading(whole.to(), whole.period().third(third));
    }

    private static boolean isDay(Reading reading) {
        return reading.period().precision() == TimePrecision.DAY;
    }

    private static @Nullable Reading season(Words words, int at, TimeContext context) {
        if (!CalendarWords.isSeason(words.at(at))) {
            return null;
        }
        int yearAt = words.is(at + 1, "of") || words.is(at + 1, ",") ? at + 2 : at + 1;
        OptionalInt year = CalendarWords.year(words.at(yearAt));
        boolean determined = words.is(at - 1, "this") || words.is(at - 1, "last");
        if (year.isPresent()) {
            return new Reading(yearAt + 1, of(words.at(at), year.getAsInt()));
        }
        LocalDate reference = context.reference();
        if (!determined || reference == null || words.is(at, "fall")) {
            return null;
        }
        return new Reading(at + 1, latest(words.at(at), reference, words.is(at - 1, "last")));
    }

    /** "This summer" is of this year; "last summer" is the latest one that is over. */
    private static Period latest(Word season, LocalDate reference, boolean over) {
        Period thisYear = of(season, reference.getYear());
        return over && !thisYear.end().isBefore(reference) ? of(season, reference.getYear() - 1) : thisYear;
    }

    /** A season of the northern year; a winter runs over New Year and so is only the year. */
    private static Period of(Word season, int year) {
        Month first =
                switch (season.lower()) {
                    case "spring" -> Month.MARCH;
                    case "summer" -> Month.JUNE;
                    case "autumn", "fall" -> Month.SEPTEMBER;
                    default -> Month.JANUARY;
                };
        YearMonth from = YearMonth.of(year, first);
        YearMonth to = season.is("winter") ? from.plusMonths(11) : from.plusMonths(2);
        return new Period(from.atDay(1), to.atEndOfMonth(), TimePrecision.YEAR);
    }
}
