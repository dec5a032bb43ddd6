package org.frontline.model;

import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, group, force or nationality.
 *
 * @param side the party of a war that it belongs to, e.g. {@code syria-government}, null where it stands on none
 * @param country ISO 3166 two-letter code of the country it belongs to or acts in, null where it is of none
 * @param wikidata Q-number
 * @param from first year of its existence under this name
 * @param to last year of its existence under this name
 * @param predecessor id of the entity that it continues
 */
public record Actor(
        String id,
        String name,
        EntityType type,
        @Nullable String side,
        @Nullable String country,
        @Nullable String wikidata,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String predecessor)
        implements Entity {
    public Actor {
        if (type.isPlace()) {
            throw new IllegalArgumentException(id + " is a " + type.label() + ", no actor");
        }
    }

    /** Whether it went by this name in a year, as far as that is known. */
    public boolean existedIn(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }
}
