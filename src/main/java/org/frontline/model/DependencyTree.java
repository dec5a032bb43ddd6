package org.frontline.model;

import java.util.List;

/**
 * The grammatical structure of a sentence in Universal Dependencies: one head and one label a token.
 *
 * @param heads index of each token's head, {@value #ROOT} for a root
 * @param labels relation of each token to its head, e.g. {@code nsubj:pass}
 */
public record DependencyTree(List<Integer> heads, List<String> labels) {
    public static final int ROOT = -1;

    public DependencyTree {
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        if (heads.size() != labels.size()) {
            throw new IllegalArgumentException(heads.size() + " heads, " + labels.size() + " labels");
        }
    }
}
