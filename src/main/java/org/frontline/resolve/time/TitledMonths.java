package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The months that a title with two years spans: "P campaign (October 2017–February 2018)", "Battle of P (2012–2013)".
 *
 * @param first January where the title names no month
 * @param last December where the title names no month
 */
public record TitledMonths(YearMonth first, YearMonth last) {
    /** The span of a title, null where it names no two years. */
    public static @Nullable TitledMonths of(List<Token> title) {
        return of(Words.of(title));
    }

    static @Nullable TitledMonths of(Words title) {
        for (int at = 1; at < title.size(); at++) {
            OptionalInt from = CalendarWords.shownYear(title.at(at - 1));
            if (!title.isHyphen(at) || from.isEmpty()) {
                continue;
            }
            Month month = CalendarWords.month(title.at(at + 1));
            OptionalInt to = CalendarWords.lastYear(title.at(month == null ? at + 1 : at + 2), from.getAsInt());
            if (to.isPresent() && to.getAsInt() > from.getAsInt()) {
                return new TitledMonths(
                        YearMonth.of(from.getAsInt(), orElse(CalendarWords.month(title.at(at - 2)), Month.JANUARY)),
                        YearMonth.of(to.getAsInt(), orElse(month, Month.DECEMBER)));
            }
        }
        return null;
    }

    private static Month orElse(@Nullable Month month, Month other) {
        return month == null ? other : month;
    }

    LocalDate begin() {
        return first.atDay(1);
    }

    boolean holds(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** Whether the title says of a year that it is one of its own. */
    boolean isOf(int year) {
        return year >= first.getYear() && year <= last.getYear();
    }

    /** The only year of the title in which a month lies in its span, null where there is none or another one. */
    @Nullable
    Integer onlyYearOf(Month month) {
        List<Integer> years = IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> holds(LocalDate.of(year, month, 1)))
                .boxed()
                .toList();
        return years.size() == 1 ? years.get(0) : null;
    }
}
