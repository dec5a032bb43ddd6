package org.frontline.gazetteer;

import java.util.List;
import org.frontline.model.Token;

/** How a sentence uses capitals, which says what a capital is worth in it. */
enum SentenceCase {
    /** No letter in lower case: a wire in capitals. */
    UPPER,
    /** No capital at all. */
    LOWER,
    /** Nearly every word capitalised: a headline. */
    TITLE,
    /** As in prose. */
    MIXED;

    /** Short words ("of", "to") stay small in headlines. */
    private static final int SMALL_WORD = 3;

    static SentenceCase of(List<Token> tokens) {
        int words = 0;
        int capitalised = 0;
        boolean anyUpper = false;
        boolean anyLower = false;
        for (Token token : tokens) {
            String text = token.text();
            boolean initial = Character.isUpperCase(text.charAt(0));
            anyUpper |= initial || Letters.hasUpper(text);
            anyLower = anyLower || Letters.hasLower(text);
            if (text.length() > SMALL_WORD && Character.isLetter(text.charAt(0))) {
                words++;
                capitalised += initial ? 1 : 0;
            }
        }
        if (!anyUpper) {
            return LOWER;
        }
        if (!anyLower) {
            return UPPER;
        }
        return words >= 4 && capitalised * 5 >= words * 4 ? TITLE : MIXED;
    }
}
