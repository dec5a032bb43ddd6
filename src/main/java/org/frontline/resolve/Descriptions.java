package org.frontline.resolve;

import java.util.HashSet;
import java.util.Set;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Part;

/**
 * Tells names from descriptions that certainly mean a known actor, as "Russian airborne troops" and "Assad's regime": what
 * the recogniser did not take for a name and ends in a common noun points to its actor as a pronoun does.
 */
final class Descriptions {
    private record Place(Part part, int begin, int end) {}

    private final Set<Place> names = new HashSet<>();

    /** @param article with the names that the recogniser found */
    Descriptions(AnnotatedArticle article) {
        article.mentions().forEach(m -> names.add(new Place(m.part(), m.begin(), m.end())));
    }

    EntityMention mention(Name name) {
        EntityMention mention = name.mention();
        return isDescription(name, mention) ? pointing(mention) : mention;
    }

    private boolean isDescription(Name name, EntityMention mention) {
        boolean actor = mention.type().isActor() && mention.type() != EntityType.PERSON;
        return actor
                && name.length() > 1
                && mention.link() != Link.NONE
                && endsInCommonNoun(name)
                && !names.contains(new Place(mention.part(), mention.begin(), mention.end()));
    }

    /** In a sentence in capitals every noun may be common. */
    private static boolean endsInCommonNoun(Name name) {
        return !Draft.isCapitalized(Draft.text(name.sentence(), name.to() - 1))
                || name.sentence().text().chars().noneMatch(Character::isLowerCase);
    }

    private static EntityMention pointing(EntityMention mention) {
        return new EntityMention(
                mention.part(),
                mention.sentence(),
                mention.begin(),
                mention.end(),
                mention.surface(),
                mention.type(),
                mention.entityId(),
                mention.entityName(),
                Link.PRONOUN,
                mention.confidence());
    }
}
