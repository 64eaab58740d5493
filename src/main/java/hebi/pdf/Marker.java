package hebi.pdf;

import hebi.fragment.Marking;
import hebi.geom.PhysicalRect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks what is painted on one content stream: artifacts, and content by its id (ISO 32000-1 §14.6, §14.7.4). */
final class Marker {
    private final ContentStream out;
    private final ContentOrder order;
    private final int page;
    private final PhysicalRect sheet;
    private final List<List<Piece>> marked = new ArrayList<>();
    private int open;
    private @Nullable Piece last;
    private Marking.@Nullable ArtifactType lastArtifact;

    /** Marks on {@code out}, a stream of page {@code page} (index), which is as large as {@code sheet}. */
    Marker(ContentStream out, ContentOrder order, int page, PhysicalRect sheet) {
        this.out = out;
        this.order = order;
        this.page = page;
        this.sheet = sheet;
    }

    /** Per marked content id the pieces in it. */
    List<List<Piece>> marked() {
        return marked;
    }

    /**
     * Marks what comes next.
     *
     * @param index of the item on the page
     * @param rect around it, when it has a box
     */
    void mark(int index, Marking marking, Optional<PhysicalRect> rect) {
        if (marking instanceof Marking.Artifact artifact) {
            markArtifact(artifact.type(), rect);
            return;
        }
        Optional<Piece> content = order.piece(page, index);
        if (content.isEmpty()) {
            // UG-8: a hyphen that no one wrote. Readers that know no artifacts replace the text of a Span (§14.9.4).
            close();
            out.op("/Artifact <</Type /Layout>> BDC").op("/Span <</ActualText ()>> BDC");
            open = 2;
            return;
        }
        Piece piece = content.get();
        if (last == null || !order.follows(last, piece)) {
            close();
            out.raw("/Span <</MCID ").raw(Integer.toString(marked.size())).op(">> BDC");
            marked.add(new ArrayList<>());
            open = 1;
        }
        marked.get(marked.size() - 1).add(piece);
        last = piece;
    }

    private void markArtifact(Marking.ArtifactType type, Optional<PhysicalRect> rect) {
        // Table 330: a background has its own box, so it cannot share its marks.
        if (type == lastArtifact && type != Marking.ArtifactType.BACKGROUND) {
            return;
        }
        close();
        out.raw("/Artifact <<")
                .raw(
                        switch (type) {
                            case HEADER -> "/Type /Pagination /Subtype /Header";
                            case FOOTER -> "/Type /Pagination /Subtype /Footer";
                            case LAYOUT -> "/Type /Layout";
                            case BACKGROUND -> "/Type /Background /BBox [" + corners(rect.orElse(sheet)) + "]";
                        })
                .op(">> BDC");
        open = 1;
        lastArtifact = type;
    }

    private String corners(PhysicalRect rect) {
        return ContentStream.decimal(rect.x()) + " "
                + ContentStream.decimal((long) sheet.height() - rect.y() - rect.height()) + " "
                + ContentStream.decimal((long) rect.x() + rect.width()) + " "
                + ContentStream.decimal((long) sheet.height() - rect.y());
    }

    /** Ends what is marked: marks do not cross the borders of other operators. */
    void close() {
        for (; open > 0; open--) {
            out.op("EMC");
        }
        last = null;
        lastArtifact = null;
    }
}
