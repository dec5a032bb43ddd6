package org.frontline.extract.control.slot;

import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/** How much of a place the words beside it speak of. */
final class Extents {
    private final Words words;
    private final Vocabulary vocabulary;

    Extents(Words words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    @Nullable
    Extent of(String lemma) {
        if (vocabulary.is("extent_most", lemma)) {
            return Extent.MOST;
        }
        if (vocabulary.is("extent_whole", lemma)) {
            return Extent.WHOLE;
        }
        if (vocabulary.is("extent_outskirts", lemma)) {
            return Extent.OUTSKIRTS;
        }
        return vocabulary.is("extent_part", lemma) ? Extent.PART : null;
    }

    /** The extent that a word of the phrase itself gives: "the entire city", "Hama's outskirts". */
    @Nullable
    Extent inside(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Extent extent = of(words.lower(i));
            if (extent != null) {
                return extent;
            }
        }
        return null;
    }
}
