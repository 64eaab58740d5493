package hebi.build;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * Work that a helper does if one is free in time; who needs its result does it himself when none has begun. So work that
 * waits for other work never waits for a thread.
 */
final class Errand<T> {
    private final FutureTask<T> task;

    private Errand(FutureTask<T> task) {
        this.task = task;
    }

    /** Asks {@code helpers}, which may refuse, to do {@code work}. */
    static <T> Errand<T> send(Callable<T> work, Executor helpers) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            helpers.execute(task);
        } catch (RejectedExecutionException e) {
            return new Errand<>(task); // then whoever asks for it
        }
        return new Errand<>(task);
    }

    /** The same for work that gives nothing. */
    static Errand<Boolean> send(Runnable work, Executor helpers) {
        return send(Executors.callable(work, true), helpers);
    }

    /** Nothing to do. */
    static Errand<Boolean> done() {
        return new Errand<>(new FutureTask<>(() -> true));
    }

    /**
     * The result.
     *
     * @throws RuntimeException or an Error that the work threw
     */
    T get() {
        task.run(); // nothing, when it was begun elsewhere
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
