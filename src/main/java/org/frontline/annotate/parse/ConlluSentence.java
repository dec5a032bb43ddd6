package org.frontline.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import org.frontline.model.DependencyTree;

/**
 * A sentence of a treebank.
 *
 * @param document the id of the document that it stands in, empty where the file names none
 * @param id the sentence's own id, empty where the file names none
 */
public record ConlluSentence(String document, String id, List<ConlluWord> words) {
    /** Headlines leave words of so many letters in small ones. */
    private static final int LONGEST_SMALL = 3;

    public ConlluSentence {
        words = List.copyOf(words);
        for (ConlluWord word : words) {
            if (word.head() < -1 || word.head() >= words.size()) {
                throw new IllegalArgumentException("sentence " + id + ": head " + word.head() + " of \"" + word.form()
                        + "\" is no word of the sentence");
            }
        }
    }

    /**
     * The same sentence cut as our own tokenizer cuts it: a word, a hyphen and a word without space between them are
     * one token ("rebel-held"), which takes the place of its topmost part in the tree and the tag of its last part.
     */
    public ConlluSentence withHyphensMerged() {
        return HyphenMerger.merge(this);
    }

    /** The same sentence with its lemmas made from form and tag, so that training sees what parsing will see. */
    public ConlluSentence withLemmas(BinaryOperator<String> lemmaOfFormAndTag) {
        return new ConlluSentence(
                document,
                id,
                words.stream()
                        .map(w -> w.withLemma(lemmaOfFormAndTag.apply(w.form(), w.xpos())))
                        .toList());
    }

    /** @param tags one for each word */
    public ConlluSentence withTags(List<String> tags) {
        List<ConlluWord> tagged = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tagged.add(words.get(i).withXpos(tags.get(i)));
        }
        return new ConlluSentence(document, id, tagged);
    }

    public ConlluSentence inCapitals() {
        return new ConlluSentence(
                document,
                id,
                words.stream()
                        .map(w -> w.withForm(w.form().toUpperCase(Locale.ROOT)))
                        .toList());
    }

    /** As headlines are capitalised: every longer word; no full stop at the end. */
    ConlluSentence withCapitals() {
        int last = words.size() - 1;
        ConlluSentence capitalised = new ConlluSentence(
                document,
                id,
                words.stream().map(w -> w.withForm(capitalised(w.form()))).toList());
        return capitalised.without(i -> i == last && words.get(i).form().equals("."));
    }

    private static String capitalised(String word) {
        return word.length() > LONGEST_SMALL ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    public ConlluSentence withoutCommas() {
        return without(i -> words.get(i).form().equals(","));
    }

    /** The sentence without those words that are to go and that nothing depends on. */
    ConlluSentence without(IntPredicate goes) {
        boolean[] isHead = new boolean[words.size()];
        words.stream().filter(w -> w.head() != DependencyTree.ROOT).forEach(w -> isHead[w.head()] = true);
        int[] newIndex = new int[words.size()];
        List<ConlluWord> kept = new ArrayList<>(words.size());
        for (int i = 0; i < newIndex.length; i++) {
            newIndex[i] = kept.size();
            if (isHead[i] || words.get(i).head() == DependencyTree.ROOT || !goes.test(i)) {
                kept.add(words.get(i));
            }
        }
        kept.replaceAll(w -> w.head() == DependencyTree.ROOT ? w : w.withHead(newIndex[w.head()]));
        return new ConlluSentence(document, id, kept);
    }
}
