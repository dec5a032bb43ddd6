package org.frontline.model;

import org.jspecify.annotations.Nullable;

/**
 * A name in a text.
 *
 * @param sentence index of the sentence that holds it
 * @param begin offset into the article's {@code part}
 * @param surface exactly the characters from {@code begin} to {@code end}
 * @param entityId the gazetteer's id, null where it is not linked
 * @param confidence from 0 to 1
 */
public record EntityMention(
        Part part,
        int sentence,
        int begin,
        int end,
        String surface,
        EntityType type,
        @Nullable String entityId,
        @Nullable String entityName,
        Link link,
        double confidence) {
    public EntityMention {
        if ((entityId == null) != (link == Link.NONE)) {
            throw new IllegalArgumentException(
                    "link " + link + " with entity id " + entityId + " for '" + surface + "'");
        }
    }

    /** The same words, linked otherwise. */
    public EntityMention linked(@Nullable String id, @Nullable String name, Link as, double sure) {
        return new EntityMention(part, sentence, begin, end, surface, type, id, name, as, sure);
    }

    public Span span() {
        return new Span(begin, end);
    }
}
