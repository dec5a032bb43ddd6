package org.frontline.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.SortedSet;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an undated text says, its title first, of the time that it tells of.
 *
 * @param year the one year that it names ("Battle of P (2016)"), else the one that a date of the text first spells out
 * @param day the day of the year that is the whole title of a page of anniversaries: "April 14"
 */
public record TitleDate(@Nullable Year year, @Nullable MonthDay day) {
    /** A text without a year in its title tells its year among so many first words, or leaves it open. */
    private static final int SOON = 120;

    /** @param body the tokens of the text, for the first date in it that spells out its year, where the title names no year or a range */
    public static TitleDate of(List<Token> title, List<Token> body) {
        Words words = Words.of(title);
        SortedSet<Integer> titled = CalendarWords.shownYears(words);
        boolean range = false;
        for (int at = 0; at < words.size(); at++) {
            range |= words.isHyphen(at)
                    && CalendarWords.shownYear(words.at(at - 1)).isPresent();
        }
        Year year = titled.size() == 1 && !range ? Year.of(titled.first()) : null;
        if (year == null) {
            Year first = firstOf(Words.of(body), titled.isEmpty() ? SOON : Integer.MAX_VALUE);
            boolean within = titled.isEmpty()
                    || first != null
                            && first.getValue() >= titled.first()
                            && (titled.size() == 1 || first.getValue() <= titled.last());
            year = within ? first : null;
        }
        PartialReading whole = AbsoluteDates.partial(words, 0, false);
        return new TitleDate(year, whole != null && whole.to() == words.size() ? dayOf(whole.date()) : null);
    }

    private static @Nullable Year firstOf(Words body, int until) {
        for (int at = 0; at < Math.min(until, body.size()); at++) {
            PartialReading date = AbsoluteDates.partial(body, at, false);
            Integer year = date == null ? null : date.date().year();
            if (year != null) {
                return Year.of(year);
            }
        }
        return null;
    }

    /** The day of a page about one day of every year. */
    private static @Nullable MonthDay dayOf(PartialDate date) {
        Month month = date.month();
        Integer day = date.day();
        if (date.year() != null || month == null || day == null) {
            return null;
        }
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            return null; // "April 31"
        }
    }

    /** "1864 – P falls" on a page of anniversaries: the year that opens a sentence is that of the page's day. */
    public TimedSpan onDay(TimedSpan span, int sentenceBegin) {
        TimeInterval interval = span.interval();
        boolean opens = span.span().begin() == sentenceBegin && span.kind() == TimedSpan.Kind.POINT;
        if (day == null || !opens || interval == null || interval.precision() != TimePrecision.YEAR) {
            return span;
        }
        Year entry = Year.from(interval.start());
        boolean exists = day.isValidYear(entry.getValue()) && interval.end().getYear() == entry.getValue();
        LocalDate date = day.atYear(entry.getValue());
        return exists
                ? new TimedSpan(span.span(), Period.day(date).interval(interval.text()), TimedSpan.Kind.POINT)
                : span;
    }
}
