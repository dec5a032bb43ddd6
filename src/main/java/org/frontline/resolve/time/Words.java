package org.frontline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontline.model.Span;
import org.frontline.model.Token;

/** A sentence as runs of letters and digits and single marks, whatever the tokenizer did with hyphens and dots. */
final class Words {
    private static final Word NOTHING = new Word("\n", "\n", 0, 0);

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    static Words of(List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size() + 8);
        for (Token token : tokens) {
            split(token, words);
        }
        return new Words(words);
    }

    private static void split(Token token, List<Word> into) {
        String text = token.text();
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            if (Character.isLetterOrDigit(text.charAt(from))) {
                while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                    to++;
                }
            }
            String piece = text.substring(from, to);
            into.add(new Word(piece, piece.toLowerCase(Locale.ROOT), token.begin() + from, token.begin() + to));
            from = to;
        }
    }

    int size() {
        return words.size();
    }

    /** The word at the place, or one that is like no other beyond either end. */
    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
    }

    boolean is(int index, String lower) {
        return at(index).is(lower);
    }

    /** Whether the words from {@code index} on are these. */
    boolean are(int index, String... lower) {
        for (int i = 0; i < lower.length; i++) {
            if (!is(index + i, lower[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isHyphen(int index) {
        String mark = at(index).text();
        return mark.equals("-") || mark.equals("–") || mark.equals("—") || mark.equals("‐");
    }

    Span span(int from, int to) {
        return new Span(at(from).begin(), at(to - 1).end());
    }

    /** The words as they stand, with one space wherever the text has room. */
    String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && at(i).begin() > at(i - 1).end()) {
                out.append(' ');
            }
            out.append(at(i).text());
        }
        return out.toString();
    }
}
