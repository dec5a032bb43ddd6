package org.frontline.extract.control.context;

import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A name that later words may go back to.
 *
 * @param noun the generic noun that stood beside it, empty where none did
 * @param sentence index of the sentence that named it
 * @param at position of its first word in the article's part
 */
public record Referent(String surface, @Nullable EntityMention mention, String noun, int sentence, int at) {
    /** Noun of a side of a country. */
    private static final String SIDE = "side";

    /** A recognised name. */
    public static Referent of(EntityMention mention) {
        return new Referent(mention.surface(), mention, "", mention.sentence(), mention.begin());
    }

    /** A name, by the words that a sentence has for it. */
    public static Referent of(PlacePhrase phrase, Words words) {
        Position position = Position.of(phrase, words);
        return new Referent(phrase.surface(), phrase.mention(), phrase.noun(), position.sentence(), position.at());
    }

    /** "north-eastern P": a side of a country, which only "the region" goes back to. */
    public static Referent side(String surface, int sentence, int at) {
        return new Referent(surface, null, SIDE, sentence, at);
    }

    boolean isSide() {
        return noun.equals(SIDE);
    }

    /** What words that stand for it fill a role with. */
    public Slot slot() {
        return Slot.of(surface, mention);
    }
}
