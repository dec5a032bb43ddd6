package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The months of a text that stand with their year, seen from one of its sentences.
 *
 * @param first the first day of the earliest of them
 * @param last the first day of the latest one
 * @param next the first day of the one that the text names next after the sentence
 */
public record ToldYears(LocalDate first, LocalDate last, LocalDate next) {
    /** How long after the last date with a year the text may go on without one. */
    private static final int AFTERWARDS_MONTHS = 2;

    /** How long before the first date with a year the text may begin without one. */
    private static final int SHORTLY_MONTHS = 4;

    /** What is known at each sentence, by its index; a sentence after the last month with a year has no entry. */
    public static Map<Integer, ToldYears> of(List<Sentence> text) {
        Map<Integer, ToldYears> known = new TreeMap<>();
        TreeSet<LocalDate> all = new TreeSet<>();
        LocalDate begin = LocalDate.MAX;
        List<List<LocalDate>> told = new ArrayList<>();
        for (Sentence sentence : text) {
            boolean title = sentence.part() == Part.TITLE;
            told.add(title ? List.of() : months(sentence));
            all.addAll(told.get(told.size() - 1));
            TitledMonths span = title ? TitledMonths.of(sentence.tokens()) : null;
            begin = span == null ? begin : span.begin();
            Year whole = title ? CalendarWords.onlyYear(Words.of(sentence.tokens())) : SectionYear.of(sentence);
            if (whole != null) {
                all.addAll(of(whole.getValue()));
            }
        }
        LocalDate next = null;
        for (int i = text.size() - 1; i >= 0; i--) {
            if (next != null) {
                known.put(text.get(i).index(), new ToldYears(earlier(begin, all.first()), all.last(), next));
            }
            next = told.get(i).isEmpty() ? next : told.get(i).get(0);
        }
        return known;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The one year of a title or a heading is told of as a whole. */
    private static List<LocalDate> of(int year) {
        return List.of(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 1));
    }

    private static List<LocalDate> months(Sentence sentence) {
        Words words = Words.of(sentence.tokens());
        List<LocalDate> months = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            PartialReading date = AbsoluteDates.partial(words, at, false);
            Integer year = date == null ? null : date.date().year();
            Month month = date == null ? null : date.date().month();
            if (year != null && month != null) {
                months.add(LocalDate.of(year, month, 1));
            }
        }
        return months;
    }

    /**
     * The year in which a month comes shortly before what the text names next with its year, null where it comes in none: a
     * narrative goes on in time, and what it names much later may be of any year.
     */
    @Nullable
    Integer yearBeforeNext(Month month) {
        YearMonth told = YearMonth.from(next);
        return Stream.of(next.getYear(), next.getYear() - 1)
                .filter(year -> isShortlyBefore(YearMonth.of(year, month), told))
                .findFirst()
                .orElse(null);
    }

    private static boolean isShortlyBefore(YearMonth month, YearMonth told) {
        long months = ChronoUnit.MONTHS.between(month, told);
        return months >= 0 && months <= SHORTLY_MONTHS;
    }

    /**
     * Whether a day that stands without its year is of the year before rather than of that one: the text names no month as late
     * as that, and the next one that it names is nearer.
     */
    boolean isOfYearBefore(LocalDate day) {
        LocalDate before = day.minusYears(1);
        return day.isAfter(last.plusMonths(AFTERWARDS_MONTHS))
                && !before.isBefore(first)
                && Math.abs(ChronoUnit.DAYS.between(before, next)) < Math.abs(ChronoUnit.DAYS.between(day, next));
    }
}
