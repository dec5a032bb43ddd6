package org.frontline.gazetteer;

/** The case of letters in short texts; whatever is no letter or digit is passed over. */
final class Letters {
    private Letters() {}

    /** At least two letters, all capitals. */
    static boolean isUpper(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    static boolean hasUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A capital and then no other. */
    static boolean isCapitalised(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        return !hasUpper(text.substring(1));
    }

    /** Whether a word has a capital first letter, or one after a joint as in "al-Nusra". */
    static boolean hasInitialCapital(String text) {
        boolean initial = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (initial && Character.isUpperCase(c)) {
                return true;
            }
            initial = Names.isHyphen(c) || Names.isApostrophe(c);
        }
        return false;
    }

    /** Whether two texts have the same letters and digits in the same case. */
    static boolean same(String a, String b) {
        return same(a, b, false);
    }

    static boolean sameIgnoringCase(String a, String b) {
        return same(a, b, true);
    }

    private static boolean same(String a, String b, boolean ignoringCase) {
        int i = next(a, 0);
        int j = next(b, 0);
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            if (c != d && !(ignoringCase && Character.toLowerCase(c) == Character.toLowerCase(d))) {
                return false;
            }
            i = next(a, i + 1);
            j = next(b, j + 1);
        }
        return i >= a.length() && j >= b.length();
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
