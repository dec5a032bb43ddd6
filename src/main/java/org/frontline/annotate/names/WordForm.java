package org.frontline.annotate.names;

import java.util.Locale;
import org.frontline.annotate.parse.Hashing;

/** What the features ask of a word by itself, hashed once per word and article. */
final class WordForm {
    private static final int AFFIXES = 4;

    final String text;
    final String folded;
    final long word;
    final long lower;
    final long shape;
    final long[] prefixes = new long[AFFIXES];
    final long[] suffixes = new long[AFFIXES];
    /** The word's class in each granularity, 0 where it is in none. */
    final int[] classes;

    final boolean capital;
    final boolean capitals;
    final boolean letters;

    WordForm(String text, WordClasses wordClasses) {
        this.text = text;
        this.folded = text.toLowerCase(Locale.ROOT);
        this.word = Hashing.of(digitsAsZero(text));
        this.lower = Hashing.of(digitsAsZero(folded));
        this.shape = Hashing.of(shape(text));
        int length = folded.length();
        for (int n = 1; n <= AFFIXES; n++) {
            prefixes[n - 1] = n < length ? Hashing.of(folded.substring(0, n)) : 0;
            suffixes[n - 1] = n < length ? Hashing.of(folded.substring(length - n)) : 0;
        }
        this.classes = wordClasses.of(digitsAsZero(text));
        this.capital = isCapitalised(text);
        this.letters = text.chars().anyMatch(Character::isLetter);
        this.capitals = letters && text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Begins with a capital, after a short article joined by a hyphen or apostrophe too: "al-Bab", "d'Estaing". */
    private static boolean isCapitalised(String text) {
        if (Character.isUpperCase(text.charAt(0))) {
            return true;
        }
        for (int i = 1; i < Math.min(5, text.length() - 1); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '\'' || c == '’') {
                return Character.isUpperCase(text.charAt(i + 1));
            }
        }
        return false;
    }

    private static String digitsAsZero(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.isDigit(text.charAt(i)) ? '0' : text.charAt(i));
        }
        return out.toString();
    }

    /** "Xx" for Hama, "x-X" for al-Bab, "X0" for T4: runs of one kind of character as one. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char kind = kind(text.charAt(i));
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            } else if (i == 1) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
