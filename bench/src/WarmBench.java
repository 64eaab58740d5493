import hebi.build.BuildMemory;
import hebi.build.BuildRequest;
import hebi.build.IssueBuild;
import hebi.build.OutputFormat;
import hebi.build.Progress;
import hebi.build.Timings;
import hebi.diag.DiagnosticLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code WarmBench HOME PROJECT FORMATS ITERATIONS [--profile | --profile-changed]}: builds the same project again and again in one process,
 * and prints medians of the last five as one JSON object: milliseconds by phase, all of a build ({@code total}), and a
 * build after one article was changed, with the memory of the one before, as a watching Hebi has it ({@code changed}).
 * With {@code --profile} half of the builds warm up and the other half is sampled instead; {@code --profile-changed} does
 * the same for changed articles. The profile goes to stderr.
 */
public final class WarmBench {
    private static final int COUNTED = 5;

    private final BuildRequest request;
    private final List<Map<String, Double>> builds = new ArrayList<>();
    private final Map<String, List<Double>> changed = new LinkedHashMap<>();

    private WarmBench(BuildRequest request) {
        this.request = request;
    }

    /** Does it. */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]).toAbsolutePath();
        Path project = Path.of(args[1]).toAbsolutePath();
        int iterations = Math.max(COUNTED, Integer.parseInt(args[3]));
        WarmBench bench = new WarmBench(new BuildRequest(
                home, project, project.resolve("out-warm"), Optional.empty(), List.of(), List.of(), formats(args[2]),
                Runtime.getRuntime().availableProcessors(), false));
        if (args.length > 4 && args[4].equals("--profile")) {
            bench.profile(iterations);
        } else if (args.length > 4 && args[4].equals("--profile-changed")) {
            bench.profileChanged(iterations);
        } else {
            bench.measure(iterations);
        }
    }

    private static Set<OutputFormat> formats(String names) {
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (String name : names.split(",")) {
            formats.add(OutputFormat.of(name).orElseThrow());
        }
        return formats;
    }

    private void measure(int iterations) throws IOException {
        for (int i = 0; i < iterations; i++) {
            builds.add(build());
        }
        change(COUNTED, () -> {});
        print();
    }

    /** Builds the project and then, after each change of one article, again, with the memory of the build before. */
    private void change(int times, Runnable atHalf) throws IOException {
        BuildMemory memory = new BuildMemory();
        build(memory);
        Path article = article();
        String before = Files.readString(article);
        try {
            for (int i = 0; i < times; i++) {
                if (i == times / 2) {
                    atHalf.run();
                }
                // A word of its own for each build, in the last paragraph.
                Files.writeString(article, before.stripTrailing() + i + "。\n");
                Map<String, Double> row = build(memory);
                row.forEach((phase, ms) -> changed.computeIfAbsent(phase, p -> new ArrayList<>()).add(ms));
            }
        } finally {
            Files.writeString(article, before);
        }
    }

    private void profileChanged(int iterations) throws IOException {
        AtomicReference<Sampler> sampler = new AtomicReference<>();
        change(iterations, () -> sampler.set(Sampler.start()));
        sampler.get().stop();
        System.err.print(sampler.get().report());
    }

    private void profile(int iterations) {
        for (int i = 0; i < iterations / 2; i++) {
            build();
        }
        Sampler sampler = Sampler.start();
        for (int i = 0; i < iterations - iterations / 2; i++) {
            build();
        }
        sampler.stop();
        System.err.print(sampler.report());
    }

    private Map<String, Double> build() {
        return run(log -> timings -> new IssueBuild(request, log, timings, Progress.NONE));
    }

    private Map<String, Double> build(BuildMemory memory) {
        return run(log -> timings -> new IssueBuild(request, log, timings, Progress.NONE, memory));
    }

    private static Map<String, Double> run(Function<DiagnosticLog, Function<Timings, IssueBuild>> builder) {
        DiagnosticLog log = new DiagnosticLog();
        Timings timings = new Timings();
        long start = System.nanoTime();
        List<Path> made = builder.apply(log).apply(timings).run();
        double total = (System.nanoTime() - start) / 1e6;
        if (made.isEmpty() || !log.sorted().isEmpty()) {
            throw new IllegalStateException("a build that is measured has no findings: " + log.sorted());
        }
        Map<String, Double> row = new LinkedHashMap<>();
        timings.rows().forEach(r -> row.put(r.phase(), (double) r.millis()));
        row.put("total", total);
        return row;
    }

    private Path article() throws IOException {
        try (Stream<Path> walk = Files.walk(request.project().resolve("issues"))) {
            List<Path> articles = walk.filter(p -> p.toString().endsWith(".md")).sorted().toList();
            return articles.get(articles.size() / 2);
        }
    }

    private void print() {
        List<Map<String, Double>> counted = builds.subList(builds.size() - COUNTED, builds.size());
        Map<String, Double> medians = new LinkedHashMap<>();
        builds.get(0).keySet().forEach(phase ->
                medians.put(phase, median(counted.stream().map(b -> b.get(phase)).toList())));
        changed.forEach((phase, ms) -> medians.put("changed " + phase, median(ms)));
        medians.put("first", builds.get(0).get("total"));
        System.out.println(medians.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\": " + Math.round(e.getValue() * 10) / 10.0)
                .collect(Collectors.joining(", ", "{", "}")));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
