package hebi.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Wall time by phase, summed over editions and threads. */
public final class Timings {
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /**
     * One row of the table.
     *
     * @param phase name
     * @param millis wall time in milliseconds
     */
    public record Row(String phase, long millis) {}

    /** A piece of work that may fail. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    /** Runs {@code work} and adds its time to {@code phase}. */
    public <T, E extends Exception> T time(String phase, Work<T, E> work) throws E {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            add(phase, System.nanoTime() - start);
        }
    }

    /** The same as a task for an executor. */
    public <T> Callable<T> timed(String phase, Callable<T> work) {
        return () -> time(phase, work::call);
    }

    /** All phases in the order in which they first ended. */
    public synchronized List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        nanos.forEach((phase, time) -> rows.add(new Row(phase, Math.round(time / 1e6))));
        return rows;
    }

    private synchronized void add(String phase, long time) {
        nanos.merge(phase, time, Long::sum);
    }
}
