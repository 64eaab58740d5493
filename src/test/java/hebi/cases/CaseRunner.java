package hebi.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line: {@code .ci/cases [--group G] [--id ID] [--keep DIR] [--svg DIR] DIR…}. */
public final class CaseRunner {
    private static final String USAGE = "usage: .ci/cases [--group PREFIX] [--id ID] [--keep DIR] [--svg DIR] DIR…";

    private final PrintStream out;
    private final List<Path> folders = new ArrayList<>();
    private Optional<String> group = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<Path> keep = Optional.empty();
    private Optional<Path> svg = Optional.empty();
    private int passed;
    private int failed;

    private CaseRunner(PrintStream out) {
        this.out = out;
    }

    /** Ends with 0 when every case passed, 1 when one failed, 2 when it was not understood or there is no case. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(out, args);
        out.flush();
        System.exit(status);
    }

    static int run(PrintStream out, String... args) throws IOException {
        return new CaseRunner(out).run(args);
    }

    private int run(String[] args) throws IOException {
        if (!read(args)) {
            System.err.println(USAGE);
            return 2;
        }
        List<TypographyCase> cases = folders.stream()
                .flatMap(folder -> CaseFiles.read(folder).stream())
                .filter(c -> group.isEmpty() || c.group().startsWith(group.get()))
                .filter(c -> id.isEmpty() || id.get().equals(c.id()))
                .toList();
        if (cases.isEmpty()) {
            System.err.println("no such case");
            return 2;
        }
        Optional<Kept> kept = keep.isEmpty() ? Optional.empty() : Optional.of(new Kept(keep.get()));
        new Cases().run(cases, verdict -> {
            try {
                report(verdict, kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (kept.isPresent()) {
            kept.get().write();
        }
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }

    private void report(Verdict verdict, Optional<Kept> kept) throws IOException {
        if (kept.isPresent()) {
            kept.get().add(verdict.run());
        }
        if (verdict.passed()) {
            passed++;
            return;
        }
        failed++;
        out.println(verdict.line());
        if (svg.isPresent()) {
            Drawing.write(verdict, svg.get());
        }
    }

    private boolean read(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean hasValue = i + 1 < args.length;
            switch (args[i]) {
                case "--group" -> group = hasValue ? Optional.of(args[++i]) : Optional.empty();
                case "--id" -> id = hasValue ? Optional.of(args[++i]) : Optional.empty();
                case "--keep" -> keep = hasValue ? Optional.of(Path.of(args[++i])) : Optional.empty();
                case "--svg" -> svg = hasValue ? Optional.of(Path.of(args[++i])) : Optional.empty();
                default -> {
                    if (args[i].startsWith("-") || !Files.isDirectory(Path.of(args[i]))) {
                        return false;
                    }
                    folders.add(Path.of(args[i]));
                }
            }
        }
        return !folders.isEmpty();
    }
}
