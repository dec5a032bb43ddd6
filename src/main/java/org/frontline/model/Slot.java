package org.frontline.model;

import org.jspecify.annotations.Nullable;

/**
 * What fills a role of a control mention.
 *
 * @param surface the words of the article that name it, antecedents resolved
 * @param id the gazetteer's id, null where it is not linked
 * @param name the canonical name, null where it is not linked
 */
public record Slot(
        String surface, @Nullable String id, @Nullable String name) {
    public static Slot of(String surface) {
        return new Slot(surface, null, null);
    }

    /** Words and what they are linked to, if anything recognised them. */
    public static Slot of(String surface, @Nullable EntityMention mention) {
        return mention == null ? of(surface) : new Slot(surface, mention.entityId(), mention.entityName());
    }
}
