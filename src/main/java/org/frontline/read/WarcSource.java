package org.frontline.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a web archive as they lie in the file, from any place on.
 *
 * <p>What goes wrong with the file itself is kept apart from what its bytes make a parser say: only the former may pass when
 * it is tried again.
 */
final class WarcSource implements Closeable {
    private static final int CHUNK = 64 << 10;
    /** Bytes that tell the beginning of a record, packed or not. */
    private static final int MARK = 7;

    private final FSDataInputStream file;
    private @Nullable IOException failure;

    WarcSource(FSDataInputStream file) {
        this.file = file;
    }

    /** The channel that begins at the offset; it stands for one reader at a time. */
    ReadableByteChannel at(long offset) throws IOException {
        file.seek(offset);
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer target) throws IOException {
                byte[] bytes = new byte[Math.min(target.remaining(), CHUNK)];
                int read = guarded(bytes, 0, bytes.length);
                if (read > 0) {
                    target.put(bytes, 0, read);
                }
                return read;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {
                // The file stays open: another reader may begin elsewhere.
            }
        };
    }

    /** What went wrong with the file, null where nothing did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** The next place at or after the offset where a record may begin; -1 where there is none. */
    long nextRecord(long offset) throws IOException {
        file.seek(offset);
        byte[] window = new byte[CHUNK];
        int held = 0;
        long start = offset;
        while (true) {
            int read = guarded(window, held, window.length - held);
            held += Math.max(0, read);
            for (int i = 0; i + MARK <= held; i++) {
                if (isGzip(window, i) || isPlain(window, i)) {
                    return start + i;
                }
            }
            if (read < 0) {
                return -1;
            }
            int rest = Math.min(held, MARK - 1);
            System.arraycopy(window, held - rest, window, 0, rest);
            start += held - rest;
            held = rest;
        }
    }

    /** RFC 1952: two magic bytes, deflate, and flags of which three bits are reserved. */
    private static boolean isGzip(byte[] bytes, int at) {
        return bytes[at] == 0x1F && bytes[at + 1] == (byte) 0x8B && bytes[at + 2] == 8 && (bytes[at + 3] & 0xE0) == 0;
    }

    /** {@code WARC/1.0} and the like. */
    private static boolean isPlain(byte[] bytes, int at) {
        return bytes[at] == 'W'
                && bytes[at + 1] == 'A'
                && bytes[at + 2] == 'R'
                && bytes[at + 3] == 'C'
                && bytes[at + 4] == '/'
                && Character.isDigit(bytes[at + 5])
                && bytes[at + 6] == '.';
    }

    private int guarded(byte[] bytes, int from, int count) throws IOException {
        try {
            return ((InputStream) file).read(bytes, from, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
