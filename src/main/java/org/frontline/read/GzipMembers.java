package org.frontline.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip members one after the other. Of a file that breaks off all is read before the break, and only then an error
 * raised; so it is for what follows a member and is none.
 */
final class GzipMembers extends GZIPInputStream {
    private static final int BUFFER = 64 << 10;
    /** Checksum and length behind a member. */
    private static final int TRAILER = 8;

    GzipMembers(InputStream packed) throws IOException {
        super(new Peeked(packed), BUFFER);
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        if (read < 0 && (inf.getRemaining() > TRAILER || in.available() > 0)) {
            throw new ZipException("what follows a gzip member is not another one");
        }
        return read;
    }

    /** Says that there is more by looking: remote streams say of themselves that nothing is available, at will. */
    private static final class Peeked extends PushbackInputStream {
        Peeked(InputStream in) {
            super(in, 1);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return 1;
        }
    }
}
