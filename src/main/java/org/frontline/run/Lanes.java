package org.frontline.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;

/**
 * Steps that do not wait for one another, side by side: a core that one of them has no task for, as while a plan is made or
 * the last partition written, works for another.
 */
final class Lanes {
    private static final long PATIENCE_SECONDS = 60;

    private Lanes() {}

    /** Runs each lane on a thread of its own until all have ended; the first that fails stops the others and is thrown. */
    static void together(SparkContext context, Runnable... lanes) {
        ExecutorService threads = Executors.newFixedThreadPool(lanes.length);
        ExecutorCompletionService<Boolean> ends = new ExecutorCompletionService<>(threads);
        try {
            for (Runnable lane : lanes) {
                ends.submit(lane, true);
            }
            for (int i = 0; i < lanes.length; i++) {
                ends.take().get();
            }
            threads.shutdown();
        } catch (ExecutionException e) {
            stop(context, threads);
            throw unwrapped(e);
        } catch (InterruptedException e) {
            stop(context, threads);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two steps of the job", e);
        }
    }

    /** No lane may still write while the folder that it writes into is cleared away. */
    private static void stop(SparkContext context, ExecutorService threads) {
        threads.shutdownNow();
        cancel(context);
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                cancel(context);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A context that an error has stopped runs nothing any more, and says so with an error that would hide the first. */
    private static void cancel(SparkContext context) {
        if (!context.isStopped()) {
            context.cancelAllJobs();
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
