package org.frontline.gazetteer.automaton;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a name may mean.
 *
 * @param entity its number in the file
 * @param canonical whether the name is the thing's own
 * @param plain the name folded but for sounds, null where that is the key itself
 * @param written as the data write it; null for places, which need no more than {@code plain}
 */
public record Posting(
        int entity,
        boolean canonical,
        @Nullable String plain,
        @Nullable String written) {
    private static final int CANONICAL = 1;
    private static final int PLAIN = 2;
    private static final int WRITTEN = 4;
    private static final int FLAG_BITS = 3;

    /** Whether it stands for a person, body or group, whose names count in running text as they are written. */
    public boolean isActor() {
        return written != null;
    }

    void write(ByteSink out) {
        int flags = (canonical ? CANONICAL : 0) | (plain == null ? 0 : PLAIN) | (written == null ? 0 : WRITTEN);
        out.varint((long) entity << FLAG_BITS | flags);
        if (plain != null) {
            out.text(plain);
        }
        if (written != null) {
            out.text(written);
        }
    }

    static Posting read(ByteSource in) {
        long head = in.varint();
        return new Posting(
                (int) (head >>> FLAG_BITS),
                (head & CANONICAL) != 0,
                (head & PLAIN) != 0 ? in.text() : null,
                (head & WRITTEN) != 0 ? in.text() : null);
    }
}
