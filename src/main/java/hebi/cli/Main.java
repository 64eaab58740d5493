package hebi.cli;

import hebi.diag.ExitCode;
import java.io.PrintWriter;
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
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("hebi: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("  help: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE.value();
    }

    private static int internalError(HebiCommand hebi, Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new Console(hebi.output).internalError(cause);
    }
}
