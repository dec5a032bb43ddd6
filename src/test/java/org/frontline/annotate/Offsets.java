package org.frontline.annotate;

import org.frontline.model.Sentence;
import org.frontline.model.Token;

/** Holds a sentence to its text: spans exact, in order, nothing but space left out. */
final class Offsets {
    private Offsets() {}

    static void check(String text, Sentence sentence) {
        if (!text.substring(sentence.begin(), sentence.end()).equals(sentence.text())) {
            throw new AssertionError("sentence at " + sentence.begin() + ": " + sentence.text());
        }
        int at = sentence.begin();
        for (Token token : sentence.tokens()) {
            checkGap(text, at, token.begin());
            if (!text.substring(token.begin(), token.end()).equals(token.text())
                    || token.text().isEmpty()) {
                throw new AssertionError("token at " + token.begin() + ": " + token.text());
            }
            at = token.end();
        }
        checkGap(text, at, sentence.end());
    }

    static void checkGap(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Chars.isSpace(text.charAt(at))) {
                throw new AssertionError("left out at " + at + ": " + text.substring(from, to));
            }
        }
        if (to < from) {
            throw new AssertionError("overlap at " + to);
        }
    }
}
