package org.frontline.resolve.time;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of the calendar: months, weekdays, numbers and units. */
final class CalendarWords {
    private static final Map<String, Month> SHORT_MONTHS = Map.ofEntries(
            entry("jan", Month.JANUARY),
            entry("feb", Month.FEBRUARY),
            entry("mar", Month.MARCH),
            entry("apr", Month.APRIL),
            entry("jun", Month.JUNE),
            entry("jul", Month.JULY),
            entry("aug", Month.AUGUST),
            entry("sep", Month.SEPTEMBER),
            entry("sept", Month.SEPTEMBER),
            entry("oct", Month.OCTOBER),
            entry("nov", Month.NOVEMBER),
            entry("dec", Month.DECEMBER));
    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> DAYS = days();
    private static final Map<String, DayOfWeek> SHORT_DAYS = Map.ofEntries(
            entry("mon", DayOfWeek.MONDAY),
            entry("tue", DayOfWeek.TUESDAY),
            entry("tues", DayOfWeek.TUESDAY),
            entry("wed", DayOfWeek.WEDNESDAY),
            entry("thu", DayOfWeek.THURSDAY),
            entry("thur", DayOfWeek.THURSDAY),
            entry("thurs", DayOfWeek.THURSDAY),
            entry("fri", DayOfWeek.FRIDAY),
            entry("sat", DayOfWeek.SATURDAY),
            entry("sun", DayOfWeek.SUNDAY));
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("a", 1),
            entry("an", 1),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12));
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "minute", ChronoUnit.MINUTES,
            "hour", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS,
            "decade", ChronoUnit.DECADES);
    private static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "dawn", "dusk");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

    /** Shorter numbers, and with them earlier years, are counts wherever no entry of a chronicle opens with them. */
    private static final int CENTURY = 100;

    private static final int EARLIEST = 1000;
    /** "At 1530" and "1200 men" are as common as years before it. */
    private static final int LATE = 1583;
    /** The first year that an entry of a chronicle opens with. */
    private static final int EARLIEST_ENTRY = 100;
    /** A lone number below it is more often a count. */
    private static final int EARLIEST_LONE = 1800;

    private CalendarWords() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>(SHORT_MONTHS);
        for (Month month : Month.values()) {
            months.put(month.name().toLowerCase(Locale.ROOT), month);
        }
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            days.put(name, day);
            days.put(name + "s", day);
        }
        return Map.copyOf(days);
    }

    /** The month that the word names; one that is also another word ("may", "march") must stand with a capital. */
    static @Nullable Month month(Word word) {
        return word.isCapitalized() ? MONTHS.get(word.lower()) : null;
    }

    /** The weekday of a full name, also as "Mondays" where a text lost its apostrophes. */
    static @Nullable DayOfWeek weekday(Word word) {
        return word.isCapitalized() ? DAYS.get(word.lower()) : null;
    }

    /** As {@link #weekday}, and abbreviated: only sure before a day of the month. */
    static @Nullable DayOfWeek anyWeekday(Word word) {
        DayOfWeek abbreviated = word.isCapitalized() ? SHORT_DAYS.get(word.lower()) : null;
        return abbreviated != null ? abbreviated : weekday(word);
    }

    static boolean isPartOfDay(Word word) {
        return PARTS_OF_DAY.contains(word.lower());
    }

    static boolean isSeason(Word word) {
        return SEASONS.contains(word.lower());
    }

    /** A count in words or digits, "a" included. */
    static OptionalInt count(Word word) {
        Integer spelled = NUMBERS.get(word.lower());
        return spelled != null ? OptionalInt.of(spelled) : word.number();
    }

    static @Nullable ChronoUnit unit(Word word) {
        String lower = word.lower();
        ChronoUnit unit = UNITS.get(lower);
        return unit != null || !lower.endsWith("s") ? unit : UNITS.get(lower.substring(0, lower.length() - 1));
    }

    static boolean isPlural(Word word) {
        return word.lower().endsWith("s");
    }

    /** A number that is a year wherever a year may stand. */
    static OptionalInt year(Word word) {
        return year(word, EARLIEST_LONE);
    }

    /** A number that is a year where the words around it show one: "3 September 1651". */
    static OptionalInt shownYear(Word word) {
        return year(word, EARLIEST);
    }

    /** The last year of a range: "2018", and the "18" of "2016–18". */
    static OptionalInt lastYear(Word word, int from) {
        OptionalInt number = word.text().length() == 2 ? word.number() : OptionalInt.empty();
        return number.isPresent() ? OptionalInt.of(from - from % CENTURY + number.getAsInt()) : shownYear(word);
    }

    /** The years that the words of a title show. */
    static SortedSet<Integer> shownYears(Words title) {
        SortedSet<Integer> years = new TreeSet<>();
        for (int at = 0; at < title.size(); at++) {
            shownYear(title.at(at)).ifPresent(years::add);
        }
        return years;
    }

    /** The one year that the words of a title or heading show, null where they show none or several. */
    static @Nullable Year onlyYear(Words title) {
        SortedSet<Integer> years = shownYears(title);
        return years.size() == 1 ? Year.of(years.first()) : null;
    }

    /** A number that is a year before a mark: "in 1673,", not "at 1530,". */
    static OptionalInt lateYear(Word word) {
        return year(word, LATE);
    }

    /** A number that is a year where an entry of a chronicle begins with it: "919 – Battle of P". */
    static OptionalInt entryYear(Word word) {
        OptionalInt number = word.text().length() == 3 ? word.number() : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() >= EARLIEST_ENTRY ? number : shownYear(word);
    }

    private static OptionalInt year(Word word, int earliest) {
        OptionalInt number = word.text().length() == 4 ? word.number() : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() >= earliest && number.getAsInt() < 2100
                ? number
                : OptionalInt.empty();
    }

    /** A day of the month: "6", "06", "6th". */
    static OptionalInt dayOfMonth(Word word) {
        String lower = word.lower();
        boolean ordinal = isOrdinal(word);
        String digits = ordinal ? lower.substring(0, lower.length() - 2) : lower;
        OptionalInt day = digits.length() <= 2 ? Word.value(digits) : OptionalInt.empty();
        return day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= 31 ? day : OptionalInt.empty();
    }

    static boolean isOrdinal(Word word) {
        String lower = word.lower();
        return lower.length() > 2
                && Character.isDigit(lower.charAt(0))
                && (lower.endsWith("th") || lower.endsWith("st") || lower.endsWith("nd") || lower.endsWith("rd"));
    }
}
