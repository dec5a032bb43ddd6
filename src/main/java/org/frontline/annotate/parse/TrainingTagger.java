package org.frontline.annotate.parse;

import java.util.List;

/** Tags a treebank's sentence for training: best as the tagger would that has not seen it, with its mistakes. */
@FunctionalInterface
public interface TrainingTagger {
    /** @return a Penn Treebank tag for each word */
    List<String> tags(ConlluSentence sentence);
}
