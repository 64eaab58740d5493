package hebi.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Units of the source and of a translation that say the same.
 *
 * @param source of the source; empty when the translation says what the source does not
 * @param target of the translation; empty when it lacks this
 * @param row what the ledger knows of it
 * @param crossing whether it stands before or after others whose partners stand the other way round
 * @param inner of two containers of the same kind: what they hold
 */
public record UnitLink(
        List<PairUnit> source, List<PairUnit> target, Optional<LedgerRow> row, boolean crossing, List<UnitLink> inner) {
    /** Copies its lists. */
    public UnitLink {
        source = List.copyOf(source);
        target = List.copyOf(target);
        inner = List.copyOf(inner);
    }

    /** Whether the two are containers that were opened: their contents are linked by themselves. */
    boolean isOpened() {
        return source.size() == 1 && target.size() == 1 && source.get(0).opensWith(target.get(0));
    }

    /** Id in the ledger: {@code p07}, {@code p07+p08}, of an insertion {@code ug:p09}. */
    public String id(String language) {
        if (source.isEmpty()) {
            return language + ":" + target.get(0).id();
        }
        return String.join("+", source.stream().map(PairUnit::id).toList());
    }

    /** Hashes of the source’s side, as they are now. */
    List<String> sourceHashes() {
        return hashes(source);
    }

    /** Hashes of the translation’s side, as they are now. */
    List<String> targetHashes() {
        return hashes(target);
    }

    /** The ledger’s row when it is of both texts as they are now. */
    Optional<LedgerRow> currentRow() {
        return row.filter(r -> r.source().equals(sourceHashes()) && r.target().equals(targetHashes()));
    }

    private List<String> hashes(List<PairUnit> units) {
        return units.stream().map(u -> isOpened() ? u.hash() : u.deepHash()).toList();
    }

    /** Whether the ledger has a row of it: what says nothing itself has none. */
    boolean isKept() {
        return source.stream().anyMatch(this::speaks) || target.stream().anyMatch(this::speaks);
    }

    private boolean speaks(PairUnit unit) {
        return isOpened() ? unit.hasWords() : !unit.whole().isEmpty();
    }

    /** The source’s text: of opened containers their titles. */
    public String sourceText() {
        return text(source);
    }

    /** The translation’s text: of opened containers their titles. */
    public String targetText() {
        return text(target);
    }

    private String text(List<PairUnit> units) {
        List<String> texts = new ArrayList<>();
        units.forEach(u -> texts.add(isOpened() || !u.kind().isContainer() ? u.text() : u.whole()));
        return String.join("\n", texts);
    }
}
