import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A sampling profiler of 80 lines: every millisecond or two it looks at the stacks of all threads that run. It sees
 * them at safepoints only, so that a tight loop is booked on what follows it: good for "where", not for the last per cent.
 */
final class Sampler implements Runnable {
    private static final int SHOWN = 25;

    private final Map<String, Map<String, Integer>> inclusive = new HashMap<>();
    private final Map<String, Map<String, Integer>> top = new HashMap<>();
    private final Map<String, Integer> samples = new HashMap<>();
    private final Thread thread = new Thread(this, "sampler");
    private volatile boolean stopped;

    static Sampler start() {
        Sampler sampler = new Sampler();
        sampler.thread.setDaemon(true);
        sampler.thread.setPriority(Thread.MAX_PRIORITY);
        sampler.thread.start();
        return sampler;
    }

    void stop() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                Thread.sleep(1, ThreadLocalRandom.current().nextInt(500_000));
                Thread.getAllStackTraces().forEach(this::add);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(Thread sampled, StackTraceElement[] stack) {
        boolean idle = sampled == thread || sampled.getState() != Thread.State.RUNNABLE || stack.length == 0;
        if (idle || !sampled.getName().matches("main|hebi.*|ForkJoin.*")) {
            return;
        }
        String phase = phase(sampled, stack);
        samples.merge(phase, 1, Integer::sum);
        top.computeIfAbsent(phase, p -> new HashMap<>()).merge(name(stack[0]), 1, Integer::sum);
        Set<String> seen = new HashSet<>();
        for (StackTraceElement frame : stack) {
            if (tells(frame) && seen.add(name(frame))) {
                inclusive.computeIfAbsent(phase, p -> new HashMap<>()).merge(name(frame), 1, Integer::sum);
            }
        }
    }

    /** Hebi's own methods below the phase, and what a start costs: classes loaded and initialised, lambdas linked. */
    private static boolean tells(StackTraceElement frame) {
        String method = frame.getMethodName();
        if (method.equals("<clinit>") || method.equals("linkCallSite") || name(frame).equals("java.lang.ClassLoader.loadClass")) {
            return true;
        }
        return frame.getClassName().matches("hebi\\.(?!cli|build\\.(?!Workshop)).*")
                && !method.contains("lambda$")
                && !frame.getClassName().contains("$$Lambda");
    }

    // The phase is what EditionBuild or IssueBuild called.
    private static String phase(Thread sampled, StackTraceElement[] stack) {
        for (int i = stack.length - 1; i > 0; i--) {
            String name = stack[i].getClassName() + "." + stack[i].getMethodName();
            if (name.endsWith("EditionBuild.render")) {
                return "templates";
            } else if (name.endsWith("EditionBuild.style")) {
                return "style";
            } else if (name.endsWith("PageLayout.layout")) {
                return "layout";
            } else if (name.endsWith("EditionBuild.pdf")) {
                return "pdf";
            } else if (name.endsWith("EditionBuild.epub")) {
                return "epub";
            } else if (name.endsWith("IssueBuild.read")) {
                return "read";
            }
        }
        return sampled.getName().equals("main") ? "other" : "background";
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }

    String report() {
        StringBuilder text = new StringBuilder();
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        samples.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).forEach(phase -> {
            text.append(String.format("%n== %s: %d of %d samples%n", phase.getKey(), phase.getValue(), all));
            table(text, "with what it calls", inclusive.get(phase.getKey()), all);
            table(text, "itself", top.get(phase.getKey()), all);
        });
        return text.toString();
    }

    private static void table(StringBuilder text, String title, Map<String, Integer> counts, int all) {
        text.append("-- ").append(title).append('\n');
        if (counts != null) {
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .limit(SHOWN)
                    .forEach(e -> text.append(String.format("%6.1f %%  %s%n", 100.0 * e.getValue() / all, e.getKey())));
        }
    }
}
