package org.frontline.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with tagged tokens and its dependency tree, token for token.
 *
 * <p>The tree costs more than all else that is known of a sentence, and most sentences can be judged without it: it is built
 * when it is first asked for. For use by one thread.
 */
public final class ParsedSentence {
    private final Sentence sentence;
    private final Function<Sentence, DependencyTree> parser;
    private @Nullable DependencyTree tree;

    /** @param parser gives a head and a label for each token */
    public ParsedSentence(Sentence sentence, Function<Sentence, DependencyTree> parser) {
        this.sentence = sentence;
        this.parser = parser;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** @throws IllegalArgumentException if the parser's tree is not one of this sentence */
    public DependencyTree tree() {
        if (tree == null) {
            tree = parser.apply(sentence);
            if (sentence.tokens().size() != tree.heads().size()) {
                throw new IllegalArgumentException(
                        sentence.tokens().size() + " tokens, " + tree.heads().size() + " heads");
            }
        }
        return tree;
    }
}
