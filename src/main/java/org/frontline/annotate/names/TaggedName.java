package org.frontline.annotate.names;

import java.util.Comparator;
import org.frontline.model.EntityType;

/** A name: its sentence's place in the list, its tokens from {@code from} to {@code to}, exclusive, and its type. */
public record TaggedName(int sentence, int from, int to, EntityType type) {
    static final Comparator<TaggedName> BY_POSITION =
            Comparator.comparingInt(TaggedName::sentence).thenComparingInt(TaggedName::from);
}
