package org.frontline.read;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Collects the bytes of one record up to a limit, and past it only notes that there were more. */
final class Accumulator {
    private final int limit;
    private byte[] bytes = new byte[8 << 10];
    private int length;
    private boolean overlong;

    Accumulator(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
        overlong = false;
    }

    void append(byte value) {
        if (length == limit) {
            overlong = true;
            return;
        }
        ensure(length + 1);
        bytes[length++] = value;
    }

    void append(byte[] source, int from, int count) {
        int kept = Math.min(count, limit - length);
        overlong |= kept < count;
        ensure(length + kept);
        System.arraycopy(source, from, bytes, length, kept);
        length += kept;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    boolean overlong() {
        return overlong;
    }

    Frame frame(long offset) {
        return new Frame(offset, ByteBuffer.wrap(bytes, 0, length), overlong);
    }

    private void ensure(int wanted) {
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(wanted, 2L * bytes.length)));
        }
    }
}
