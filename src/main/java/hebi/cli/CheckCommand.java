package hebi.cli;

import hebi.build.BuildRequest;
import hebi.build.IssueBuild;
import hebi.build.IssueFix;
import hebi.build.Progress;
import hebi.build.Timings;
import hebi.diag.DiagnosticLog;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hebi check}: reads everything and says what is wrong, changing nothing but what {@code --fix} names. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a magazine and says what is wrong, without making any output.")
final class CheckCommand extends IssueCommand {
    @Option(
            names = "--layout",
            description = "Lay the pages out too, write nothing, and list loose and overfull lines, lines off the grid"
                    + " and short columns.")
    private boolean layout;

    @Option(
            names = "--fix",
            description =
                    "First put right in the manuscripts what is nothing but the same text written right, and list it.")
    private boolean fix;

    @Option(
            names = "--gate",
            paramLabel = "STATE",
            description = "final: whatever is not final in the translations, or found wrong in them, fails the run.")
    @org.jspecify.annotations.Nullable
    private Gate gate;

    @Override
    int run(Path folder, Console console, DiagnosticLog log) {
        BuildRequest request = new BuildRequest(
                BuildCommand.home(),
                folder,
                folder.resolve("out"),
                issue(),
                List.of(),
                List.of(),
                EnumSet.noneOf(hebi.build.OutputFormat.class),
                Runtime.getRuntime().availableProcessors(),
                output().strict,
                layout ? BuildRequest.Goal.REVIEW : BuildRequest.Goal.ISSUE,
                gate != null,
                UserFolder.secret());
        List<Path> changed = fix ? fix(folder, console, log) : List.of();
        new IssueBuild(request, log, new Timings(), Progress.NONE).run();
        return console.report(log.sorted(), changed);
    }

    private List<Path> fix(Path folder, Console console, DiagnosticLog log) {
        IssueFix.Result result = IssueFix.run(folder, issue(), log);
        result.changes().forEach(console::change);
        return result.files();
    }
}
