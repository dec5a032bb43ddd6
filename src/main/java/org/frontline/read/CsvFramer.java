package org.frontline.read;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One record of RFC 4180 after another; a quoted value may hold line breaks, and a doubled quote is a quote.
 *
 * <p>A quote that is never closed would swallow the rest of the file. When a record ends at the limit or the file's end
 * inside such a quote, its first line alone is given up and framing begins again at its second line.
 */
final class CsvFramer implements Framer {
    /** Beginning again reads up to a whole limit once more: a file in which every quote stands open is not worth that. */
    private static final int MOST_NEW_BEGINNINGS = 100;

    private enum State {
        AT_VALUE,
        BARE,
        QUOTED,
        AFTER_QUOTE
    }

    private final ByteSource source;
    private final byte separator;
    private final Accumulator record;
    /** Bytes to read once more before the source goes on. */
    private byte[] replay = new byte[0];

    private int replayed;
    private int newBeginnings;
    private long position;
    private long offset;

    CsvFramer(ByteSource source, char separator, int maxBytes) {
        this.source = source;
        this.separator = (byte) separator;
        this.record = new Accumulator(maxBytes);
        this.position = source.position();
    }

    @Override
    public @Nullable Frame next() throws IOException {
        offset = position;
        if (!more()) {
            return null;
        }
        record.clear();
        State state = State.AT_VALUE;
        while (more()) {
            byte b = take();
            if (b == '\n' && state != State.QUOTED) {
                return record.frame(offset);
            }
            record.append(b);
            state = after(state, b);
            if (record.overlong() && state == State.QUOTED && newBeginnings < MOST_NEW_BEGINNINGS) {
                return beginAgain(b);
            }
        }
        return state == State.QUOTED && newBeginnings < MOST_NEW_BEGINNINGS ? beginAgain(null) : record.frame(offset);
    }

    private State after(State state, byte b) {
        return switch (state) {
            case QUOTED -> b == '"' ? State.AFTER_QUOTE : State.QUOTED;
            case AFTER_QUOTE -> b == '"' ? State.QUOTED : b == separator ? State.AT_VALUE : State.BARE;
            case AT_VALUE -> b == '"' ? State.QUOTED : b == separator ? State.AT_VALUE : State.BARE;
            case BARE -> b == separator ? State.AT_VALUE : State.BARE;
        };
    }

    /** Gives the record's first line as its frame and puts the other bytes back. */
    private Frame beginAgain(@Nullable Byte beyondLimit) {
        byte[] held = record.copy();
        int end = 0;
        while (end < held.length && held[end] != '\n') {
            end++;
        }
        if (end == held.length) {
            return record.frame(offset);
        }
        newBeginnings++;
        byte[] rest = Arrays.copyOfRange(held, end + 1, held.length + (beyondLimit == null ? 0 : 1));
        if (beyondLimit != null) {
            rest[rest.length - 1] = beyondLimit;
        }
        putBack(rest);
        record.clear();
        record.append(held, 0, end);
        return record.frame(offset);
    }

    private void putBack(byte[] bytes) {
        byte[] unread = Arrays.copyOfRange(replay, replayed, replay.length);
        byte[] all = Arrays.copyOf(bytes, bytes.length + unread.length);
        System.arraycopy(unread, 0, all, bytes.length, unread.length);
        replay = all;
        replayed = 0;
        position -= bytes.length;
    }

    private boolean more() throws IOException {
        return replayed < replay.length || source.more();
    }

    private byte take() {
        position++;
        return replayed < replay.length ? replay[replayed++] : source.take();
    }

    @Override
    public long offset() {
        return offset;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
