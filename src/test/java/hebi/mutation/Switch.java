package hebi.mutation;

import java.util.concurrent.atomic.AtomicInteger;

/** Which break is on: none, or one for all threads. Woven code asks it. */
public final class Switch {
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static volatile String on = "";

    private Switch() {}

    /** Does {@code work} with a break switched on; how often what is broken was come by. */
    public static synchronized int whileOn(String name, Runnable work) {
        TAKEN.set(0);
        on = name;
        try {
            work.run();
        } finally {
            on = "";
        }
        return TAKEN.get();
    }

    /** Whether a break is on. */
    public static boolean isOn(String name) {
        return on.equals(name);
    }

    /** Whether an argument is the one for which a method is broken. */
    public static boolean fits(Object argument, String printed) {
        return String.valueOf(argument).equals(printed);
    }

    /** Counts. */
    public static void take() {
        TAKEN.incrementAndGet();
    }
}
