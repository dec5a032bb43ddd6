package org.frontline.annotate;

import java.util.List;

/** A sentence of training data: its words as our own tokenizer cuts them, each with its Penn Treebank tag. */
record TaggedWords(List<String> words, List<String> tags) {
    TaggedWords {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags");
        }
    }
}
