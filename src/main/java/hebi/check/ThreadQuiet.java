package hebi.check;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/**
 * Keeps libraries from writing to standard error while they run, in this thread only: what other threads write passes.
 * EPUBCheck’s Saxon writes some sixty lines when it is first used.
 */
final class ThreadQuiet {
    private static final ThreadLocal<Boolean> QUIET = ThreadLocal.withInitial(() -> false);

    private ThreadQuiet() {}

    /** Runs {@code task} without what it writes to {@code System.err}. */
    static <T> T call(Callable<T> task) throws Exception {
        install();
        QUIET.set(true);
        try {
            return task.call();
        } finally {
            QUIET.remove();
        }
    }

    // The filter stays for good: putting the old stream back would race with other threads that do the same.
    private static synchronized void install() {
        if (!(System.err instanceof Filter)) {
            System.setErr(new Filter(System.err));
        }
    }

    private static final class Filter extends PrintStream {
        Filter(PrintStream target) {
            super(new Gate(target), true, StandardCharsets.UTF_8);
        }
    }

    private static final class Gate extends OutputStream {
        private final PrintStream target;

        Gate(PrintStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) {
            if (!QUIET.get()) {
                target.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (!QUIET.get()) {
                target.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() {
            target.flush();
        }
    }
}
