package hebi.cli;

import hebi.build.BuildRequest;
import hebi.build.IssueBuild;
import hebi.build.OutputFormat;
import hebi.build.Timings;
import hebi.diag.DiagnosticLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hebi build}: makes an issue's editions. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Makes an issue's editions as EPUB and PDF, validated.")
final class BuildCommand extends IssueCommand {
    @Option(
            names = {"-e", "--edition"},
            paramLabel = "ID",
            split = ",",
            description = "Which editions, due or not, or all (default: those that are due).")
    private List<String> editions = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "epub, pdf (default: both).")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--articles", paramLabel = "NAME", split = ",", description = "Only these articles.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "-o", paramLabel = "DIR", description = "Where results go (default: out/ in the project).")
    @org.jspecify.annotations.Nullable
    private Path out;

    @Option(names = "-j", paramLabel = "N", description = "Number of threads (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--draft",
            description = "Only a PDF, named ….draft.pdf, with marks beside what hebi check --layout lists.")
    private boolean draft;

    @Option(
            names = "--gate",
            paramLabel = "STATE",
            description = "final: whatever is not final in the translations, or found wrong in them, fails the run.")
    @org.jspecify.annotations.Nullable
    private Gate gate;

    @Option(names = "--rebuild", description = "Build again what has not changed since the last build, too.")
    private boolean rebuild;

    @Option(names = "--timings", description = "Print where the time went.")
    private boolean timings;

    @Override
    int run(Path folder, Console console, DiagnosticLog log) {
        Timings phases = new Timings();
        List<Path> made = build(request(folder), log, phases);
        int code = console.report(log.sorted(), made);
        if (timings || output().verbose) {
            console.timings(phases);
        }
        return code;
    }

    // The bar is closed before anything else is printed.
    private List<Path> build(BuildRequest request, DiagnosticLog log, Timings phases) {
        try (ProgressView progress = ProgressView.open(output())) {
            return new IssueBuild(request, log, phases, progress).run();
        }
    }

    private BuildRequest request(Path folder) {
        if (jobs < 1) {
            throw usage("-j takes a number of threads from 1 up, not " + jobs);
        }
        return new BuildRequest(
                home(),
                folder,
                out != null ? out.toAbsolutePath().normalize() : folder.resolve("out"),
                issue(),
                editions,
                articles,
                formats(),
                jobs,
                output().strict,
                draft ? BuildRequest.Goal.DRAFT : BuildRequest.Goal.ISSUE,
                gate != null,
                rebuild ? Optional.empty() : UserFolder.secret());
    }

    /** Where the built-in layouts and fonts are: the launcher says so. */
    static Path home() {
        return Path.of(System.getProperty("hebi.home", ""));
    }

    private Set<OutputFormat> formats() {
        Set<OutputFormat> chosen = EnumSet.noneOf(OutputFormat.class);
        List<String> usual = draft ? List.of("pdf") : List.of("epub", "pdf");
        for (String name : formats.isEmpty() ? usual : formats) {
            chosen.add(OutputFormat.of(name).orElseThrow(() -> usage("unknown format " + name + ": use epub, pdf")));
        }
        if (draft && chosen.contains(OutputFormat.EPUB)) {
            throw usage("--draft makes a PDF: leave -f epub out");
        }
        return chosen;
    }
}
