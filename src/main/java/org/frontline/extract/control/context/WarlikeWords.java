package org.frontline.extract.control.context;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/** The words that only texts on people under arms are full of. */
public final class WarlikeWords {
    private final Set<String> lemmas;

    public WarlikeWords(Vocabulary vocabulary) {
        this.lemmas = vocabulary.of("warlike");
    }

    /** How many of them the sentence has. */
    public int in(Sentence sentence) {
        int count = 0;
        for (Token token : sentence.tokens()) {
            if (lemmas.contains(token.lemma())) {
                count++;
            }
        }
        return count;
    }
}
