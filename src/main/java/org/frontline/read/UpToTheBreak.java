package org.frontline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Of a stream that breaks off hands on all before the break, and only then the error: its own bulk reads lose it. */
final class UpToTheBreak extends InputStream {
    private final InputStream in;
    private @Nullable IOException broken;

    UpToTheBreak(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (broken != null) {
            throw broken;
        }
        return in.read();
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = 0;
        try {
            while (count < length) {
                int next = read();
                if (next < 0) {
                    break;
                }
                to[from + count] = (byte) next;
                count++;
            }
        } catch (IOException e) {
            if (count == 0) {
                throw e;
            }
            broken = e;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
