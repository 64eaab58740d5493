package hebi.cli;

import hebi.diag.Code;
import hebi.diag.ExitCode;
import hebi.diag.Suggestions;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hebi explain HB-IN-001}: what a finding means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a finding by its id, in English and Chinese; without an id lists all of them.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "Such as HB-IN-001.")
    @org.jspecify.annotations.Nullable
    private String id;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Console console = new Console(output);
        String wanted = id;
        if (wanted == null) {
            Arrays.stream(Code.values()).forEach(c -> console.print(c.id() + "  " + c.kebabName()));
            return ExitCode.OK.value();
        }
        for (Code code : Code.values()) {
            if (code.id().equalsIgnoreCase(wanted) || code.kebabName().equalsIgnoreCase(wanted)) {
                console.print(console.explanation(code));
                return ExitCode.OK.value();
            }
        }
        String hint = Suggestions.nearest(
                        wanted.toUpperCase(Locale.ROOT),
                        Arrays.stream(Code.values()).map(Code::id).toList())
                .map(s -> "; did you mean " + s + "?")
                .orElse("");
        console.say("hebi: there is no finding " + wanted + hint);
        return ExitCode.USAGE.value();
    }
}
