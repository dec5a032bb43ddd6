package org.frontline.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of publication from the forms that news sources use.
 *
 * <p>Read are ISO 8601 ({@code 2024-12-06}, {@code 2024-12-06T23:30:00-05:00}, also with {@code /} or {@code .}),
 * {@code 20241206}, seconds, milliseconds and microseconds since 1970, RFC 1123 ({@code Fri, 06 Dec 2024 08:00:00
 * GMT}), {@code 6 December 2024}, {@code December 6, 2024}, {@code 26-FEB-1987} and {@code 06.12.2024}, which is
 * always day first. {@code 13/12/2024} is read, {@code 06/12/2024} is not, since it may be either day: a wrong date is
 * worse than none. A month or year alone names no day. A time with a zone gives the day in UTC.
 */
final class Dates {
    private static final int LONGEST = 64;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+)?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4})";
    /** A time of day and its zone, as groups "hour", "minute", "second", "half" and "zone"; nothing else may follow a date. */
    private static final String TIME =
            "(?:(?:T|,?\\s+(?:at\\s+)?)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
                    + "\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?|[A-Z]{2,5})?(?:\\s*\\([A-Z ]+\\))?)?";

    private static final Pattern YEAR_FIRST = pattern(YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern DAY_MONTH =
            pattern(WEEKDAY + DAY + "(?:\\s+|-)" + MONTH + "(?:,?\\s+|-)" + YEAR + TIME);
    private static final Pattern MONTH_DAY = pattern(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + TIME);
    private static final Pattern YEAR_LAST = pattern("(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR + TIME);
    private static final Pattern DIGITS = Pattern.compile("(-?\\d{8,16})(?:\\.\\d+)?");

    private Dates() {}

    /** The day, null where the value names none for certain. */
    static @Nullable LocalDate parse(String raw) {
        String value = raw.strip();
        if (value.length() > LONGEST) {
            return null;
        }
        try {
            LocalDate day = parseForms(value);
            return day != null && plausible(day) ? day : null;
        } catch (DateTimeException | ArithmeticException e) {
            // A form that fits with figures that do not, such as 2024-02-31: unreadable, which the caller counts.
            return null;
        }
    }

    private static @Nullable LocalDate parseForms(String value) {
        Matcher m = YEAR_FIRST.matcher(value);
        if (m.matches()) {
            return inUtc(LocalDate.of(number(m.group(1)), number(m.group(3)), number(m.group(4))), m);
        }
        m = DAY_MONTH.matcher(value);
        if (m.matches()) {
            return inUtc(LocalDate.of(number(m.group(3)), month(m.group(2)), number(m.group(1))), m);
        }
        m = MONTH_DAY.matcher(value);
        if (m.matches()) {
            return inUtc(LocalDate.of(number(m.group(3)), month(m.group(1)), number(m.group(2))), m);
        }
        m = YEAR_LAST.matcher(value);
        if (m.matches()) {
            LocalDate day = yearLast(number(m.group(1)), number(m.group(3)), number(m.group(4)), m.group(2));
            return day == null ? null : inUtc(day, m);
        }
        m = DIGITS.matcher(value);
        return m.matches() ? digits(m.group(1)) : null;
    }

    private static @Nullable LocalDate yearLast(int first, int second, int year, String separator) {
        if (separator.equals(".") || first > 12 || first == second) {
            return LocalDate.of(year, second, first);
        }
        return second > 12 ? LocalDate.of(year, first, second) : null;
    }

    private static @Nullable LocalDate digits(String digits) {
        long value = Long.parseLong(digits);
        return switch (digits.length()) {
            case 8 -> LocalDate.of((int) (value / 10_000), (int) (value / 100 % 100), (int) (value % 100));
            case 9, 10 -> day(value);
            case 12, 13 -> day(Math.floorDiv(value, 1_000L));
            case 15, 16 -> day(Math.floorDiv(value, 1_000_000L));
            default -> null;
        };
    }

    private static LocalDate day(long epochSecond) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC);
    }

    private static LocalDate inUtc(LocalDate day, Matcher m) {
        String zone = m.group("zone");
        ZoneOffset offset = zone == null ? null : offset(zone);
        if (offset == null) {
            return day;
        }
        LocalDateTime local = day.atTime(hour(m), number(m.group("minute")));
        return local.minusSeconds(offset.getTotalSeconds()).toLocalDate();
    }

    private static int hour(Matcher m) {
        int hour = number(m.group("hour"));
        String half = m.group("half");
        if (half == null) {
            return hour;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    /** The zones of RFC 822 and those of the regions at hand; null for another, whose day is then taken as it stands. */
    private static @Nullable ZoneOffset offset(String zone) {
        String name = zone.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "Z", "UTC", "GMT", "UT" -> ZoneOffset.UTC;
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "CST", "MDT" -> ZoneOffset.ofHours(-6);
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "PST" -> ZoneOffset.ofHours(-8);
            case "CET" -> ZoneOffset.ofHours(1);
            case "CEST", "EET" -> ZoneOffset.ofHours(2);
            case "EEST", "MSK" -> ZoneOffset.ofHours(3);
            default -> name.startsWith("+") || name.startsWith("-") ? ZoneOffset.of(name) : null;
        };
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Newspapers are that old; a date past it is a figure of another kind. */
    private static boolean plausible(LocalDate day) {
        return day.getYear() >= 1600 && day.getYear() < 2200;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
