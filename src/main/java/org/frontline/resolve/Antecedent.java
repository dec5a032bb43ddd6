package org.frontline.resolve;

import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * A pronoun or description and what it certainly points to.
 *
 * @param begin offset into the part
 * @param surface its words: "the group"
 * @param antecedent the words of the article that name what it points to; its own where world knowledge settles it, as
 *     "the army" in news of one country
 * @param entityId null where the antecedent is not linked
 */
public record Antecedent(
        Part part,
        int sentence,
        int begin,
        int end,
        String surface,
        String antecedent,
        EntityType type,
        @Nullable String entityId,
        @Nullable String entityName,
        double confidence) {
    /** The mention that it makes, null where the antecedent is not linked. */
    @Nullable
    EntityMention mention() {
        return entityId == null
                ? null
                : new EntityMention(
                        part, sentence, begin, end, surface, type, entityId, entityName, Link.PRONOUN, confidence);
    }
}
