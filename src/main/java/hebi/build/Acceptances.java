package hebi.build;

import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.lang.Languages;
import hebi.pair.ArticlePairing;
import hebi.pair.FactComparison;
import hebi.pair.Ledger;
import hebi.pair.LedgerRow;
import hebi.pair.PairBook;
import hebi.pair.PairChecks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the rows of ledgers that are to accept findings: those of the chosen pairs that have such a finding. */
final class Acceptances {
    private final IssueAlign.Choice choice;
    private final Set<Code> wanted;
    private final Diagnostics diagnostics;
    private final List<Found> found = new ArrayList<>();
    private boolean refused;

    /** What is found at a chosen pair of one translation. */
    private record Found(ArticlePairing pairing, String pair, Set<Code> codes) {
        String translation() {
            return pairing.source().name() + "." + pairing.language();
        }
    }

    /**
     * A row with what it is to accept.
     *
     * @param pairing whose ledger it is in
     * @param line 1-based
     */
    record Row(ArticlePairing pairing, int line, Set<Code> codes) {}

    Acceptances(IssueAlign.Choice choice, Set<Code> wanted, Diagnostics diagnostics) {
        this.choice = choice;
        this.wanted = wanted;
        this.diagnostics = diagnostics;
    }

    /** Looks for findings at the chosen pairs of a translation. */
    void look(PairBook book, ArticlePairing pairing, Languages languages, FactComparison facts) {
        DiagnosticLog log = new DiagnosticLog();
        new PairChecks(book, pairing, languages, facts, log).run(false);
        Map<String, Set<Code>> byPair = new TreeMap<>();
        log.sorted().forEach(finding -> {
            String pair = finding.context().getOrDefault("pair", "");
            if (choice.pairs().contains(pair)) {
                byPair.computeIfAbsent(pair, p -> EnumSet.noneOf(Code.class)).add(finding.code());
            }
        });
        byPair.forEach((pair, codes) -> found.add(new Found(pairing, pair, codes)));
    }

    /**
     * The rows; none when anything was refused, which was reported: a pair that has no such finding, a finding that no pair
     * has, a pair of several translations, a row whose texts have changed.
     */
    List<Row> rows(Set<String> knownPairs) {
        Set<Code> unused = EnumSet.copyOf(wanted);
        List<Row> rows = new ArrayList<>();
        for (String pair : new TreeSet<>(choice.pairs())) {
            List<Found> places = found.stream()
                    .filter(f -> f.pair().equals(pair) && f.codes().stream().anyMatch(wanted::contains))
                    .toList();
            if (!knownPairs.contains(pair)) {
                refused = true; // reported by the caller
            } else if (places.isEmpty()) {
                nothing(pair, wanted, Set.of(pair));
            } else if (isUnclear(places)) {
                refuse(Code.PAIR_ACCEPTANCE_UNCLEAR, pair, join(places.stream().map(Found::translation)));
            }
            places.forEach(place -> {
                Set<Code> codes = EnumSet.copyOf(place.codes());
                codes.retainAll(wanted);
                unused.removeAll(codes);
                row(place).ifPresent(row -> rows.add(new Row(place.pairing(), row.line(), codes)));
            });
        }
        if (!unused.isEmpty() && !refused) {
            nothing(String.join(", ", new TreeSet<>(choice.pairs())), unused, choice.pairs());
        }
        return refused ? List.of() : rows;
    }

    private void nothing(String pairs, Set<Code> codes, Set<String> at) {
        Set<String> there = found.stream()
                .filter(f -> at.contains(f.pair()))
                .flatMap(f -> f.codes().stream().map(Code::id))
                .collect(Collectors.toCollection(TreeSet::new));
        refuse(Code.PAIR_NOTHING_TO_ACCEPT, pairs, join(codes.stream().map(Code::id)), String.join(", ", there));
    }

    private static String join(java.util.stream.Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private void refuse(Code code, String... args) {
        refused = true;
        diagnostics.report(code, Span.NONE, args);
    }

    /** Whether nobody said which of several articles or languages is meant. */
    private boolean isUnclear(List<Found> places) {
        boolean articles =
                places.stream().map(p -> p.pairing().source().name()).distinct().count() > 1;
        boolean languages =
                places.stream().map(p -> p.pairing().language()).distinct().count() > 1;
        return (articles && choice.articles().isEmpty())
                || (languages && choice.languages().isEmpty());
    }

    /** The row that an acceptance would hold in: of both texts as they are. */
    private Optional<LedgerRow> row(Found place) {
        ArticlePairing pairing = place.pairing();
        if (pairing.ledger().condition() == Ledger.Condition.BROKEN) {
            refused = true; // its fault was reported
            return Optional.empty();
        }
        Optional<LedgerRow> row = pairing.currentRow(place.pair());
        if (row.isEmpty()) {
            String article = pairing.source().name();
            refuse(Code.PAIR_ACCEPTANCE_WITHOUT_ROW, place.pair(), place.translation(), article, pairing.language());
        }
        return row;
    }
}
