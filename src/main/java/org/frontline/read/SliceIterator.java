package org.frontline.read;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** The outcomes of a task's slices in turn; damage is a reject, behind which the stream or the next file goes on. */
final class SliceIterator implements Iterator<Outcome> {
    private final Iterator<Slice> slices;
    private final SliceRecords opener;
    private final boolean lastAttempt;
    private @Nullable Slice slice;
    private @Nullable RecordStream stream;
    private @Nullable Outcome next;

    /** @param lastAttempt whether the cluster would not start this task again if it failed */
    SliceIterator(Iterator<Slice> slices, SliceRecords opener, boolean lastAttempt) {
        this.slices = slices;
        this.opener = opener;
        this.lastAttempt = lastAttempt;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (stream != null || slices.hasNext())) {
            advance();
        }
        return next != null;
    }

    @Override
    public Outcome next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no record is left");
        }
        Outcome outcome = next;
        next = null;
        return outcome;
    }

    private void advance() {
        try {
            if (stream == null) {
                slice = slices.next();
                stream = opener.open(slice);
            }
            next = stream.next();
            if (next == null) {
                leave();
            }
        } catch (DamagedRecords e) {
            retry(e);
            next = unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            retry(e);
            next = unreadable("the file cannot be read on from here: " + e);
            leave();
        }
    }

    private void retry(IOException e) {
        if (!lastAttempt && mayPass(e)) {
            throw new UncheckedIOException("reading is tried again: " + e.getMessage(), e);
        }
    }

    /** A store that is out of reach for a moment must not cost a file; one that is gone or cut short stays so. */
    private static boolean mayPass(IOException e) {
        return !(e instanceof FileNotFoundException || e instanceof EOFException);
    }

    private Outcome unreadable(String detail) {
        InputFile file = Objects.requireNonNull(slice).file();
        long position = stream == null ? slice.from() : stream.position();
        SourceRef source = new SourceRef(file.uri(), file.format().label(), position);
        return Outcome.reject(source, RejectReason.UNREADABLE, detail, "");
    }

    private void leave() {
        RecordStream left = stream;
        stream = null;
        if (left == null) {
            return;
        }
        try {
            left.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a file that was read: " + e.getMessage(), e);
        }
    }
}
