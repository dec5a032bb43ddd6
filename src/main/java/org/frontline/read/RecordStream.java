package org.frontline.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one slice, one at a time. */
interface RecordStream extends Closeable {
    /**
     * The next record's outcome, null at the end.
     *
     * @throws DamagedRecords where some records are lost; the next call goes on behind them
     * @throws IOException where the file cannot be read on; records given before stand
     */
    @Nullable
    Outcome next() throws IOException;

    /** Where the record that is being read begins: the place to name when reading fails. */
    long position();
}
