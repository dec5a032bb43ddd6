package org.frontline.annotate.parse;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.frontline.annotate.cluster.WordClusters;
import org.frontline.model.Token;

/**
 * A sentence as the features see it: hashes of words, tags, lemmas, suffixes and word classes.
 *
 * <p>Two more nodes follow the words: the artificial root that stands behind the last word (Ballesteros and Nivre 2013,
 * "Going to the Roots of Dependency Parsing"), and {@link #none} for "there is nothing in that position".
 */
final class ParserInput {
    private static final long ROOT_HASH = Hashing.of("<root>");
    private static final long NONE_HASH = Hashing.of("<none>");
    private static final int SUFFIX = 3;
    private static final WordClusters CLUSTERS = WordClusters.bundled();

    final int size;
    final long[] word;
    final long[] tag;
    final long[] lemma;
    final long[] wordTag;
    /** The last letters: what they tell of unknown words, the tagger may have missed. */
    final long[] suffix;
    /** The class of the word by the company that it keeps: what was learnt of others goes for it too. */
    final long[] cluster;
    /** How many commas, coordinators and verbs stand before each word. */
    final int[] commasBefore;

    final int[] coordinatorsBefore;
    final int[] verbsBefore;
    /** For each word the head of the noun phrase that it begins or precedes, and the next verb from it on; or none. */
    final int[] nounAhead;

    final int[] verbAhead;

    private ParserInput(int size) {
        this.size = size;
        this.word = new long[size + 2];
        this.tag = new long[size + 2];
        this.lemma = new long[size + 2];
        this.wordTag = new long[size + 2];
        this.suffix = new long[size + 2];
        this.cluster = new long[size + 2];
        this.commasBefore = new int[size + 2];
        this.coordinatorsBefore = new int[size + 2];
        this.verbsBefore = new int[size + 2];
        this.nounAhead = new int[size + 2];
        this.verbAhead = new int[size + 2];
        set(root(), ROOT_HASH, ROOT_HASH, ROOT_HASH);
        set(none(), NONE_HASH, NONE_HASH, NONE_HASH);
    }

    static ParserInput of(List<Token> tokens) {
        ParserInput input = new ParserInput(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            input.setWord(i, token.text(), token.lemma(), token.tag());
        }
        input.lookAhead(i -> tokens.get(i).tag());
        return input;
    }

    static ParserInput of(ConlluSentence sentence) {
        ParserInput input = new ParserInput(sentence.words().size());
        for (int i = 0; i < input.size; i++) {
            ConlluWord word = sentence.words().get(i);
            input.setWord(i, word.form(), word.lemma(), word.xpos());
        }
        input.lookAhead(i -> sentence.words().get(i).xpos());
        return input;
    }

    int root() {
        return size;
    }

    int none() {
        return size + 1;
    }

    private void setWord(int i, String form, String lemmaOf, String tagOf) {
        String word = normalized(form);
        suffix[i] = Hashing.of(word.substring(Math.max(0, word.length() - SUFFIX)));
        cluster[i] = 1 + CLUSTERS.of(lastPart(word));
        set(i, Hashing.of(word), Hashing.of(tagOf), Hashing.of(normalized(lastPart(lemmaOf))));
        commasBefore[i + 1] = commasBefore[i] + (tagOf.equals(",") ? 1 : 0);
        coordinatorsBefore[i + 1] = coordinatorsBefore[i] + (tagOf.equals("CC") ? 1 : 0);
        verbsBefore[i + 1] = verbsBefore[i] + (isVerb(tagOf) ? 1 : 0);
    }

    private void set(int i, long wordHash, long tagHash, long lemmaHash) {
        word[i] = wordHash;
        tag[i] = tagHash;
        lemma[i] = lemmaHash;
        wordTag[i] = Hashing.mix(wordHash + 31 * tagHash);
    }

    private void lookAhead(IntFunction<String> tagOf) {
        for (int node = root(); node <= none(); node++) {
            nounAhead[node] = none();
            verbAhead[node] = none();
        }
        commasBefore[none()] = commasBefore[root()];
        coordinatorsBefore[none()] = coordinatorsBefore[root()];
        verbsBefore[none()] = verbsBefore[root()];
        for (int i = size - 1; i >= 0; i--) {
            verbAhead[i] = isVerb(tagOf.apply(i)) ? i : verbAhead[i + 1];
            nounAhead[i] = nounAhead(i, tagOf);
        }
    }

    /** A noun heads the phrase unless the next word does; words that stand before nouns pass on what follows them. */
    private int nounAhead(int i, IntFunction<String> tagOf) {
        String here = tagOf.apply(i);
        String next = i + 1 < size ? tagOf.apply(i + 1) : "";
        if (here.startsWith("NN")) {
            return next.startsWith("NN") ? nounAhead[i + 1] : i;
        }
        return switch (here) {
            case "IN", "TO", "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "VBG", "VBN", "POS", "RB" ->
                nounAhead[i + 1];
            case "PRP", "EX", "WP" -> i;
            default -> none();
        };
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** A compound behaves like its last part: "rebel-held" like "held". */
    private static String lastPart(String lemma) {
        return lemma.substring(Math.min(lemma.lastIndexOf('-') + 1, Math.max(0, lemma.length() - 1)));
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
