package org.frontline.resolve.time;

import java.util.OptionalInt;

/**
 * A run of letters and digits, or one mark.
 *
 * @param text as it stands
 * @param lower in lower case
 */
record Word(String text, String lower, int begin, int end) {
    boolean is(String other) {
        return lower.equals(other);
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.charAt(0));
    }

    /** Whether it is the "000" of "40,000", written close up behind the mark. */
    boolean continuesNumber(Word mark) {
        return begin == mark.end() && value(text).isPresent();
    }

    /** The value of a run of at most four digits. */
    OptionalInt number() {
        return text.length() <= 4 ? value(text) : OptionalInt.empty();
    }

    /** The number that digits alone spell; read without a stream, for all words of a text come by here several times. */
    static OptionalInt value(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            value = 10 * value + c - '0';
        }
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Whether it may be the first word of a spelled out date: a number, or the name of a day or month. */
    boolean mayBeginDate() {
        char first = text.charAt(0);
        return Character.isDigit(first) || Character.isUpperCase(first);
    }
}
