package hebi.cli;

import hebi.diag.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The entry point of the command {@code hebi}. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the command line and gives its exit code: what tests call. */
    static int run(String... args) {
        CommandLine commandLine = new CommandLine(new HebiCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Console.of(command).internalError(failure))
                .setExitCodeExceptionMapper(failure ->
                        (failure instanceof ParameterException ? ExitCode.USAGE : ExitCode.INTERNAL).value());
        return commandLine.execute(args);
    }
}
