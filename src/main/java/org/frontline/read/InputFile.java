package org.frontline.read;

import org.apache.hadoop.fs.Path;

/**
 * One file to read.
 *
 * @param uri with scheme, as Hadoop spells it
 */
record InputFile(String uri, Format format, Compression compression, long bytes) {
    static InputFile of(Path path, Format format, long bytes) {
        return new InputFile(path.toString(), format, Compression.ofName(path.getName()), bytes);
    }

    Path path() {
        return new Path(uri);
    }

    boolean splittable() {
        return format.splittable() && compression == Compression.NONE;
    }
}
