package org.frontline.gazetteer.automaton;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes in the making: numbers in as few as they need, texts with their length before them. */
public final class ByteSink extends ByteArrayOutputStream {
    /** A number from 0, seven bits a byte. */
    public ByteSink varint(long number) {
        long rest = number;
        while (rest > 0x7f || rest < 0) {
            write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        write((int) rest);
        return this;
    }

    /** A text without NUL at the begin of a record: such records sort by its bytes. */
    public ByteSink key(String text) {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
        write(0);
        return this;
    }

    public ByteSink fixed(int number) {
        write(number >>> 24);
        write(number >>> 16);
        write(number >>> 8);
        write(number);
        return this;
    }

    public ByteSink text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        writeBytes(bytes);
        return this;
    }

    /** A text or none; an empty one counts as none. */
    public ByteSink optional(@Nullable String text) {
        return text(text == null ? "" : text);
    }
}
