package org.frontline.extract.control.context;

import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;

/**
 * Where in an article words stand that stand for something.
 *
 * @param sentence index of their sentence
 * @param at position of their first word in the article's part
 */
public record Position(int sentence, int at) {
    public static Position of(PlacePhrase phrase, Words words) {
        return new Position(words.sentence().index(), words.token(phrase.from()).begin());
    }

    /** Whether the referent was named before. */
    boolean isBehind(Referent referent) {
        return referent.sentence() < sentence || isBeside(referent);
    }

    /** Whether the referent was named before in the same sentence. */
    boolean isBeside(Referent referent) {
        return referent.sentence() == sentence && referent.at() < at;
    }
}
