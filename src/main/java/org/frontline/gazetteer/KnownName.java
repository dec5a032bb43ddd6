package org.frontline.gazetteer;

import java.util.Comparator;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;

/**
 * A way to write an entity.
 *
 * @param written as the data write it
 * @param plain as {@link Names#fold} makes it
 * @param common whether {@code plain} is an English word too
 */
record KnownName(Entity entity, String written, String plain, boolean canonical, CaseRule rule, boolean common) {
    static final String THE = "The ";

    /** Likeliest meaning first: own names before aliases, countries, then the more populous; ids break ties. */
    static final Comparator<KnownName> ORDER = Comparator.comparing((KnownName name) -> !name.canonical)
            .thenComparing(name -> name.entity.type() != EntityType.COUNTRY)
            .thenComparing(name -> -population(name.entity))
            .thenComparing(name -> name.entity.id())
            .thenComparing(KnownName::written);

    /** Whether an article is part of the name: "The Hague". */
    boolean hasThe() {
        return written.startsWith(THE);
    }

    /** Whether this name is meant by a text with these folded words; acronyms and the like stand for no other spelling. */
    boolean allows(String surface, String foldedSurface, SentenceCase sentence, boolean opening) {
        return (rule == CaseRule.NAME || plain.equals(foldedSurface))
                && rule.allows(written, surface, common, sentence, opening);
    }

    Candidate candidate() {
        return new Candidate(entity, canonical);
    }

    private static long population(Entity entity) {
        return entity instanceof Place place ? place.population() : 0;
    }
}
