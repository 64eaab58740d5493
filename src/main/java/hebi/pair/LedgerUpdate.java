package hebi.pair;

import hebi.pair.LedgerRow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The ledger of a pairing as it should be written. */
public final class LedgerUpdate {
    private final ArticlePairing pairing;
    private final Optional<State> state;
    private final Set<String> chosen;

    /**
     * Keeps what holds of the old ledger.
     *
     * @param state what the editor confirms; the chosen pairs take it, with the texts as they are now
     * @param chosen ids of pairs; all when empty
     */
    public LedgerUpdate(ArticlePairing pairing, Optional<State> state, Set<String> chosen) {
        this.pairing = pairing;
        this.state = state;
        this.chosen = Set.copyOf(chosen);
    }

    /** The state of a link as it is now: what was confirmed of other texts counts as a draft. */
    static State stateOf(UnitLink link) {
        return link.row()
                .filter(row -> row.target().equals(link.targetHashes()))
                .map(LedgerRow::state)
                .orElse(link.target().isEmpty() ? State.MISSING : State.DRAFT);
    }

    /** The rows, in the order of the source. */
    public List<LedgerRow> rows() {
        List<LedgerRow> rows = new ArrayList<>();
        for (UnitLink link : pairing.all()) {
            if (link.isKept()) {
                rows.add(row(link));
            }
        }
        return rows;
    }

    private LedgerRow row(UnitLink link) {
        String id = link.id(pairing.language());
        boolean same = link.currentRow().isPresent();
        String note = link.row().map(r -> same ? r.note() : r.lapsedNote()).orElseGet(() -> reason(link));
        boolean confirmed = state.isPresent() && (chosen.isEmpty() || chosen.contains(id));
        boolean declared = link.source().stream().anyMatch(PairMark.UNTRANSLATED::isOn)
                || link.target().stream().anyMatch(PairMark.INSERTION::isOn);
        State next = declared && !reason(link).isEmpty()
                ? State.FINAL
                : confirmed && !link.target().isEmpty() ? state.orElseThrow() : stateOf(link);
        // A row goes on with the source that it was confirmed against, until someone confirms it again.
        List<String> source = link.row()
                .filter(r -> !confirmed && !link.target().isEmpty() && r.state() != State.MISSING)
                .map(LedgerRow::source)
                .filter(old -> old.size() == link.source().size())
                .orElse(link.sourceHashes());
        return new LedgerRow(id, source, link.targetHashes(), next, note, 0);
    }

    private static String reason(UnitLink link) {
        PairUnit unit = (link.source().isEmpty() ? link.target() : link.source()).get(0);
        boolean marked = PairMark.UNTRANSLATED.isOn(unit) || PairMark.INSERTION.isOn(unit);
        return marked ? PairMark.reason(unit).orElse("") : "";
    }

    /** The ledger’s text. */
    public String text() {
        return LedgerFormat.write(rows());
    }

    /**
     * The file that keeps the texts of an article’s source that its ledgers refer to.
     *
     * @param ledgers all of the article’s, as they will be
     * @param old texts that are kept now
     * @param source any pairing of the article: its source has the texts of today
     */
    public static String oldTexts(List<List<LedgerRow>> ledgers, Map<String, String> old, ArticlePairing source) {
        Map<String, String> known = new TreeMap<>(old);
        ArticleUnits.of(source.source()).all().forEach(unit -> {
            known.put(unit.hash(), unit.kind().isContainer() ? ContentHash.collapsed(unit.text()) : unit.whole());
            known.put(unit.deepHash(), unit.whole());
        });
        Map<String, String> kept = new TreeMap<>();
        ledgers.forEach(rows -> rows.forEach(row -> row.source().forEach(hash -> {
            String text = known.get(hash);
            if (text != null) {
                kept.put(hash, text);
            }
        })));
        return LedgerFormat.writeTexts(kept);
    }
}
