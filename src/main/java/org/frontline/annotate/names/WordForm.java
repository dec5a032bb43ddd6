package org.frontline.annotate.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.frontline.annotate.parse.Hashing;

/** What the features ask of a word by itself. */
final class WordForm {
    static final int AFFIXES = 4;
    private static final long EDGE = 0x5bd1e995L;
    private static final int NO_CLASS = 9999;
    private static final int NO_WORD = 9;

    final String text;
    final String folded;
    final long word;
    final long lower;
    final long shape;
    /** Those of one to four letters, 0 where the word is no longer than that. */
    final long[] prefixes = new long[AFFIXES];

    final long[] suffixes = new long[AFFIXES];
    /** The word's class in each granularity, 0 where it is in none. */
    final int[] classes;

    final boolean capital;
    final boolean capitals;
    final boolean letters;
    /** How the word is written: in capitals 1, capitalised 2, otherwise 3, without letters 4. */
    final int cap;
    /** What the model said, by distance; null where it was not asked yet. */
    private final AtomicReferenceArray<int[]> known = new AtomicReferenceArray<>(NameFeatures.WIDTH);

    private WordForm(int end) {
        this.text = "";
        this.folded = "";
        this.word = EDGE;
        this.lower = EDGE + end;
        this.shape = EDGE;
        Arrays.fill(suffixes, EDGE);
        this.classes = new int[] {NO_CLASS, NO_CLASS};
        this.capital = false;
        this.capitals = false;
        this.letters = false;
        this.cap = NO_WORD;
    }

    /** What stands before a sentence, as its words' features see it. */
    static WordForm before() {
        return new WordForm(0);
    }

    /** What stands after a sentence. */
    static WordForm after() {
        return new WordForm(1);
    }

    WordForm(String text, WordClasses wordClasses) {
        this.text = text;
        this.folded = text.toLowerCase(Locale.ROOT);
        String zeroed = digitsAsZero(text);
        this.word = Hashing.of(zeroed);
        this.lower = Hashing.of(digitsAsZero(folded));
        this.shape = Hashing.of(shape(text));
        int length = folded.length();
        for (int n = 1; n <= AFFIXES; n++) {
            prefixes[n - 1] = n < length ? Hashing.of(folded, 0, n) : 0;
            suffixes[n - 1] = n < length ? Hashing.of(folded, length - n, length) : 0;
        }
        this.classes = wordClasses.of(zeroed);
        this.capital = isCapitalised(text);
        this.letters = hasLetter(text);
        this.capitals = letters && text.length() > 1 && isWithoutLowerCase(text);
        this.cap = capitals ? 1 : capital ? 2 : letters ? 3 : 4;
    }

    /** What the model says, which is asked once: a form belongs to one model. */
    int[] scores(int distance, Scorer model) {
        int[] scores = known.get(distance + NameFeatures.REACH);
        if (scores == null) {
            scores = model.scores(this, distance);
            known.set(distance + NameFeatures.REACH, scores);
        }
        return scores;
    }

    /** The scores of each tag that a model has for a word by itself, which stands a distance before the token in question. */
    interface Scorer {
        int[] scores(WordForm word, int distance);
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

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isWithoutLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String digitsAsZero(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.isDigit(chars[i]) ? '0' : chars[i];
        }
        return new String(chars);
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
