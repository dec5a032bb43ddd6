package org.frontline.annotate.parse;

import java.util.List;
import java.util.function.BinaryOperator;

/**
 * A sentence of a treebank.
 *
 * @param document the id of the document that it stands in, empty where the file names none
 * @param id the sentence's own id, empty where the file names none
 */
public record ConlluSentence(String document, String id, List<ConlluWord> words) {
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
}
