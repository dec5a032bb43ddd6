package org.frontline.annotate;

import java.util.Set;

/**
 * Finds the dictionary form behind a verb's stem once {@code -ed} or {@code -ing} is off: with a final {@code e}
 * ({@code seiz|ed}), with a single consonant ({@code controll|ed}) or as it stands ({@code enter|ed}).
 *
 * <p>English doubles a final consonant after a short stressed vowel; a single consonant after a single vowel thus shows
 * a silent {@code e} or an unstressed syllable. Which of the two follows from the last letters, mostly; a list names the rest.
 */
final class VerbStems {
    private final Set<String> known;

    VerbStems(Set<String> known) {
        this.known = known;
    }

    String dictionaryForm(String stem) {
        if (known.contains(stem)) {
            return stem;
        }
        if (known.contains(stem + "e")) {
            return stem + "e";
        }
        if (endsDoubled(stem)) {
            return undoubled(stem);
        }
        return hidesE(stem) ? stem + "e" : stem;
    }

    private static boolean endsDoubled(String stem) {
        int n = stem.length();
        return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && isConsonant(stem.charAt(n - 1));
    }

    /** {@code ss, ff, zz} stay ({@code pass}), and {@code ll} after the only vowel ({@code kill}, {@code shell}). */
    private String undoubled(String stem) {
        String single = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 's', 'f', 'z' -> stem;
            case 'l' -> hasTwoSyllables(single) || known.contains(single) ? single : stem;
            default -> single;
        };
    }

    private static boolean hasTwoSyllables(String stem) {
        int groups = 0;
        for (int i = 0; i < stem.length(); i++) {
            if (isVowel(stem, i) && (i == 0 || !isVowel(stem, i - 1))) {
                groups++;
            }
        }
        return groups > 1;
    }

    private static boolean hidesE(String stem) {
        int n = stem.length();
        if (n < 2) {
            return false;
        }
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        boolean afterVowel = isVowel(stem, n - 2);
        boolean afterSingleVowel = afterVowel && (n < 3 || !isVowel(stem, n - 3) || isQu(stem, n - 3));
        return switch (last) {
            case 'v', 'z', 'c', 'u' -> true;
            case 's' -> before != 's';
            case 'g' ->
                before != 'n' && before != 'g' || stem.endsWith("ang") || stem.endsWith("eng") || stem.endsWith("ung");
            case 'l' ->
                afterVowel ? afterSingleVowel && (before == 'i' || before == 'u' || before == 'o') : !isLiquid(before);
            case 'd', 'm', 'k' -> afterSingleVowel;
            case 't' -> endsInIate(stem) || afterSingleVowel && (before == 'a' || before == 'u' || before == 'o');
            case 'r' -> afterSingleVowel && before != 'e';
            case 'n' -> afterSingleVowel && (before == 'i' || before == 'u');
            case 'p' -> afterSingleVowel && (before == 'a' || before == 'i' || before == 'y');
            case 'b' -> afterSingleVowel;
            default -> false;
        };
    }

    /** {@code retaliat|ed}, {@code evacuat|ed}: two syllables, where {@code ea} and {@code oa} are one. */
    private static boolean endsInIate(String stem) {
        return stem.endsWith("iat") || stem.endsWith("uat");
    }

    /** {@code qu} is a consonant: {@code requir|ed}. */
    private static boolean isQu(String stem, int at) {
        return at > 0 && stem.charAt(at) == 'u' && stem.charAt(at - 1) == 'q';
    }

    private static boolean isLiquid(char c) {
        return c == 'r' || c == 'l' || c == 'w';
    }

    static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0);
    }

    private static boolean isConsonant(char c) {
        return c >= 'b' && c <= 'z' && "aeiou".indexOf(c) < 0;
    }
}
