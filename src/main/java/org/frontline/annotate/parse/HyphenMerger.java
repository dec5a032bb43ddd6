package org.frontline.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontline.model.DependencyTree;

/** Joins the parts of hyphenated compounds, which the treebanks split and our tokenizer keeps whole. */
final class HyphenMerger {
    private final List<ConlluWord> words;
    /** For each word the number of the token that it ends up in. */
    private final int[] tokenOf;

    private HyphenMerger(List<ConlluWord> words) {
        this.words = words;
        this.tokenOf = new int[words.size()];
    }

    static ConlluSentence merge(ConlluSentence sentence) {
        HyphenMerger merger = new HyphenMerger(sentence.words());
        int tokens = merger.number();
        return tokens == sentence.words().size()
                ? sentence
                : new ConlluSentence(sentence.document(), sentence.id(), merger.tokens(tokens));
    }

    private int number() {
        int token = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!continues(i)) {
                token++;
            }
            tokenOf[i] = token;
        }
        return token + 1;
    }

    private boolean continues(int i) {
        return joins(i) || joins(i - 1);
    }

    /** Whether word {@code i} is a hyphen with a word close on either side. */
    private boolean joins(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.get(i).form().equals("-")
                && !words.get(i).spaceAfter()
                && !words.get(i - 1).spaceAfter()
                && endsInLetterOrDigit(words.get(i - 1).form())
                && Character.isLetterOrDigit(words.get(i + 1).form().codePointAt(0));
    }

    private static boolean endsInLetterOrDigit(String form) {
        return Character.isLetterOrDigit(form.codePointBefore(form.length()));
    }

    private List<ConlluWord> tokens(int count) {
        List<ConlluWord> merged = new ArrayList<>(count);
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && tokenOf[to] == tokenOf[from]) {
                to++;
            }
            merged.add(join(from, to));
            from = to;
        }
        return merged;
    }

    private ConlluWord join(int from, int to) {
        ConlluWord top = words.get(topmost(from, to));
        ConlluWord last = words.get(to - 1);
        int head = top.head() == DependencyTree.ROOT ? DependencyTree.ROOT : tokenOf[top.head()];
        StringBuilder form = new StringBuilder();
        for (int i = from; i < to - 1; i++) {
            form.append(words.get(i).form());
        }
        String lemma = form.isEmpty() ? last.lemma() : form.toString().toLowerCase(Locale.ROOT) + last.lemma();
        return new ConlluWord(
                form.append(last.form()).toString(), lemma, last.xpos(), head, top.deprel(), last.spaceAfter());
    }

    /** The last part that has no other part above it: with any other choice the token could become its own ancestor. */
    private int topmost(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (!isBelow(i, tokenOf[from])) {
                return i;
            }
        }
        return from;
    }

    private boolean isBelow(int word, int token) {
        int head = words.get(word).head();
        for (int steps = 0; head != DependencyTree.ROOT && steps <= words.size(); steps++) {
            if (tokenOf[head] == token) {
                return true;
            }
            head = words.get(head).head();
        }
        return false;
    }
}
