package hebi.document;

import java.util.Locale;
import java.util.Optional;

/** How the languages of a pair stand on the page. A switch of an edition, and of an article in {@code issue.yaml}. */
public enum PairLayout {
    /** Side by side, the lead language where reading starts (PR-2). */
    COLUMNS,
    /** Each paragraph followed by its partner (PR-3). */
    INTERLEAVED,
    /** The lead language on the page of a spread that is read first, its partner on the other (PR-3). */
    FACING,
    /** Vertical lines above, their partners below (PR-4). */
    BANDS,
    /** The whole article in the lead language, then in the other. */
    SEQUENTIAL;

    /** As in {@code magazine.yaml}, {@code issue.yaml} and templates: {@code columns}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layout with this key. */
    public static Optional<PairLayout> of(String key) {
        for (PairLayout layout : values()) {
            if (layout.key().equals(key)) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }
}
