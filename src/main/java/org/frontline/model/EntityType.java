package org.frontline.model;

import java.util.Locale;

/** What kind of thing a name names; {@link #label()} is what the tables hold. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    /** A non-state group under arms. */
    ARMED_GROUP,
    /** A named force of a state, its government as a party to a war included. */
    STATE_FORCE,
    COUNTRY,
    PLACE,
    FACILITY,
    /** A demonym, or the name of an ethnic or religious community. */
    NATIONALITY;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EntityType ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** Whether a thing of this kind can hold or lose ground. */
    public boolean isActor() {
        return this == PERSON || this == ORGANIZATION || this == ARMED_GROUP || this == STATE_FORCE;
    }

    /** Whether a thing of this kind bears arms. */
    public boolean isForce() {
        return this == ARMED_GROUP || this == STATE_FORCE;
    }

    /** Whether a thing of this kind can be held or lost. */
    public boolean isPlace() {
        return this == COUNTRY || this == PLACE || this == FACILITY;
    }
}
