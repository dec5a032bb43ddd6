package org.frontline.language;

import java.util.Locale;

/**
 * What is looked at of a text: its first {@value #HALF} characters and as many from its middle, or the whole of a short one.
 *
 * @param letters how many of its characters are letters, or marks that go with them
 * @param filled how many are no white space
 */
record TextSample(String text, int letters, int filled) {
    static final int HALF = 300;
    /** Two short sentences; less than that says little. */
    static final int FEWEST_LETTERS = 60;
    /** Chinese, Japanese and Korean say in a character what others need a word for. */
    static final int FEWEST_IDEOGRAPHS = 20;
    /** Earnings, scores and tables hold fewer. */
    private static final double LETTERS_OF_RUNNING_TEXT = 0.75;

    static TextSample of(String text) {
        String sample = sample(text);
        int letters = 0;
        int capitals = 0;
        int filled = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            boolean letter = Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            letters += letter ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            filled += Character.isWhitespace(c) ? 0 : 1;
        }
        // Profiles are of text in mixed case, to which a text all in capitals looks like German.
        boolean shouted = capitals > letters / 2;
        return new TextSample(shouted ? sample.toLowerCase(Locale.ROOT) : sample, letters, filled);
    }

    private static String sample(String text) {
        if (text.length() <= 2 * HALF) {
            return text;
        }
        int middle = Math.max(HALF, text.length() / 2 - HALF / 2);
        return text.substring(0, HALF) + ' ' + text.substring(middle, middle + HALF);
    }

    /** Whether it holds enough of sentences to tell a language by. */
    boolean isRunningText() {
        boolean dense = text.codePoints().filter(Character::isIdeographic).count() >= FEWEST_IDEOGRAPHS;
        return (letters >= FEWEST_LETTERS || dense) && letters >= LETTERS_OF_RUNNING_TEXT * filled;
    }
}
