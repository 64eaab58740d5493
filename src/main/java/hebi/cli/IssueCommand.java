package hebi.cli;

import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command about one issue of one magazine. */
abstract class IssueCommand implements Callable<Integer> {
    @Mixin
    private IssueOptions about = new IssueOptions();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private HebiCommand hebi;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public final Integer call() {
        return run(folder(), new Console(output()), new DiagnosticLog());
    }

    /**
     * Runs it.
     *
     * @param folder the magazine’s
     * @param log takes findings; the command reports them to {@code console}
     * @return what the process exits with
     */
    abstract int run(Path folder, Console console, DiagnosticLog log);

    private Path folder() {
        return about.folder(hebi.output, spec.commandLine());
    }

    /** The issue; empty for the newest. */
    final Optional<String> issue() {
        return about.issue();
    }

    /** What is printed, and how. */
    final OutputOptions output() {
        return hebi.output;
    }

    /** The complaint about options that cannot be. */
    final ParameterException usage(String complaint) {
        return new ParameterException(spec.commandLine(), complaint);
    }

    /** The complaint about the id of a finding that there is not. */
    static String noFinding(String id) {
        return "there is no finding " + id
                + Code.nearest(id).map(s -> "; did you mean " + s + "?").orElse("");
    }
}
