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
    static final int CANONICAL = 1;
    static final int PLAIN = 2;
    static final int WRITTEN = 4;

    /** Whether it stands for a person, body or group, whose names count in running text as they are written. */
    public boolean isActor() {
        return written != null;
    }

    void write(ByteSink out) {
        out.varint(entity);
        out.write((canonical ? CANONICAL : 0) | (plain == null ? 0 : PLAIN) | (written == null ? 0 : WRITTEN));
        if (plain != null) {
            out.text(plain);
        }
        if (written != null) {
            out.text(written);
        }
    }

    static void skip(ByteSource in) {
        in.varint();
        int flags = in.read();
        for (int texts = Integer.bitCount(flags & (PLAIN | WRITTEN)); texts > 0; texts--) {
            in.skip((int) in.varint());
        }
    }

    static Posting read(ByteSource in) {
        int entity = (int) in.varint();
        int flags = in.read();
        return new Posting(
                entity,
                (flags & CANONICAL) != 0,
                (flags & PLAIN) != 0 ? in.text() : null,
                (flags & WRITTEN) != 0 ? in.text() : null);
    }
}
