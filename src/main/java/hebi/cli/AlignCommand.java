package hebi.cli;

import hebi.build.IssueAlign;
import hebi.diag.DiagnosticLog;
import hebi.pair.ArticlePairing;
import hebi.pair.LedgerRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hebi align}: which texts belong together. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description = "Shows which texts of each translation belong to which of its source, and keeps that in ledgers.")
final class AlignCommand implements Callable<Integer> {
    @Mixin
    private IssueOptions about = new IssueOptions();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private HebiCommand hebi;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Option(
            names = {"-e", "--language"},
            paramLabel = "LANG",
            split = ",",
            description = "Only translations into these languages.")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--articles", paramLabel = "NAME", split = ",", description = "Only these articles.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--write", description = "Write the ledgers: NAME.LANG.pairs.tsv beside the texts.")
    private boolean write;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "draft, reviewed or final: confirms the pairs as they are now, and writes that.")
    @org.jspecify.annotations.Nullable
    private String state;

    @Option(
            names = "--pairs",
            paramLabel = "ID",
            split = ",",
            description = "Confirm only these pairs: p07, p07+p08, ug:p09.")
    private Set<String> pairs = new LinkedHashSet<>();

    @Override
    public Integer call() {
        Console console = new Console(hebi.output);
        DiagnosticLog log = new DiagnosticLog();
        Path folder = about.folder(hebi.output, spec.commandLine());
        Optional<LedgerRow.State> confirmed = confirmed();
        IssueAlign.Result result = IssueAlign.run(
                folder,
                new IssueAlign.Choice(
                        about.issue(), languages, articles, pairs, confirmed, write || confirmed.isPresent()),
                log);
        if (!hebi.output.quiet) {
            for (ArticlePairing pairing : result.pairings()) {
                print(console, new PairTable(pairing, hebi.output.messageLanguage()));
            }
        }
        return console.report(log.sorted(), result.files());
    }

    private void print(Console console, PairTable table) {
        (hebi.output.json ? table.json() : table.lines()).forEach(console::print);
    }

    private Optional<LedgerRow.State> confirmed() {
        String word = state;
        if (word == null) {
            if (!pairs.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "--pairs names what --state confirms: give both");
            }
            return Optional.empty();
        }
        return Optional.of(LedgerRow.State.of(word)
                .filter(s -> s != LedgerRow.State.MISSING)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "unknown state " + word + ": use draft, reviewed, final")));
    }
}
