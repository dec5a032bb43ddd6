package org.frontline.model;

import java.time.LocalDate;

/**
 * When something happened or held.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param precision how exact the text was
 * @param text the words that say so, as they stand
 */
public record TimeInterval(LocalDate start, LocalDate end, TimePrecision precision, String text) {
    public TimeInterval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("'" + text + "' ends " + end + " before it starts " + start);
        }
    }
}
