package org.frontline.gazetteer;

import java.util.List;
import java.util.Locale;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence as the trie reads them, each folded only when it is asked for. */
final class Reading {
    /** What a token is to a name. */
    enum Role {
        /** Carries words of the name. */
        WORD,
        /** Stands inside a name and counts for nothing: "al", a hyphen, 's. */
        FILLER,
        /** Ends every name: a comma, a bracket. */
        BARRIER
    }

    private final List<Token> tokens;
    private final @Nullable List<String>[] words;
    private final boolean hasCapital;
    private @Nullable SentenceCase sentenceCase;

    // A generic array: one slot a token, without boxing a list of optionals on the hot path.
    @SuppressWarnings("unchecked")
    Reading(List<Token> tokens) {
        this.tokens = tokens;
        this.words = (@Nullable List<String>[]) new List<?>[tokens.size()];
        this.hasCapital = anyInitialCapital(tokens);
    }

    int size() {
        return tokens.size();
    }

    String text(int i) {
        return tokens.get(i).text();
    }

    /** Whether a name may begin here as far as the first letters say. */
    boolean mayBegin(int i) {
        String text = text(i);
        char first = text.charAt(0);
        if (Character.isUpperCase(first) || Character.isDigit(first) || !hasCapital) {
            return true;
        }
        return first < 128 ? mayBeginLow(text) : Letters.hasInitialCapital(text);
    }

    private static boolean mayBeginLow(String text) {
        boolean article = text.length() == 2 && (text.equals("al") || text.equals("el"));
        return article || Names.isApostrophe(text.charAt(0)) || (text.length() > 3 && Letters.hasInitialCapital(text));
    }

    Role role(int i) {
        String text = text(i);
        char first = text.charAt(0);
        if (text.length() == 1 && !Character.isLetterOrDigit(first)) {
            return punctuation(first);
        }
        if (Names.isApostrophe(first) && text.length() == 2) {
            return Role.FILLER;
        }
        if (words(i).isEmpty()) {
            return Role.BARRIER;
        }
        return isArticle(i) ? Role.FILLER : Role.WORD;
    }

    /** The folded words of a token, articles joined to it by a hyphen left out. */
    List<String> words(int i) {
        List<String> known = words[i];
        if (known == null) {
            known = Names.words(text(i));
            words[i] = known;
        }
        return known;
    }

    /** Whether a name that begins at a filler would begin at a "the", which is no part of a name. */
    boolean isThe(int i) {
        return text(i).equalsIgnoreCase("the");
    }

    /** Whether a capitalised "The" stands before a token. */
    boolean followsThe(int i) {
        return i > 0 && text(i - 1).equals("The");
    }

    /** Whether the token is the first of its sentence, or of a quotation in it. */
    boolean isOpening(int i) {
        int before = i - 1;
        while (before >= 0 && !Character.isLetterOrDigit(text(before).charAt(0))) {
            String mark = text(before);
            if (mark.equals(":") || mark.equals("\"") || mark.equals("“") || mark.equals("``")) {
                return true;
            }
            before--;
        }
        return before < 0;
    }

    boolean hasInitialCapital(int i) {
        return Letters.hasInitialCapital(text(i)) || Character.isDigit(text(i).charAt(0));
    }

    boolean hasCapital() {
        return hasCapital;
    }

    SentenceCase sentenceCase() {
        SentenceCase known = sentenceCase;
        if (known == null) {
            known = SentenceCase.of(tokens);
            sentenceCase = known;
        }
        return known;
    }

    /** The tokens' texts in a row, for comparing letters. */
    String surface(int from, int to) {
        if (to == from + 1) {
            return text(from);
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(text(i));
        }
        return out.toString();
    }

    private boolean isArticle(int i) {
        String text = text(i);
        if (text.length() > 4) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (Names.isFreeArticle(lower)) {
            return i + 1 < size();
        }
        boolean trailingHyphen = Names.isHyphen(text.charAt(text.length() - 1));
        String bare = trailingHyphen ? lower.substring(0, lower.length() - 1) : lower;
        boolean hyphenNext = i + 1 < size()
                && text(i + 1).length() == 1
                && Names.isHyphen(text(i + 1).charAt(0));
        return (trailingHyphen || hyphenNext) && Names.isJoinedArticle(bare);
    }

    private static Role punctuation(char c) {
        if (c == '&') {
            return Role.WORD;
        }
        return Names.isHyphen(c) || Names.isApostrophe(c) || c == '.' ? Role.FILLER : Role.BARRIER;
    }

    private static boolean anyInitialCapital(List<Token> tokens) {
        for (Token token : tokens) {
            if (Letters.hasInitialCapital(token.text())) {
                return true;
            }
        }
        return false;
    }
}
