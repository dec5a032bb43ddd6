package org.frontline.run;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does work on a thread beside the caller's and waits for it no longer than its budget.
 *
 * <p>Java cannot end a thread that does not listen. One that overruns is left to itself, at the lowest priority, and ends with its
 * article; the next article gets a new one. So an article that would hold a task for an hour costs it a minute.
 */
final class Budgeted<A, B> implements AutoCloseable {
    private final Function<A, B> work;
    private final int seconds;
    private ExecutorService worker = worker();

    Budgeted(Function<A, B> work, int seconds) {
        this.work = work;
        this.seconds = seconds;
    }

    /** @throws OverrunException if it took longer; what the work itself throws is thrown as it is */
    B apply(A argument) {
        AtomicReference<@Nullable Thread> at = new AtomicReference<>();
        Future<B> result = worker.submit(() -> {
            at.set(Thread.currentThread());
            return work.apply(argument);
        });
        try {
            return result.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            leave(result, at.get());
            throw new OverrunException("took longer than " + seconds + " s (annotate.seconds_per_article)");
        } catch (ExecutionException e) {
            throw asThrown(Objects.requireNonNull(e.getCause(), "what the work threw"));
        } catch (InterruptedException e) {
            // Spark ends the task: a speculative copy was faster, or the job is cancelled.
            leave(result, at.get());
            Thread.currentThread().interrupt();
            throw new TaskEndedError(e);
        }
    }

    @Override
    public void close() {
        worker.shutdown();
    }

    /** An article that overran its budget. */
    static final class OverrunException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OverrunException(String message) {
            super(message);
        }
    }

    /** No failure of the article: it must not become a reject. */
    static final class TaskEndedError extends Error {
        private static final long serialVersionUID = 1L;

        TaskEndedError(Throwable cause) {
            super("the task was ended", cause);
        }
    }

    private void leave(Future<B> result, @Nullable Thread thread) {
        result.cancel(true);
        if (thread != null) {
            thread.setPriority(Thread.MIN_PRIORITY);
        }
        worker.shutdownNow();
        worker = worker();
    }

    private static RuntimeException asThrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        // Scala throws checked exceptions that it does not declare.
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(cause.toString(), cause);
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(run -> {
            Thread thread = new Thread(run, "article");
            thread.setDaemon(true);
            return thread;
        });
    }
}
