package hebi.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which magazine and which of its issues a command is about. */
final class IssueOptions {
    @Parameters(arity = "0..1", paramLabel = "PROJECT", description = "The magazine's folder; the same as -C.")
    private @Nullable Path project;

    @Option(
            names = {"-i", "--issue"},
            paramLabel = "ID",
            description = "Which issue (default: the newest).")
    private @Nullable String issue;

    /** The magazine's folder; {@code command} takes the complaint about two different ones. */
    Path folder(OutputOptions output, CommandLine command) {
        return output.project(project, command);
    }

    /** The issue; empty for the newest. */
    Optional<String> issue() {
        return Optional.ofNullable(issue);
    }
}
