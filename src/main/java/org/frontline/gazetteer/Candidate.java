package org.frontline.gazetteer;

import org.frontline.model.Entity;

/**
 * An entity that a name may mean.
 *
 * @param canonical whether the name is the entity's own, else it is an alias
 */
public record Candidate(Entity entity, boolean canonical) {}
