package org.frontline.model;

/** A thing that the gazetteer knows by an id. */
public sealed interface Entity permits Actor, Place {
    String id();

    /** The canonical name, in English. */
    String name();

    EntityType type();
}
