package org.frontline.model;

/**
 * A word or mark.
 *
 * @param text exactly the characters from {@code begin} to {@code end} of the article's part
 * @param tag the Penn Treebank part-of-speech tag, empty where the sentence was not tagged
 * @param lemma the dictionary form in lower case ("took" is "take")
 */
public record Token(String text, int begin, int end, String tag, String lemma) {
    public Span span() {
        return new Span(begin, end);
    }
}
