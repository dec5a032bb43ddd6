package org.frontline.resolve.time;

import java.time.Month;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Dates in digits: "2016-07-11" and "23.10.2017" wherever they stand; which of two small numbers is the day is not guessed. */
final class NumericDates {
    private static final int CENTURY_TURN = 60;

    private NumericDates() {}

    static @Nullable PartialReading read(Words words, int at) {
        Word mark = words.at(at + 1);
        if (!isSeparator(mark) || !words.is(at + 3, mark.lower())) {
            return null;
        }
        OptionalInt first = words.at(at).number();
        OptionalInt second = words.at(at + 2).number();
        OptionalInt third = words.at(at + 4).number();
        if (first.isEmpty() || second.isEmpty() || third.isEmpty()) {
            return null;
        }
        if (CalendarWords.year(words.at(at)).isPresent()) {
            return date(at, first.getAsInt(), second.getAsInt(), third.getAsInt());
        }
        if (CalendarWords.year(words.at(at + 4)).isEmpty()) {
            return null;
        }
        return yearLast(at, first.getAsInt(), second.getAsInt(), third.getAsInt());
    }

    private static @Nullable PartialReading yearLast(int at, int first, int second, int year) {
        if (first > 12 || first == second) {
            return date(at, year, second, first);
        }
        return second > 12 ? date(at, year, first, second) : null;
    }

    private static boolean isSeparator(Word word) {
        return word.is("-") || word.is(".") || word.is("/");
    }

    private static @Nullable PartialReading date(int at, int year, int month, int day) {
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new PartialReading(at + 5, new PartialDate(year, Month.of(month), day)) : null;
    }

    /** The "89" of "15 MAR 89": only before a mark or the end, so that "on 5 May 10 people died" and "40,000" keep their counts. */
    static OptionalInt shortYear(Words words, int at) {
        Word word = words.at(at);
        Word mark = words.at(at + 1);
        if (word.text().length() != 2
                || !mark.isMark()
                || mark.is(":")
                || words.at(at + 2).continuesNumber(mark)) {
            return OptionalInt.empty();
        }
        OptionalInt number = word.number();
        if (number.isEmpty()) {
            return number;
        }
        int value = number.getAsInt();
        return OptionalInt.of(value >= CENTURY_TURN ? 1900 + value : 2000 + value);
    }
}
