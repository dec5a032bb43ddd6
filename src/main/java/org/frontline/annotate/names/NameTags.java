package org.frontline.annotate.names;

import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The tags of the recogniser: each type's begin, inside, last and single word (the BILOU scheme, which does better than
 * BIO by Ratinov and Roth 2009), and outside.
 */
final class NameTags {
    static final int OUTSIDE = 0;
    private static final int POSITIONS = 4;
    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int SINGLE = 3;
    private static final EntityType[] TYPES = EntityType.values();
    static final int COUNT = 1 + POSITIONS * TYPES.length;

    private NameTags() {}

    /** The tag of the token at {@code at} of a name from {@code from} to {@code to}, exclusive. */
    static int of(EntityType type, int from, int to, int at) {
        int position;
        if (to - from == 1) {
            position = SINGLE;
        } else if (at == from) {
            position = BEGIN;
        } else {
            position = at == to - 1 ? LAST : INSIDE;
        }
        return 1 + POSITIONS * type.ordinal() + position;
    }

    /** The type that a tag is of, null outside. */
    static @Nullable EntityType type(int tag) {
        return tag == OUTSIDE ? null : TYPES[(tag - 1) / POSITIONS];
    }

    /** Whether a name begins here. */
    static boolean opens(int tag) {
        return tag != OUTSIDE && (position(tag) == BEGIN || position(tag) == SINGLE);
    }

    /** Whether no name goes on after this tag. */
    static boolean closes(int tag) {
        return tag == OUTSIDE || position(tag) == LAST || position(tag) == SINGLE;
    }

    /** Whether {@code next} may stand after {@code tag}. */
    static boolean mayFollow(int tag, int next) {
        return closes(tag) ? next == OUTSIDE || opens(next) : type(tag) == type(next) && !opens(next);
    }

    private static int position(int tag) {
        return (tag - 1) % POSITIONS;
    }
}
