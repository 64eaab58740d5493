package hebi.cli;

import hebi.diag.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hebi} without a command: shows help. */
@Command(
        name = "hebi",
        description = "Builds multilingual magazines: EPUB 3.3 and PDF from one source.",
        mixinStandardHelpOptions = true,
        versionProvider = HebiVersion.class,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            AlignCommand.class,
            ExplainCommand.class,
            CompletionCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "hebi COMMAND --help tells a command's own options. A magazine to start from: examples/one-page.",
            "What a finding means: hebi explain HB-IMG-001. More: docs/command-line.md, docs/files.md."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:problems found in content or validation",
            "2:wrong usage",
            "3:project or configuration invalid",
            "4:input missing or unreadable, or output not writable",
            "5:a needed font or tool is missing",
            "70:a bug in Hebi",
            "130:interrupted"
        })
final class HebiCommand implements Callable<Integer> {
    @Mixin
    final OutputOptions output = new OutputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine.usage(spec.commandLine(), System.err);
        return ExitCode.USAGE.value();
    }
}
