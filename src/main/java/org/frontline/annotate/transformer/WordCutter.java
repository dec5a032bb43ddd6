package org.frontline.annotate.transformer;

import java.util.ArrayList;
import java.util.List;

/** Cuts a token into runs of letters, digits and combining marks, and each other character by itself. */
final class WordCutter {
    private WordCutter() {}

    static List<String> cut(String token) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < token.length(); ) {
            int point = token.codePointAt(at);
            int after = at + Character.charCount(point);
            if (!isWordPart(point)) {
                if (at > from) {
                    words.add(token.substring(from, at));
                }
                words.add(token.substring(at, after));
                from = after;
            }
            at = after;
        }
        if (from < token.length()) {
            words.add(token.substring(from));
        }
        return words;
    }

    private static boolean isWordPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
