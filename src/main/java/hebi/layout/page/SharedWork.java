package hebi.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Independent tasks that the calling thread shares with threads that happen to be free. It waits for no thread that has
 * not begun: when all are busy it does everything by itself. Results stand in the order of the tasks.
 */
public final class SharedWork<T> {
    private final List<Supplier<T>> tasks;
    private final AtomicReferenceArray<T> results;
    private final AtomicReferenceArray<RuntimeException> failures;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;

    private SharedWork(List<Supplier<T>> tasks) {
        this.tasks = tasks;
        this.results = new AtomicReferenceArray<>(tasks.size());
        this.failures = new AtomicReferenceArray<>(tasks.size());
        this.open = new CountDownLatch(tasks.size());
    }

    /**
     * Does all of {@code tasks}.
     *
     * @param helpers takes runnables that help; may drop them
     * @param count how many to ask for
     * @throws RuntimeException what the first task that failed threw
     */
    public static <T> List<T> run(List<Supplier<T>> tasks, Executor helpers, int count) {
        SharedWork<T> work = new SharedWork<>(List.copyOf(tasks));
        for (int i = 0; i < Math.min(count, tasks.size() - 1); i++) {
            try {
                helpers.execute(work::help);
            } catch (RejectedExecutionException e) {
                break; // then this thread does it alone
            }
        }
        work.help();
        return work.await();
    }

    private void help() {
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            try {
                results.set(i, tasks.get(i).get());
            } catch (RuntimeException e) {
                failures.set(i, e);
            } finally {
                open.countDown();
            }
        }
    }

    private List<T> await() {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        List<T> all = new ArrayList<>(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            if (failures.get(i) != null) {
                throw failures.get(i);
            }
            all.add(results.get(i));
        }
        return all;
    }
}
