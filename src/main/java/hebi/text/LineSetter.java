package hebi.text;

import com.ibm.icu.text.Bidi;
import hebi.font.ShapedRun;
import hebi.text.ParagraphStyle.Align;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finishes one line: shapes again what the breaks changed, justifies, reorders, places. */
final class LineSetter {
    private final PreparedText prepared;
    private final LineRange line;
    private final int measure;
    private final List<Segment> segments = new ArrayList<>();

    /** Something of the line in logical order, before it has a place. */
    private sealed interface Segment {
        int level();
    }

    /** Glyphs; a hyphen has no text of its own, or that of a soft hyphen. */
    private record Fragment(Item item, ShapedRun run, int start, int end, int level, boolean hyphen)
            implements Segment {}

    /** An object, as long as it is, and what it fills besides. */
    private record ObjectSegment(ParagraphText.InlineObject object, int level, int filled) implements Segment {
        int inlineSize() {
            return object.inlineSize() + filled;
        }
    }

    /** The space before the cluster at {@code at}, which belongs to neither side's inline box. */
    private record GapSegment(int at, int tag, int level) implements Segment {}

    private record EdgeSegment(ParagraphText.InlineEdge edge, int level) implements Segment {}

    LineSetter(PreparedText prepared, LineRange line, int measure) {
        this.prepared = prepared;
        this.line = line;
        this.measure = measure;
    }

    SetLine set() {
        collect();
        LineAdjustment adjustment =
                new LineAdjustment(prepared.spacing(), line.start(), line.end(), wholeFrom(), wholeTo());
        ParagraphStyle style = prepared.source().style();
        boolean ends = line.last() || line.forced();
        Align align = ends ? style.alignLast() : style.align();
        int available = measure - prepared.indent(line.start());
        int natural = prepared.natural(line.start(), line.end()) + reshapedDifference();
        int need = available - natural;
        int hang = 0;
        if (need < 0 && prepared.hang(line.end()) > 0) {
            hang = prepared.hang(line.end()); // ZH-13: outside as a whole; the rest is justified
            need += hang;
        }
        int extent = natural;
        int loose = 0;
        if (need < 0 && (style.align() == Align.JUSTIFY || align == Align.JUSTIFY)) {
            extent -= -need - adjustment.reduce(-need);
        } else if (need > 0 && fill(need)) {
            extent += need;
        } else if (need > 0 && align == Align.JUSTIFY) {
            int left = adjustment.expand(need);
            extent += need - left;
            loose = ends ? 0 : left + adjustment.opened();
        }
        int room = available - (extent - hang);
        return new SetLine(place(adjustment, lineLeft(align, room, hang)), hang, inThousandths(loose));
    }

    /** The first space after the rest of a hyphenated word at the line's start. */
    private int wholeFrom() {
        if (line.start() == 0 || !prepared.isHyphenated(line.start())) {
            return line.start();
        }
        int space = prepared.source().text().indexOf(' ', line.start());
        return space < 0 ? line.end() : space;
    }

    /** The last space before a hyphenated word at the line's end. */
    private int wholeTo() {
        return prepared.isHyphenated(line.end())
                ? Math.max(line.start(), prepared.source().text().lastIndexOf(' ', line.end() - 1))
                : line.end();
    }

