package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds of whole magazines into temporary folders. */
final class BuildRun {
    /** Where the built-in layouts and fonts are. */
    static final Path HOME = Path.of(System.getProperty("hebi.home", "")).toAbsolutePath();

    private BuildRun() {}

    /** Builds EPUB and PDF of all editions; nothing may be reported. */
    static List<Path> build(Path project, Path output) {
        return build(project, output, Set.of());
    }

    /** The same, where findings with these ids are expected. */
    static List<Path> build(Path project, Path output, Set<String> expected) {
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = request(project, output, EnumSet.allOf(OutputFormat.class), 2);
        List<Path> made = new IssueBuild(request, log, new Timings(), Progress.NONE).run();
        assertThat(log.sorted())
                .as("diagnostics")
                .allMatch(finding -> expected.contains(finding.code().id()));
        assertThat(made).isNotEmpty().allMatch(Files::isRegularFile);
        return made;
    }

    /** The newest issue, all of it, to publish. */
    static BuildRequest request(Path project, Path output, Set<OutputFormat> formats, int jobs) {
        return new BuildRequest(HOME, project, output, Optional.empty(), List.of(), List.of(), formats, jobs, false);
    }

    /** The file with this extension. */
    static Path one(List<Path> files, String extension) {
        return files.stream()
                .filter(f -> f.toString().endsWith("." + extension))
                .findFirst()
                .orElseThrow();
    }

    /** Copies a folder with all that is in it but {@code out}. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path relative = from.relativize(file);
                if (!relative.startsWith("out")) {
                    Files.copy(file, to.resolve(relative));
                }
            }
        }
    }
}
