package org.frontline.annotate.parse;

import org.frontline.model.DependencyTree;

/**
 * A word of a treebank as its annotators left it.
 *
 * @param form the word as written
 * @param lemma the dictionary form as the treebank writes it (proper names keep their capital)
 * @param xpos the Penn Treebank tag
 * @param head index of its head within the sentence, {@link DependencyTree#ROOT} for the root
 * @param deprel the Universal Dependencies relation to its head, with its subtype
 * @param spaceAfter whether white space follows it in the text
 */
public record ConlluWord(String form, String lemma, String xpos, int head, String deprel, boolean spaceAfter) {
    ConlluWord withForm(String newForm) {
        return new ConlluWord(newForm, lemma, xpos, head, deprel, spaceAfter);
    }

    ConlluWord withXpos(String tag) {
        return new ConlluWord(form, lemma, tag, head, deprel, spaceAfter);
    }

    ConlluWord withLemma(String newLemma) {
        return new ConlluWord(form, newLemma, xpos, head, deprel, spaceAfter);
    }

    ConlluWord withHead(int newHead) {
        return new ConlluWord(form, lemma, xpos, newHead, deprel, spaceAfter);
    }
}
