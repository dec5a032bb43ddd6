package org.frontline.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time: a file that names the run, host and process at work on an output, renewed as a sign of life.
 *
 * <p>A lock is taken over where its process is gone from this host, or where one of another host has given no sign of life for
 * {@link Timing#stale} and gives none while it is watched. Who was taken for dead and comes back finds the lock lost and
 * publishes nothing.
 */
final class OutputLock implements AutoCloseable {
    private final OutputFolder output;
    private final Owner self;
    private final ScheduledExecutorService heart;
    private final AtomicReference<@Nullable IOException> missedBeat = new AtomicReference<>();

    /**
     * @param beat how often a sign of life is given
     * @param stale a lock of another host whose last sign is older may be dead, clocks permitting
     * @param watch how long such a lock is watched for a sign, longer than a beat
     */
    record Timing(Duration beat, Duration stale, Duration watch) {
        static final Timing DEFAULT = new Timing(Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofSeconds(25));
    }

    private OutputLock(OutputFolder output, Owner self, Timing timing) {
        this.output = output;
        this.self = self;
        this.heart = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "lock of " + self.run());
            thread.setDaemon(true);
            return thread;
        });
        long millis = timing.beat().toMillis();
        heart.scheduleAtFixedRate(this::beat, millis, millis, TimeUnit.MILLISECONDS);
    }

    static OutputLock take(OutputFolder output, String run) {
        return take(output, run, Timing.DEFAULT);
    }

    /** @throws OutputException if another run is at work, or the output cannot be written */
    static OutputLock take(OutputFolder output, String run, Timing timing) {
        try {
            Owner self = Owner.self(run, Instant.now());
            if (!output.marks().create(Root.LOCK, self.toJson())) {
                removeIfStale(output, self, timing);
                if (!output.marks().create(Root.LOCK, self.toJson())) {
                    throw new OutputException("another run has just begun to write to " + output.root());
                }
            }
            return new OutputLock(output, self, timing);
        } catch (IOException e) {
            throw new OutputException("cannot write to output " + output.root() + ": " + e.getMessage(), e);
        }
    }

    /** Whether anybody holds the lock, alive or not. */
    static boolean isHeld(OutputFolder output) throws IOException {
        return output.marks().read(Root.LOCK) != null;
    }

    /** @throws OutputException if the lock was taken over meanwhile */
    void requireHeld() {
        try {
            if (!isMine()) {
                throw new OutputException(
                        "output " + output.root() + " was taken over by another run while this one gave"
                                + " no sign of life" + because() + "; nothing was published");
            }
        } catch (IOException e) {
            throw new OutputException("cannot read the lock of output " + output.root() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            if (heart.awaitTermination(1, TimeUnit.MINUTES) && isMine()) {
                output.marks().delete(Root.LOCK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of " + output.root(), e);
        }
    }

    private void beat() {
        try {
            if (isMine()) {
                output.marks().replace(Root.LOCK, self.beating(Instant.now()).toJson());
            }
        } catch (IOException e) {
            // A store that is out of reach for a beat: the next one tries again, and whoever asks for the lock is told.
            missedBeat.set(e);
        }
    }

    private boolean isMine() throws IOException {
        Owner holder = holder(output);
        return holder != null && holder.isSameRunAs(self);
    }

    private String because() {
        IOException missed = missedBeat.get();
        return missed == null ? "" : " (" + missed.getMessage() + ")";
    }

    private static @Nullable Owner holder(OutputFolder output) throws IOException {
        String text = output.marks().read(Root.LOCK);
        return text == null ? null : Owner.parse(text);
    }

    private static void removeIfStale(OutputFolder output, Owner self, Timing timing) throws IOException {
        Owner holder = holder(output);
        if (holder != null && !isGone(output, holder, self, timing)) {
            throw new OutputException(
                    "another run (" + holder.run() + " on " + holder.host() + ", process " + holder.pid()
                            + ", last sign of life " + holder.beat() + ") is writing to " + output.root()
                            + "; wait for it; should it be gone, its lock falls "
                            + timing.stale().toSeconds() + " s after its last sign");
        }
        output.marks().delete(Root.LOCK);
    }

    private static boolean isGone(OutputFolder output, Owner holder, Owner self, Timing timing) throws IOException {
        if (holder.isOnHostOf(self)) {
            return !holder.isAlive();
        }
        Instant beat = Instant.parse(holder.beat());
        return beat.plus(timing.stale()).isBefore(Instant.now()) && isStill(output, timing.watch());
    }

    /** Clocks of two machines differ; a lock that nobody renews does not change. */
    private static boolean isStill(OutputFolder output, Duration watch) throws IOException {
        String before = output.marks().read(Root.LOCK);
        try {
            Thread.sleep(watch.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return Objects.equals(before, output.marks().read(Root.LOCK));
    }
}
