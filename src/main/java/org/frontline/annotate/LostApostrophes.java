package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.frontline.model.Span;

/**
 * Finds the possessive mark in text that has lost its apostrophes: "Syrias north", "the citys airport".
 *
 * <p>Some feeds strip punctuation. A known name with an "s" too many, and a word that ends in a consonant and "ys", which no
 * plural does, are then read as possessives. Text that has any apostrophe of its own is left alone.
 */
final class LostApostrophes {
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final int SHORTEST_NAME = 3;

    private final Predicate<String> isName;

    LostApostrophes(Predicate<String> isName) {
        this.isName = isName;
    }

    /** Whether a text of some length has no apostrophe at all. */
    static boolean in(String text) {
        return text.length() > 300 && text.indexOf('\'') < 0 && text.indexOf('’') < 0;
    }

    /** The tokens, a possessive "s" cut off as one of its own. */
    List<Span> restore(String text, List<Span> tokens) {
        List<Span> restored = new ArrayList<>(tokens.size());
        for (Span token : tokens) {
            if (isPossessive(text.substring(token.begin(), token.end()))) {
                restored.add(new Span(token.begin(), token.end() - 1));
                restored.add(new Span(token.end() - 1, token.end()));
            } else {
                restored.add(token);
            }
        }
        return restored;
    }

    private boolean isPossessive(String form) {
        int last = form.length() - 1;
        if (last < SHORTEST_NAME || form.charAt(last) != 's') {
            return false;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.charAt(last - 1) == 'y' && CONSONANTS.indexOf(lower.charAt(last - 2)) >= 0) {
            return true;
        }
        return Character.isUpperCase(form.charAt(0)) && isName.test(form.substring(0, last)) && !isName.test(form);
    }
}
