package hebi.cli;

import hebi.diag.ExitCode;
import hebi.diag.Suggestions;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command {@code hebi}. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the command line and gives its exit code: what tests call. */
    static int run(String... args) {
        HebiCommand hebi = new HebiCommand();
        CommandLine commandLine = new CommandLine(hebi)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> internalError(hebi, failure))
                .setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL.value());
        try {
            return commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return internalError(hebi, e);
        }
    }

    // One line and where to read on: a page of options would hide the mistake.
    private static int wrongUsage(ParameterException failure, String[] args) {
        CommandLine commandLine = failure.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println("hebi: " + failure.getMessage());
        Optional<String> command = misspelt(failure);
        if (command.isPresent()) {
            err.println("Did you mean: hebi " + command.get() + "?");
        } else {
            UnmatchedArgumentException.printSuggestions(failure, err);
        }
        err.println("  help: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE.value();
    }

    // picocli compares pairs of letters, and takes “bulid” for “align”.
    private static Optional<String> misspelt(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? Suggestions.nearest(
                        unmatched.getUnmatched().get(0),
                        failure.getCommandLine().getSubcommands().keySet())
                : Optional.empty();
    }

    private static int internalError(HebiCommand hebi, Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new Console(hebi.output).internalError(cause);
    }
}
