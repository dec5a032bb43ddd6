package org.frontline.model;

/** A sentence with tagged tokens and its dependency tree, token for token. */
public record ParsedSentence(Sentence sentence, DependencyTree tree) {
    public ParsedSentence {
        if (sentence.tokens().size() != tree.heads().size()) {
            throw new IllegalArgumentException(
                    sentence.tokens().size() + " tokens, " + tree.heads().size() + " heads");
        }
    }
}
