package org.frontline.model;

import java.util.Locale;

/** How a mention was linked to an entity. */
public enum Link {
    /** The gazetteer's own name. */
    EXACT,
    /** Another name the gazetteer has for it. */
    ALIAS,
    /** An acronym that the article itself defines. */
    ACRONYM,
    /** The last name of a person named in full before. */
    SURNAME,
    /** A spelling near a known name. */
    FUZZY,
    /** A pronoun or nominal whose antecedent is certain. */
    PRONOUN,
    /** Recognised as a name, not linked. */
    NONE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
