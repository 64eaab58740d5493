package hebi.cli;

import hebi.build.IssueAlign;
import hebi.build.IssueAlign.Action;
import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import hebi.pair.ArticlePairing;
import hebi.pair.LedgerNotes;
import hebi.pair.LedgerRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hebi align}: which texts belong together. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description = "Shows which texts of each translation belong to which of its source, and keeps that in ledgers.")
final class AlignCommand extends IssueCommand {
    /** What Java reads for an argument's byte that is no character of the environment's encoding. */
    private static final char UNREADABLE = '\uFFFD';

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
    private @Nullable String state;

    @Option(
            names = "--accept",
            paramLabel = "FINDING",
            split = ",",
            description = "Accepts these findings (HB-PAIR-006) of --pairs in the notes of their ledger.")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why what --accept names is right as it is.")
    private @Nullable String reason;

    @Option(
            names = "--pairs",
            paramLabel = "ID",
            split = ",",
            description = "The pairs that --state or --accept is for: p07, p07+p08, ug:p09.")
    private Set<String> pairs = new LinkedHashSet<>();

    @Override
    int run(Path folder, Console console, DiagnosticLog log) {
        IssueAlign.Choice choice = new IssueAlign.Choice(issue(), languages, articles, pairs, action());
        IssueAlign.Result result = IssueAlign.run(folder, choice, log);
        if (!output().quiet) {
            for (ArticlePairing pairing : result.pairings()) {
                print(console, new PairTable(pairing, output().messageLanguage()));
            }
        }
        return console.report(log.sorted(), result.files());
    }

    private void print(Console console, PairTable table) {
        (output().json ? table.json() : table.lines()).forEach(console::print);
    }

    private Action action() {
        String word = state;
        if (!accepted.isEmpty()) {
            return acceptance();
        } else if (reason != null) {
            throw usage("--reason says why what --accept names is right: give both");
        } else if (word != null) {
            return new Action.Confirm(confirmed(word));
        } else if (!pairs.isEmpty()) {
            throw usage("--pairs names what --state or --accept is for: give one of them too");
        }
        return write ? new Action.Write() : new Action.Show();
    }

    private LedgerRow.State confirmed(String word) {
        return LedgerRow.State.of(word)
                .filter(s -> s != LedgerRow.State.MISSING)
                .orElseThrow(() -> usage("unknown state " + word + ": use draft, reviewed, final"));
    }

    private Action acceptance() {
        if (write || state != null) {
            throw usage("--accept writes notes alone: leave --write and --state out");
        } else if (pairs.isEmpty()) {
            throw usage("--accept needs --pairs: the pair that hebi check named with the finding, such as p07");
        }
        String why = reason == null ? "" : reason.strip();
        if (why.indexOf(UNREADABLE) >= 0) {
            throw usage("--reason holds characters that the environment's encoding lacks: set LC_ALL=C.UTF-8");
        } else if (!LedgerNotes.isReason(why)) {
            throw usage("--accept needs --reason \"…\": why it is right as it is, without a semicolon");
        }
        Set<Code> codes = EnumSet.noneOf(Code.class);
        for (String id : accepted) {
            Code code = Code.of(id).orElseThrow(() -> usage(noFinding(id)));
            if (!LedgerNotes.canAccept(code)) {
                throw usage(id + " is not accepted in a ledger: only findings of pairs are, HB-PAIR-…");
            }
            codes.add(code);
        }
        return new Action.Accept(codes, why);
    }
}
