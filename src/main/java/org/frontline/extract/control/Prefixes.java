package org.frontline.extract.control;

import java.util.Locale;
import java.util.Set;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The party in front of "-held": "rebel-held", "Islamic State-held", "Syrian Democratic Forces-controlled". */
final class Prefixes {
    private static final Set<String> NO_PARTY = Set.of(
            "hand",
            "long",
            "widely",
            "state",
            "well",
            "self",
            "family",
            "privately",
            "publicly",
            "remote",
            "quality",
            "air",
            "still",
            "now",
            "newly",
            "tightly",
            "then",
            "formerly",
            "currently",
            "once",
            "partly",
            "partially",
            "largely",
            "mostly",
            "previously",
            "recently",
            "briefly",
            "illegally",
            "temporarily",
            "owner",
            "church",
            "pre",
            "re",
            "un");

    private Prefixes() {}

    static @Nullable ActorPhrase party(Reading reading, Trigger trigger) {
        Words words = reading.words();
        int i = trigger.at();
        String text = words.text(i);
        int hyphen = text.lastIndexOf('-');
        if (hyphen <= 0) {
            return trigger.noun() == null ? null : reading.actors().modifier(trigger.noun(), i);
        }
        String prefix = text.substring(0, hyphen);
        EntityMention covering = words.entity(i);
        EntityMention entity = covering == null || covering.type().isPlace() ? null : covering;
        int from = i;
        NounPhrase phrase = trigger.noun();
        while (phrase != null && from > phrase.from() && belongs(reading, from - 1, prefix)) {
            from--;
        }
        boolean alone = from == i; // "state-held", but "Islamic State-held"
        if (alone && NO_PARTY.contains(prefix.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String surface = from == i ? prefix : words.surface(from, i) + " " + prefix;
        return new ActorPhrase(from, i + 1, surface, entity, ActorPhrase.Kind.NAMED, true);
    }

    /** Whether a word before the compound is part of the party's name. */
    private static boolean belongs(Reading reading, int before, String prefix) {
        Words words = reading.words();
        EntityMention entity = words.entity(before);
        boolean capital = Character.isUpperCase(prefix.charAt(0));
        boolean name = words.isName(before)
                && (entity == null || entity.type() != EntityType.PLACE && entity.type() != EntityType.COUNTRY);
        return capital && name || reading.vocabulary().is("side_adjective", words.lower(before));
    }
}
