package hebi.pair;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the translation of one article: {@code NAME.LANG.pairs.tsv}.
 *
 * @param file from the project’s folder
 * @param rows in the order of the file
 * @param condition whether it could be read
 */
public record Ledger(String file, List<LedgerRow> rows, Condition condition) {
    /** Bytes that a ledger may have. */
    public static final long LIMIT = 8 << 20;

    /** Copies its list. */
    public Ledger {
        rows = List.copyOf(rows);
    }

    /** Whether a ledger could be read. */
    public enum Condition {
        /** There is none yet. */
        ABSENT,
        /** Read. */
        GOOD,
        /** It has faults, which were reported: it is not used and not changed. */
        BROKEN
    }

    /** The row with this id. */
    public Optional<LedgerRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Where the ledger of a manuscript is. */
    public static String fileOf(String manuscript) {
        return manuscript.replaceFirst("\\.md$", "") + ".pairs.tsv";
    }
}
