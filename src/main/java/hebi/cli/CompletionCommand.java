package hebi.cli;

import hebi.diag.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code source <(hebi completion)}: completion for bash and zsh. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a completion script for bash and zsh: source <(hebi completion)")
final class CompletionCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        new Console(new OutputOptions()).print(AutoComplete.bash("hebi", new CommandLine(new HebiCommand())));
        return ExitCode.OK.value();
    }
}
