package org.frontline.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One record a line; a line belongs to the slice in which it begins. */
final class LineFramer implements Framer {
    private final ByteSource source;
    private final long end;
    private final Accumulator line;
    private long offset;

    /**
     * @param source at the start of the file, or one byte before the slice: where that byte is a line feed, the
     *     slice begins with a whole line, and else the line before it is left to the slice before
     */
    LineFramer(ByteSource source, long end, int maxBytes, boolean atFileStart) throws IOException {
        this.source = source;
        this.end = end;
        this.line = new Accumulator(maxBytes);
        if (!atFileStart) {
            leaveLineToEarlierSlice();
        }
    }

    @Override
    public @Nullable Frame next() throws IOException {
        offset = source.position();
        if (offset >= end || !source.more()) {
            return null;
        }
        line.clear();
        boolean complete = false;
        while (!complete && source.more()) {
            complete = source.takeLine(line);
        }
        return line.frame(offset);
    }

    @Override
    public long offset() {
        return offset;
    }

    /** Stops at the slice's end, so that a line longer than several slices is not read by each of them. */
    private void leaveLineToEarlierSlice() throws IOException {
        Accumulator nowhere = new Accumulator(0);
        boolean passed = false;
        while (!passed && source.position() < end && source.more()) {
            passed = source.takeLine(nowhere);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
