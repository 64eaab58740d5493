package hebi.cli;

import hebi.diag.Code;
import hebi.diag.ExitCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hebi explain HB-IN-001}: what a finding means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explains a finding by its id, in English and Chinese (or in --lang); without an id lists all of them.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "Such as HB-IN-001.")
    @org.jspecify.annotations.Nullable
    private String id;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private HebiCommand hebi;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(hebi.output);
        String wanted = id;
        if (wanted == null) {
            Arrays.stream(Code.values()).sorted(Comparator.comparing(Code::id)).forEach(console::list);
            return ExitCode.OK.value();
        }
        Code code = Code.of(wanted)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), IssueCommand.noFinding(wanted)));
        console.explain(code);
        return ExitCode.OK.value();
    }
}
