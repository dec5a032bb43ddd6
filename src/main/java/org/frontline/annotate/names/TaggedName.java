package org.frontline.annotate.names;

import org.frontline.model.EntityType;

/** A name: its sentence's place in the list, its tokens from {@code from} to {@code to}, exclusive, and its type. */
public record TaggedName(int sentence, int from, int to, EntityType type) {}
