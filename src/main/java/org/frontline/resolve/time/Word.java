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

    /** The value of a run of at most four digits. */
    OptionalInt number() {
        if (text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
