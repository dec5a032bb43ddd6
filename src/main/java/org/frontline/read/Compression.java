package org.frontline.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file's bytes are packed, known by the last part of its name. */
enum Compression {
    NONE(""),
    GZIP(".gz"),
    BZIP2(".bz2"),
    ZSTD(".zst");

    private final String suffix;

    Compression(String suffix) {
        this.suffix = suffix;
    }

    static Compression ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(c -> c != NONE && name.endsWith(c.suffix))
                .findFirst()
                .orElse(NONE);
    }

    /** The name without the suffix that tells the compression. */
    static String stripped(String fileName) {
        return fileName.substring(0, fileName.length() - ofName(fileName).suffix.length());
    }

    /** The unpacked bytes; files of several members or frames, as logrotate and CC-NEWS make them, are read through. */
    InputStream open(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GzipMembers(packed);
            case BZIP2 -> new UpToTheBreak(new BZip2CompressorInputStream(packed, true));
            case ZSTD -> new ZstdInputStream(packed);
        };
    }
}
