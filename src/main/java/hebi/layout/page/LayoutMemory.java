package hebi.layout.page;

import hebi.layout.LayoutContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What laying out an edition leaves to the next time in the same process: its documents with their pages. A document's
 * pages serve again when its tree, the ids of its structure, the answers of its context, its generated texts and the side
 * on which it begins are the same. One layout after the other; only what the last one used is kept.
 */
public final class LayoutMemory {
    private final Map<String, PreparedDocument> byName = new HashMap<>();
    private List<PreparedDocument> inOrder = List.of();
    private String language = "";
    private boolean boundRight;

    /** Begins a layout; without what was kept of one with other settings. */
    void turnTo(PageSettings settings) {
        if (!settings.language().equals(language) || settings.boundRight() != boundRight) {
            byName.clear();
            inOrder = List.of();
        }
        language = settings.language();
        boundRight = settings.boundRight();
        inOrder.forEach(document -> document.passes().turn());
    }

    /** The same document as last time, when its layout holds in {@code context}, too. */
    Optional<PreparedDocument> find(EditionDocument document, int firstId, LayoutContext context) {
        return Optional.ofNullable(byName.get(document.name()))
                .filter(known -> known.structure().root().id() == firstId)
                .filter(known -> known.document().equals(document))
                .filter(known -> known.answers().turnTo(context));
    }

    /** The side on which the document at this place began last time, whichever it was. */
    boolean startsLeft(int index, boolean otherwise) {
        return index < inOrder.size() ? inOrder.get(index).passes().lastSide(otherwise) : otherwise;
    }

    /** Keeps {@code documents} and nothing else. */
    void keep(List<PreparedDocument> documents) {
        inOrder = new ArrayList<>(documents);
        byName.clear();
        documents.forEach(document -> byName.put(document.document().name(), document));
    }
}