    /** Gives so many millipoints to what fills the line, in equal shares; whether there is such. */
    private boolean fill(int need) {
        List<Integer> filling = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof ObjectSegment o && o.object().fills()) {
                filling.add(i);
            }
        }
        int left = need;
        for (int i = 0; i < filling.size(); i++) {
            int share = left / (filling.size() - i);
            ObjectSegment o = (ObjectSegment) segments.get(filling.get(i));
            segments.set(filling.get(i), new ObjectSegment(o.object(), o.level(), share));
            left -= share;
        }
        return !filling.isEmpty();
    }

    private int inThousandths(int length) {
        int em = prepared.styles().at(line.start()).fontSize();
        return length == 0 ? 0 : (int) (1000L * length / Math.max(1, em));
    }

    /** Distance of the line's content from its line-left edge. */
    private int lineLeft(Align align, int room, int hang) {
        boolean rtl = (prepared.levels().base() & 1) == 1;
        int indent = prepared.indent(line.start());
        int before =
                switch (align) {
                    case START, JUSTIFY -> 0;
                    // css-text-3 §6.1: contents that are too long are start-aligned.
                    case END -> Math.max(0, room);
                    case CENTER -> Math.max(0, room) / 2;
                };
        return rtl ? room - before - hang : indent + before;
    }

    private void collect() {
        int at = line.start();
        List<ParagraphText.InlineObject> objects = prepared.source().objects();
        int next = prepared.objectAt(at);
        int i = prepared.itemAt(at);
        while (at < line.end()) {
            boolean object = next < objects.size() && objects.get(next).offset() == at;
            boolean inItem =
                    i < prepared.items().size() && prepared.items().get(i).start() <= at;
            int from = at;
            at = inItem ? Math.min(prepared.items().get(i).end(), line.end()) : at + 1;
            Integer around = prepared.spacing().around.get(from);
            if (around != null) {
                segments.add(new GapSegment(from, around, level(from)));
            }
            // An edge inside a cluster stands beside it.
            for (int k = from; k < at; k++) {
                edges(prepared.edges().before(k), k);
            }
            if (object) {
                segments.add(new ObjectSegment(
                        objects.get(next++),
                        level(from),
                        from == line.start() ? prepared.excess(from, line.end()) : 0));
            } else if (inItem) {
                fragments(i++, from, at);
            }
            for (int k = from; k < at; k++) {
                edges(prepared.edges().after(k), k);
            }
        }
    }

    private void edges(List<ParagraphText.InlineEdge> edges, int at) {
        edges.forEach(edge -> segments.add(new EdgeSegment(edge, level(at))));
    }

    /** UAX #9 L1: white space at a line's end stands at the paragraph's level. */
    private int level(int at) {
        return at >= prepared.spacing().visibleEnd[line.end()]
                ? prepared.levels().base()
                : prepared.levels().at(at);
    }

    private void fragments(int index, int from, int to) {
        Item item = prepared.items().get(index);
        ShapedRun run = shaped(index, from, to);
        // What is combined is one cluster, spaces at its end included.
        int split = item.combined() ? to : Math.max(from, Math.min(to, prepared.spacing().visibleEnd[line.end()]));
        boolean hyphen = to == line.end() && prepared.isHyphenated(to);
        int textEnd = hyphen ? Math.max(from, prepared.hyphenStart(to)) : split;
        fragment(item, run, from, textEnd);
        if (hyphen) {
            Hyphen mark = Hyphen.of(item, prepared.styles().style(item.span()));
            segments.add(new Fragment(item.in(mark.face()), mark.at(textEnd), textEnd, to, item.level(), true));
        } else {
            fragment(item, run, textEnd, to);
        }
    }

    private void fragment(Item item, ShapedRun run, int from, int to) {
        if (from < to) {
            segments.add(new Fragment(item, Item.slice(run, from, to), from, to, level(from), false));
        }
    }

    /** The item's glyphs; shaped again where HarfBuzz says that a break there changes them. */
    private ShapedRun shaped(int index, int from, int to) {
        Item item = prepared.items().get(index);
        ShapedRun whole = prepared.runs().get(index);
        if (isSafe(whole, item, from) && isSafe(whole, item, to)) {
            return whole;
        }
        TextStyle style = prepared.styles().style(item.span());
        return item.shape(prepared.shaper(), prepared.source().text(), style, from, to);
    }

    private static boolean isSafe(ShapedRun run, Item item, int at) {
        if (at == item.start() || at == item.end()) {
            return true;
        }
        int g = Item.glyphAt(run, at);
        return g >= 0 && !run.unsafeToBreak(g);
    }

    /** By how many millipoints shaping anew changed the line's extent. */
    private int reshapedDifference() {
        long fine = 0;
        for (Segment segment : segments) {
            if (segment instanceof Fragment f && !f.hyphen()) {
                fine += difference(f);
            }
        }
        return PreparedText.toMillipoints(fine);
    }

    private long difference(Fragment f) {
        int index = prepared.itemAt(f.start());
        ShapedRun whole = prepared.runs().get(index);
        boolean beyond = f.start() >= prepared.spacing().visibleEnd[line.end()];
        if (f.item().combined() || beyond || f.run() == whole) {
            return 0;
        }
        return fine(f.run().advance() - Item.slice(whole, f.start(), f.end()).advance(), f.item());
    }

    private long fine(long fontUnits, Item item) {
        int size = prepared.styles().style(item.span()).fontSize();
        return fontUnits * size * Spacing.FINE / item.face().unitsPerEm();
    }

    private List<SetLine.Piece> place(LineAdjustment adjustment, int left) {
        byte[] levels = new byte[segments.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) segments.get(i).level();
        }
        int[] order = Bidi.reorderVisual(levels);
        int[] gaps = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            gaps[i] = segments.get(i) instanceof GapSegment gap ? adjustment.takeGap(gap.at()) : 0;
        }
        Placement placement = new Placement(adjustment, (long) left * Spacing.FINE);
        for (int i = 0; i < levels.length; i++) {
            int next = order == null ? i : order[i];
            if (segments.get(next) instanceof GapSegment gap) {
                placement.addGap(gaps[next], gap.tag());
            } else {
                placement.add(segments.get(next));
            }
        }
        return placement.finish();
    }

    /** Walks from line-left to line-right. */
    private final class Placement {
        private final LineAdjustment adjustment;
        private final List<SetLine.Piece> pieces = new ArrayList<>();
        private long pen;
        /** What of the white space that hangs out of a right-to-left line is still to come, fine. */
        private long hanging;

        private @Nullable RunBuilder open;
        private final StemAxis axis = new StemAxis(prepared);

        Placement(LineAdjustment adjustment, long pen) {
            this.adjustment = adjustment;
            this.pen = pen;
            this.hanging = hanging();
        }

        // css-text-3 §4.1.2: white space that hangs stands outside the line, in a right-to-left one to its left.
        private long hanging() {
            long sum = 0;
            for (Segment segment : segments) {
                boolean left = (segment.level() & 1) == 1;
                if (left && segment instanceof Fragment f && adjustment.isBeyond(f.start())) {
                    sum += fine(f.run().advance(), f.item());
                }
            }
            return sum;
        }

        void add(Segment segment) {
            // A combined space that hangs takes no em.
            if (segment instanceof Fragment f && (!f.item().combined() || adjustment.isBeyond(f.start()))) {
                glyphs(f);
                return;
            }
            close();
            if (segment instanceof Fragment f) {
                combined(f);
            } else if (segment instanceof ObjectSegment o) {
                ParagraphText.InlineObject object = o.object();
                int gap = gap(object.offset());
                boolean rtl = (o.level() & 1) == 1;
                pen += rtl ? 0 : gap;
                pieces.add(new SetLine.Atomic(position(), o.inlineSize(), object.tag()));
                pen += (long) o.inlineSize() * Spacing.FINE + (rtl ? gap : 0);
            } else if (segment instanceof EdgeSegment e) {
                ParagraphText.InlineEdge edge = e.edge();
                pieces.add(new SetLine.Edge(position(), edge.inlineSize(), edge.start(), edge.tag()));
                pen += (long) edge.inlineSize() * Spacing.FINE;
            }
        }

        void addGap(int size, int tag) {
            if (size != 0) {
                close();
                pieces.add(new SetLine.Gap(position(), size, tag));
                pen += (long) size * Spacing.FINE;
            }
        }

        private int gap(int at) {
            return adjustment.isBeyond(at) ? 0 : adjustment.gap(at) * Spacing.FINE;
        }

        private void glyphs(Fragment f) {
            Item item = f.level() == f.item().level() ? f.item() : atLevel(f.item(), f.level());
            if (f.start() == f.end()) {
                silent(item, f); // a hyphen that is not written
                return;
            }
            if (!RunBuilder.continues(open, item, f.start(), f.end())) {
                close();
                open = begun(item, f);
            }
            if (open != null && hanging > 0 && adjustment.isBeyond(f.start())) {
                open.addHanging(f.run(), f.start(), f.end(), hanging);
                hanging -= fine(f.run().advance(), f.item());
            } else if (open != null) {
                open.add(f.run(), f.start(), f.end(), adjustment);
            }
        }

        private RunBuilder begun(Item item, Fragment f) {
            TextStyle style = prepared.styles().style(item.span());
            return new RunBuilder(item, style, prepared.styles().tag(item.span()), axis, f.start(), f.end());
        }

        private void silent(Item item, Fragment f) {
            close();
            open = begun(item, f);
            open.add(f.run(), f.start(), f.end(), adjustment);
            close();
        }

        private Item atLevel(Item item, int level) {
            return new Item(
                    item.start(),
                    item.end(),
                    level,
                    item.script(),
                    item.face(),
                    item.span(),
                    item.orientation(),
                    item.combined());
        }

        private void combined(Fragment f) {
            TextStyle style = prepared.styles().style(f.item().span());
            pen += gap(f.start());
            pieces.add(RunBuilder.combined(
                    f.item(), style, prepared.styles().tag(f.item().span()), axis, f.run(), position()));
            pen += (long) style.fontSize() * Spacing.FINE;
        }

        private int position() {
            return PreparedText.toMillipoints(pen);
        }

        private void close() {
            RunBuilder run = open;
            if (run != null) {
                pieces.add(run.build(prepared, position()));
                pen += run.extent();
                open = null;
            }
        }

        List<SetLine.Piece> finish() {
            close();
            return pieces;
        }
    }
}
