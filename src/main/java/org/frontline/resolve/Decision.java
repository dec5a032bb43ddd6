package org.frontline.resolve;

import org.frontline.gazetteer.Candidate;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Link;

/**
 * What a name was taken to mean, how, and how sure that is.
 *
 * @param id the gazetteer's, or one made of the full name that the article itself defines
 */
record Decision(String id, String name, EntityType type, Link link, double confidence) {
    private static final double OWN_NAME = 0.97;
    private static final double OTHER_NAME = 0.93;

    static Decision of(Entity entity, Link link, double confidence) {
        return new Decision(entity.id(), entity.name(), entity.type(), link, confidence);
    }

    /** The only thing of that name. */
    static Decision only(Candidate candidate) {
        return byName(candidate, candidate.canonical() ? OWN_NAME : OTHER_NAME);
    }

    /** One of several of that name, for a reason that is as sure as said. */
    static Decision byName(Candidate candidate, double confidence) {
        return of(candidate.entity(), candidate.canonical() ? Link.EXACT : Link.ALIAS, confidence);
    }
}
