package org.frontline.gazetteer.automaton;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ByteSink} wrote. */
public final class ByteSource {
    private final byte[] bytes;
    private int at;

    public ByteSource(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    int at() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    public int read() {
        return bytes[at++] & 0xff;
    }

    public long varint() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[at++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    public String key() {
        int begin = at;
        while (bytes[at] != 0) {
            at++;
        }
        return new String(bytes, begin, at++ - begin, StandardCharsets.UTF_8);
    }

    public int fixed() {
        return read() << 24 | read() << 16 | read() << 8 | read();
    }

    public String text() {
        int length = (int) varint();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    public @Nullable String optional() {
        String text = text();
        return text.isEmpty() ? null : text;
    }
}
