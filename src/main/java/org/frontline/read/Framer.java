package org.frontline.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into records without ever holding more than one, and of that one no more than the limit. */
interface Framer extends Closeable {
    @Nullable
    Frame next() throws IOException;

    /** The offset at which the record that was begun last begins. */
    long offset();
}
