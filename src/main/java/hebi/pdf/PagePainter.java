package hebi.pdf;

import hebi.font.GlyphRun;
import hebi.fragment.DisplayItem;
import hebi.fragment.Marking;
import hebi.geom.Color;
import hebi.geom.FillShape;
import hebi.geom.PhysicalRect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Paints one page and notes which marked content ids it gave to which pieces. */
final class PagePainter {
    private final ContentOrder order;
    private final FontPool fonts;
    private final ImagePool images;
    private final int page;
    private final int width;
    private final int height;
    private final ContentStream out = new ContentStream();
    private final TextPainter text;
    private final List<List<Piece>> marked = new ArrayList<>();
    private final Set<String> usedFonts = new TreeSet<>();
    private final Map<String, COSBase> usedImages = new TreeMap<>();
    private final Map<String, Integer> usedAlphas = new TreeMap<>();
    private boolean open;
    private @Nullable Piece last;
    private Marking.@Nullable ArtifactType lastArtifact;

    /**
     * What painting gave.
     *
     * @param content the operators, compressed
     * @param marked per marked content id the pieces in it
     * @param fonts names of the fonts used
     * @param images by name
     * @param alphas by name of their graphics states, 0–255
     */
    record Painted(
            COSStream content,
            List<List<Piece>> marked,
            Set<String> fonts,
            Map<String, COSBase> images,
            Map<String, Integer> alphas) {}

    /** A painter of page {@code page} (index), {@code width} × {@code height} millipoints large. */
    PagePainter(Pools pools, int page, int width, int height) {
        this.order = pools.order();
        this.fonts = pools.fonts();
        this.images = pools.images();
        this.page = page;
        this.width = width;
        this.height = height;
        this.text = new TextPainter(out, height);
    }

    /** What the pages of a document share. */
    record Pools(ContentOrder order, FontPool fonts, ImagePool images) {}

    /** Paints all items in their order. */
    Painted paint(List<DisplayItem> items) throws IOException {
        for (int i = 0; i < items.size(); i++) {
            DisplayItem item = items.get(i);
            if (item instanceof DisplayItem.Text shown) {
                mark(i, shown.marking(), Optional.empty());
                paint(shown);
            } else if (item instanceof DisplayItem.Image picture) {
                mark(i, picture.marking(), Optional.of(picture.rect()));
                paint(picture);
            } else if (item instanceof DisplayItem.Fill fill && !fill.color().isTransparent()) {
                mark(i, fill.marking(), Optional.of(fill.rect()));
                paint(fill);
            }
        }
        close();
        return new Painted(Cos.stream(out.toByteArray()), marked, usedFonts, usedImages, usedAlphas);
    }

    private void paint(DisplayItem.Text item) {
        GlyphRun run = item.run();
        EmbeddedFont font = fonts.fontFor(run.font(), run.size() + 1);
        color(run.color());
        usedFonts.add(text.paint(item, font));
    }

    private void paint(DisplayItem.Image item) {
        images.find(item.image()).ifPresent(picture -> {
            usedImages.put(picture.name(), picture.object());
            opaque();
            out.op("q");
            picture.matrix(item.rect(), height).forEach(out::number);
            out.op("cm").op("/" + picture.name() + " Do").op("Q");
        });
    }

    private void paint(DisplayItem.Fill item) {
        PhysicalRect rect = item.rect();
        color(item.color());
        if (item.shape() == FillShape.ELLIPSE) {
            ellipse(rect);
            return;
        }
        out.number(rect.x())
                .number((long) height - rect.y() - rect.height())
                .number(rect.width())
                .number(rect.height())
                .op("re f");
    }

    /** Four Bézier curves; their handles are 0.5523 of the radius. */
    private void ellipse(PhysicalRect rect) {
        long x = rect.x();
        long y = (long) height - rect.y() - rect.height();
        long w = rect.width();
        long h = rect.height();
        long dx = w * 2761 / 10_000;
        long dy = h * 2761 / 10_000;
        out.number(x).number(y + h / 2).op("m");
        curve(x, y + h / 2 + dy, x + w / 2 - dx, y + h, x + w / 2, y + h);
        curve(x + w / 2 + dx, y + h, x + w, y + h / 2 + dy, x + w, y + h / 2);
        curve(x + w, y + h / 2 - dy, x + w / 2 + dx, y, x + w / 2, y);
        curve(x + w / 2 - dx, y, x, y + h / 2 - dy, x, y + h / 2);
        out.op("f");
    }

    private void curve(long x1, long y1, long x2, long y2, long x, long y) {
        out.number(x1).number(y1).number(x2).number(y2).number(x).number(y).op("c");
    }

    private void color(Color color) {
        if (color.alpha() == 255) {
            opaque();
        } else {
            alpha(color.alpha());
        }
        out.fill(color);
    }

    // A page that has no transparency needs no graphics state at all.
    private void opaque() {
        if (!usedAlphas.isEmpty()) {
            alpha(255);
        }
    }

    private void alpha(int alpha) {
        usedAlphas.put("A" + alpha, alpha);
        out.graphicsState("A" + alpha);
    }

    private void mark(int index, Marking marking, Optional<PhysicalRect> rect) {
        if (marking instanceof Marking.Artifact artifact) {
            markArtifact(artifact.type(), rect);
            return;
        }
        Optional<Piece> content = order.piece(page, index);
        if (content.isEmpty()) {
            markArtifact(Marking.ArtifactType.LAYOUT, rect);
            return;
        }
        Piece piece = content.get();
        if (last == null || !order.follows(last, piece)) {
            close();
            out.raw("/Span <</MCID ").raw(Integer.toString(marked.size())).op(">> BDC");
            marked.add(new ArrayList<>());
            open = true;
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
                            case BACKGROUND ->
                                "/Type /Background /BBox ["
                                        + corners(rect.orElse(new PhysicalRect(0, 0, width, height))) + "]";
                        })
                .op(">> BDC");
        open = true;
        lastArtifact = type;
    }

    private String corners(PhysicalRect rect) {
        return ContentStream.decimal(rect.x()) + " "
                + ContentStream.decimal((long) height - rect.y() - rect.height()) + " "
                + ContentStream.decimal((long) rect.x() + rect.width()) + " "
                + ContentStream.decimal((long) height - rect.y());
    }

    private void close() {
        if (open) {
            out.op("EMC");
        }
        open = false;
        last = null;
        lastArtifact = null;
    }
}
