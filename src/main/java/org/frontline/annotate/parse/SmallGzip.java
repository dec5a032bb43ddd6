package org.frontline.annotate.parse;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Gzip at its smallest; its header bears no time, so that the same model is the same file. */
public final class SmallGzip extends GZIPOutputStream {
    public SmallGzip(OutputStream out) throws IOException {
        super(out, 1 << 16);
        def.setLevel(Deflater.BEST_COMPRESSION);
    }
}
