package org.frontline.annotate.parse;

import java.util.List;
import java.util.Locale;
import org.frontline.model.Token;

/**
 * A sentence as the features see it: hashes of words, tags and lemmas.
 *
 * <p>Two more nodes follow the words: the artificial root that stands behind the last word (Ballesteros and Nivre 2013,
 * "Going to the Roots of Dependency Parsing"), and {@link #none} for "there is nothing in that position".
 */
final class ParserInput {
    private static final long ROOT_HASH = Hashing.of("<root>");
    private static final long NONE_HASH = Hashing.of("<none>");

    final int size;
    final long[] word;
    final long[] tag;
    final long[] lemma;
    final long[] wordTag;
    /** How many commas, coordinators and verbs stand before each word. */
    final int[] commasBefore;

    final int[] coordinatorsBefore;
    final int[] verbsBefore;

    private ParserInput(int size) {
        this.size = size;
        this.word = new long[size + 2];
        this.tag = new long[size + 2];
        this.lemma = new long[size + 2];
        this.wordTag = new long[size + 2];
        this.commasBefore = new int[size + 2];
        this.coordinatorsBefore = new int[size + 2];
        this.verbsBefore = new int[size + 2];
        set(root(), ROOT_HASH, ROOT_HASH, ROOT_HASH);
        set(none(), NONE_HASH, NONE_HASH, NONE_HASH);
    }

    static ParserInput of(List<Token> tokens) {
        ParserInput input = new ParserInput(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            input.setWord(i, token.text(), token.lemma(), token.tag());
        }
        input.countUpTo(input.root());
        return input;
    }

    static ParserInput of(ConlluSentence sentence) {
        ParserInput input = new ParserInput(sentence.words().size());
        for (int i = 0; i < input.size; i++) {
            ConlluWord word = sentence.words().get(i);
            input.setWord(i, word.form(), word.lemma(), word.xpos());
        }
        input.countUpTo(input.root());
        return input;
    }

    int root() {
        return size;
    }

    int none() {
        return size + 1;
    }

    private void setWord(int i, String form, String lemmaOf, String tagOf) {
        set(i, Hashing.of(normalized(form)), Hashing.of(tagOf), Hashing.of(normalized(lemmaOf)));
        commasBefore[i + 1] = commasBefore[i] + (tagOf.equals(",") ? 1 : 0);
        coordinatorsBefore[i + 1] = coordinatorsBefore[i] + (tagOf.equals("CC") ? 1 : 0);
        verbsBefore[i + 1] = verbsBefore[i] + (tagOf.startsWith("VB") || tagOf.equals("MD") ? 1 : 0);
    }

    private void set(int i, long wordHash, long tagHash, long lemmaHash) {
        word[i] = wordHash;
        tag[i] = tagHash;
        lemma[i] = lemmaHash;
        wordTag[i] = Hashing.mix(wordHash + 31 * tagHash);
    }

    private void countUpTo(int last) {
        commasBefore[none()] = commasBefore[last];
        coordinatorsBefore[none()] = coordinatorsBefore[last];
        verbsBefore[none()] = verbsBefore[last];
    }

    /** Lower case, so that headlines in capitals keep their words; one digit stands for all. */
    private static String normalized(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder digits = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= '1' && c <= '9') {
                digits = digits == null ? new StringBuilder(lower) : digits;
                digits.setCharAt(i, '0');
            } else if (c == '\u2019') {
                digits = digits == null ? new StringBuilder(lower) : digits;
                digits.setCharAt(i, '\'');
            }
        }
        return digits == null ? lower : digits.toString();
    }
}
