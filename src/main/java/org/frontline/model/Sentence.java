package org.frontline.model;

import java.util.List;

/**
 * A sentence, headline or heading with its tokens.
 *
 * @param index its number in the article, the title's first
 * @param begin offset into the article's {@code part}
 * @param text exactly the characters from {@code begin} to {@code end}
 * @param paragraph the number of its paragraph within the part
 */
public record Sentence(
        int index, Part part, int begin, int end, String text, Kind kind, int paragraph, List<Token> tokens) {
    /** What a sentence is in the layout of the article. */
    public enum Kind {
        /** The article's title. */
        HEADLINE,
        /** A sub-head: a short paragraph without closing punctuation. */
        HEADING,
        /** Running text. */
        PROSE
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether it is running text and no headline or heading. */
    public boolean isProse() {
        return kind == Kind.PROSE;
    }

    /** The characters of a span of the same part that lies within the sentence. */
    public String text(Span within) {
        return text.substring(within.begin() - begin, within.end() - begin);
    }

    public Sentence withTokens(List<Token> newTokens) {
        return new Sentence(index, part, begin, end, text, kind, paragraph, newTokens);
    }
}
