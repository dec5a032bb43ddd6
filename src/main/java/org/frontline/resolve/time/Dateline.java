package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.frontline.model.Span;
import org.frontline.model.Token;
import org.frontline.zones.Agencies;
import org.jspecify.annotations.Nullable;

/**
 * The date that an article carries at its head: "DAMASCUS, Dec 5 (AP) --", "Mon Jul 11 2016", "Published March 3 2017".
 * It wins over the date of publication, which belongs to the copy and not to the report.
 *
 * @param span its characters
 * @param date the day of the report
 */
public record Dateline(Span span, LocalDate date) {
    /** A dateline stands among the first words: after a repeated headline and the agency at most. */
    private static final int FARTHEST_WORD = 40;

    private static final Set<String> LABELS =
            Set.of("published", "publication", "posted", "updated", "at", "on", "date");
    private static final Agencies AGENCIES = Agencies.bundled();

    /**
     * Finds the dateline among the first words of a body.
     *
     * @param published settles the year, and which of two numbers is the day
     */
    public static @Nullable Dateline find(List<Token> firstTokens, @Nullable LocalDate published) {
        Words words = Words.of(firstTokens);
        int last = Math.min(words.size(), FARTHEST_WORD);
        for (int at = 0; at < last; at++) {
            Reading reading = dateAt(words, at, published);
            if (reading != null && isHead(words, at, reading.to())) {
                return new Dateline(
                        words.span(at, reading.to()), reading.period().start());
            }
        }
        return null;
    }

    private static @Nullable Reading dateAt(Words words, int at, @Nullable LocalDate published) {
        PartialReading partial = AbsoluteDates.partial(words, at, false);
        if (partial == null || partial.date().day() == null) {
            partial = at == 0 || isLabelled(words, at) ? ambiguous(words, at, published) : null;
            partial = partial != null ? partial : glued(words, at);
        }
        if (partial == null || partial.date().day() == null) {
            return null;
        }
        LocalDate near = partial.date().year() == null ? published : null;
        return partial.complete(new TimeContext(null, near, null, null));
    }

    /** Whether what stands around the date makes it the head's: at the start, labelled, after an agency, or before a dash. */
    private static boolean isHead(Words words, int from, int to) {
        if (from == 0
                || isLabelled(words, from)
                || AGENCIES.named(words.at(from - 1).lower()) != null) {
            return from == 0 || !words.is(from - 1, "on") || words.is(from - 2, "posted");
        }
        return isPlaceInCapitals(words, from) && closes(words, to);
    }

    private static boolean isLabelled(Words words, int at) {
        String before = words.at(at - 1).lower();
        String label =
                before.equals("on") || before.equals("at") ? words.at(at - 2).lower() : before;
        return LABELS.contains(label) && !label.equals("on") && !label.equals("at") && !label.equals("date");
    }

    private static boolean isPlaceInCapitals(Words words, int from) {
        for (int i = 0; i < from; i++) {
            Word word = words.at(i);
            if (!word.text().equals(word.text().toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return words.is(from - 1, ",") || words.is(from - 1, ")");
    }

    /** "(AP) --", "--", ":" after the date. */
    private static boolean closes(Words words, int to) {
        int next = words.is(to, ".") ? to + 1 : to;
        return words.is(next, "(") || words.isHyphen(next) || words.is(next, ":") || words.is(next, ",");
    }

    /** "05-07-2015" where both may be the month: the reading near publication, else the day first. */
    private static @Nullable PartialReading ambiguous(Words words, int at, @Nullable LocalDate published) {
        Word mark = words.at(at + 1);
        boolean separated = (mark.is("-") || mark.is(".") || mark.is("/")) && words.is(at + 3, mark.lower());
        OptionalInt first = CalendarWords.dayOfMonth(words.at(at));
        OptionalInt second = CalendarWords.dayOfMonth(words.at(at + 2));
        OptionalInt year = CalendarWords.year(words.at(at + 4));
        if (!separated || first.isEmpty() || second.isEmpty() || year.isEmpty()) {
            return null;
        }
        if (first.getAsInt() > 12 || second.getAsInt() > 12) {
            return null;
        }
        LocalDate dayFirst = LocalDate.of(year.getAsInt(), second.getAsInt(), first.getAsInt());
        LocalDate monthFirst = LocalDate.of(year.getAsInt(), first.getAsInt(), second.getAsInt());
        boolean swap = published != null && distance(monthFirst, published) < distance(dayFirst, published);
        if (published == null && mark.is("/")) {
            return null;
        }
        LocalDate date = swap ? monthFirst : dayFirst;
        return new PartialReading(at + 5, new PartialDate(date.getYear(), date.getMonth(), date.getDayOfMonth()));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** "Apr 092017", as pages leave it whose date lost its comma and space. */
    private static @Nullable PartialReading glued(Words words, int at) {
        Month month = CalendarWords.month(words.at(at));
        String digits = words.at(at + 1).text();
        if (month == null || digits.length() != 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int day = Integer.parseInt(digits.substring(0, 2));
        int year = Integer.parseInt(digits.substring(2));
        boolean possible = day >= 1 && day <= 31 && year >= 1900 && year < 2100;
        return possible ? new PartialReading(at + 2, new PartialDate(year, month, day)) : null;
    }
}
