package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;

/** Days from one to another with the precision that the guide gives them. */
record Period(LocalDate start, LocalDate end, TimePrecision precision) {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    static Period day(LocalDate day) {
        return new Period(day, day, TimePrecision.DAY);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
    }

    static Period year(Year year) {
        return new Period(year.atDay(1), year.atDay(year.length()), TimePrecision.YEAR);
    }

    /** A range gives its month, or its year where it runs over months. */
    static Period range(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start);
        }
        boolean oneMonth = YearMonth.from(start).equals(YearMonth.from(end));
        return new Period(start, end, oneMonth ? TimePrecision.MONTH : TimePrecision.YEAR);
    }

    /** A week gives the month that holds most of it, cut to that month. */
    static Period week(LocalDate monday) {
        YearMonth month = YearMonth.from(monday.plusDays(3));
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        LocalDate sunday = monday.plusDays(6);
        return new Period(
                monday.isBefore(first) ? first : monday, sunday.isAfter(last) ? last : sunday, TimePrecision.MONTH);
    }

    boolean isMonth() {
        YearMonth month = YearMonth.from(start);
        return start.equals(month.atDay(1)) && end.equals(month.atEndOfMonth());
    }

    boolean isOfOneYear() {
        return start.getYear() == end.getYear();
    }

    LocalDate middle() {
        return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
    }

    /** The first ({@code third} 0), middle or last third of it. */
    Period third(int third) {
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        LocalDate from = start.plusDays(days * third / 3);
        LocalDate to = start.plusDays(Math.max(days * (third + 1) / 3 - 1, days * third / 3));
        return new Period(from, to, precision);
    }

    /** Whether all readers of the tables can hold its days: Python's dates know the years 1 to 9999 only. */
    boolean isOfOurEra() {
        return start.getYear() >= FIRST_YEAR && end.getYear() <= LAST_YEAR;
    }

    TimeInterval interval(String text) {
        return new TimeInterval(start, end, precision, text);
    }
}
