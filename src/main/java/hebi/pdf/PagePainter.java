package hebi.pdf;

import hebi.font.GlyphRun;
import hebi.fragment.DisplayItem;
import hebi.geom.Color;
import hebi.geom.FillShape;
import hebi.geom.PhysicalRect;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Paints one page, or what is laid on it as one (a group), and notes which marked content ids it gave to which pieces.
 */
final class PagePainter {
    private static final int OPAQUE = 255;

    private final Pools pools;
    private final int page;
    private final PhysicalRect sheet;
    private final ContentStream out = new ContentStream();
    private final StreamResources resources = new StreamResources();
    private final Marker marker;
    private final TextPainter text;
    private final OutlinePen pen;
    private final TilePainter tiles;
    private final List<Group> groups = new ArrayList<>();
    private final Deque<DisplayItem> open = new ArrayDeque<>();
    private int fade = OPAQUE;

    /**
     * What painting gave.
     *
     * @param content the operators, compressed
     * @param marked per marked content id the pieces in it
     * @param resources what the operators name
     * @param groups painted with it, which have content of their own
     */
    record Painted(COSStream content, List<List<Piece>> marked, StreamResources resources, List<Group> groups) {}

    /** What is painted as one, and what painting it gave. */
    record Group(COSStream form, Painted painted) {}

    /** A painter of page {@code page} (index), {@code width} × {@code height} millipoints large. */
    PagePainter(Pools pools, int page, int width, int height) {
        this.pools = pools;
        this.page = page;
        this.sheet = new PhysicalRect(0, 0, width, height);
        this.marker = new Marker(out, pools.order(), page, sheet);
        this.text = new TextPainter(out, height);
        this.pen = new OutlinePen(out, height);
        this.tiles = new TilePainter(pools.images(), pools.shadings(), height);
    }

    /** What the pages of a document share. */
    record Pools(ContentOrder order, FontPool fonts, ImagePool images, ShadingPool shadings, PdfMemory memory) {}

    /** Paints all items in their order. */
    Painted paint(List<DisplayItem> items) throws IOException {
        return paint(items, 0, items.size());
    }

    private Painted paint(List<DisplayItem> items, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            DisplayItem item = items.get(i);
            if (item instanceof DisplayItem.Fade begin) {
                int end = Groups.end(items, i);
                if (Groups.isOneItem(items, i + 1, end)) {
                    open.push(begin);
                    fade = begin.alpha();
                } else {
                    group(items, i, end);
                    i = end;
                }
            } else if (item instanceof DisplayItem.Clip clip) {
                begin(clip);
            } else if (item instanceof DisplayItem.End) {
                end();
            } else {
                paint(i, item);
            }
        }
        marker.close();
        return new Painted(Cos.stream(out.toByteArray(), pools.memory()), marker.marked(), resources, groups);
    }

    private void begin(DisplayItem.Clip clip) {
        marker.close();
        open.push(clip);
        out.save();
        pen.draw(clip.outline());
        // The even-odd rule, as for what is filled.
        out.op("W* n");
    }

    private void end() {
        marker.close();
        if (open.pop() instanceof DisplayItem.Clip) {
            out.restore();
        } else {
            fade = OPAQUE;
        }
    }

    /** ISO 32000-1 §11.6.6: a group is composed by itself, then laid on the page. */
    private void group(List<DisplayItem> items, int from, int end) throws IOException {
        PagePainter painter = new PagePainter(pools, page, sheet.width(), sheet.height());
        Painted painted = painter.paint(items, from + 1, end);
        COSStream form = Forms.group(painted.content(), Cos.rectangle(sheet, sheet.height()), COSName.DEVICERGB);
        groups.add(new Group(form, painted));
        String name = "G" + groups.size();
        resources.xObject(name, form);
        marker.close();
        alpha(((DisplayItem.Fade) items.get(from)).alpha());
        out.op("/" + name + " Do");
    }

    private void paint(int index, DisplayItem item) throws IOException {
        if (item instanceof DisplayItem.Text shown) {
            marker.mark(index, shown.marking(), Optional.empty());
            paint(shown);
        } else if (item instanceof DisplayItem.Image picture) {
            marker.mark(index, picture.marking(), Optional.of(picture.rect()));
            paint(picture);
        } else if (item instanceof DisplayItem.Fill fill && !fill.color().isTransparent()) {
            marker.mark(index, fill.marking(), Optional.of(fill.rect()));
            paint(fill);
        } else if (item instanceof DisplayItem.Area area && !area.color().isTransparent()) {
            marker.mark(index, area.marking(), Optional.of(area.outline().bounds()));
            color(area.color());
            pen.draw(area.outline());
            out.op("f*");
        } else if (item instanceof DisplayItem.Stroke stroke && !stroke.color().isTransparent()) {
            marker.mark(index, stroke.marking(), Optional.of(stroke.outline().bounds()));
            paint(stroke);
        } else if (item instanceof DisplayItem.Tiles laid) {
            marker.mark(index, laid.marking(), Optional.of(laid.grid().bounds()));
            alpha(tiles.alpha(laid));
            tiles.paint(laid, out, resources);
        }
    }

    private void paint(DisplayItem.Text item) {
        GlyphRun run = item.run();
        EmbeddedFont font = pools.fonts().fontFor(run.font(), run.size() + 1);
        color(run.color());
        resources.font(text.paint(item, font));
    }

    private void paint(DisplayItem.Image item) {
        pools.images().find(item.image()).ifPresent(picture -> {
            resources.xObject(picture.name(), picture.object());
            alpha(OPAQUE);
            out.op("q");
            picture.matrix(item.rect(), sheet.height()).forEach(out::number);
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
                .number((long) sheet.height() - rect.y() - rect.height())
                .number(rect.width())
                .number(rect.height())
                .op("re f");
    }

    private void paint(DisplayItem.Stroke item) {
        DisplayItem.Pen broken = item.pen();
        out.save();
        alpha(item.color().alpha());
        out.stroke(item.color());
        out.number(broken.width()).op("w");
        if (broken.on() == 0) {
            out.op("1 J");
        }
        out.raw("[").number(broken.on()).number(broken.off()).op("] 0 d");
        pen.draw(item.outline());
        out.op("S");
        out.restore();
    }

    /** Four Bézier curves; their handles are 0.5523 of the radius. */
    private void ellipse(PhysicalRect rect) {
        long x = rect.x();
        long y = (long) sheet.height() - rect.y() - rect.height();
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
        alpha(color.alpha());
        out.fill(color);
    }

    /** Sets the opacity; a page that has no transparency needs no graphics state at all. */
    private void alpha(int own) {
        int alpha = Math.round(own * fade / (float) OPAQUE);
        if (alpha == OPAQUE && !resources.hasStates()) {
            return;
        }
        String name = "A" + alpha;
        COSDictionary state = Cos.inline();
        state.setItem(COSName.CA_NS, Cos.thousandths(Math.round(alpha * 1000 / 255.0)));
        state.setItem(COSName.CA, Cos.thousandths(Math.round(alpha * 1000 / 255.0)));
        resources.state(name, state);
        out.graphicsState(name);
    }
}
