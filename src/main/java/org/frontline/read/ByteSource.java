package org.frontline.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that knows how far it has come and leaves a byte order mark out. */
final class ByteSource implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[64 << 10];
    private int next;
    private int filled;
    private long position;

    /** Reads on from the stream's present place, which is the given offset of the file. */
    ByteSource(InputStream in, long offset) throws IOException {
        this.in = in;
        this.position = offset;
        if (offset == 0) {
            skipByteOrderMark();
        }
    }

    long position() {
        return position;
    }

    /** Whether there is a byte to {@link #take}. */
    boolean more() throws IOException {
        return next < filled || fill();
    }

    byte take() {
        position++;
        return buffer[next++];
    }

    /** Moves the buffered bytes before the next line feed, or all of them, to the record; says whether the feed was reached. */
    boolean takeLine(Accumulator record) {
        int stop = next;
        while (stop < filled && buffer[stop] != '\n') {
            stop++;
        }
        record.append(buffer, next, stop - next);
        boolean reached = stop < filled;
        int consumed = stop - next + (reached ? 1 : 0);
        next += consumed;
        position += consumed;
        return reached;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, read(0));
        return filled > 0;
    }

    private int read(int from) throws IOException {
        try {
            return in.read(buffer, from, buffer.length - from);
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
            // What unpackers throw on damaged data when the damage hits their tables.
            throw new IOException("damaged data: " + e, e);
        }
    }

    private void skipByteOrderMark() throws IOException {
        while (filled < 3) {
            int read = read(filled);
            if (read < 0) {
                return;
            }
            filled += read;
        }
        if (buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            next = 3;
            position = 3;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
