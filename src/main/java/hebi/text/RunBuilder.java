package hebi.text;

import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.font.ShapedRun;
import hebi.geom.Length;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects visually adjacent fragments of one font and style into one glyph run. The pen moves in font units times
 * millipoints and is rounded once per glyph position, so that nothing adds up.
 */
final class RunBuilder {
    private final Item item;
    private final TextStyle style;
    private final int tag;
    private final StemAxis axis;
    private final long unitsPerEm;
    private int start;
    private int end;
    private long pen;
    private int size;
    private int[] glyphs = new int[16];
    private int[] clusters = new int[16];
    private int[] along = new int[16];
    private int[] over = new int[16];

    RunBuilder(Item item, TextStyle style, int tag, StemAxis axis, int start, int end) {
        this.item = item;
        this.style = style;
        this.tag = tag;
        this.axis = axis;
        this.unitsPerEm = item.face().unitsPerEm();
        this.start = start;
        this.end = end;
    }

    /** Whether a fragment of {@code other} from {@code from} to {@code to} may go on in this run. */
    boolean takes(Item other, int from, int to) {
        return item.joins(other) && (item.isRightToLeft() ? to == start : from == end);
    }

    /** Adds the fragment that stands to the right of (below) what is there. */
    void add(ShapedRun run, int from, int to, LineAdjustment adjustment) {
        start = Math.min(start, from);
        end = Math.max(end, to);
        for (int g = 0; g < run.size(); g++) {
            int cluster = run.cluster(g);
            boolean opens = g == 0 || run.cluster(g - 1) != cluster;
            boolean closes = g == run.size() - 1 || run.cluster(g + 1) != cluster;
            if (adjustment.isBeyond(cluster)) {
                place(run, g);
                continue;
            }
            if (cluster == adjustment.end()) {
                place(run, g); // a hyphen
                pen += (long) run.advance(g) * style.fontSize();
                continue;
            }
            // Right to left, a cluster's leading side is the one that the pen meets last.
            if (opens) {
                pen += item.isRightToLeft()
                        ? -adjustment.tail(cluster) * unitsPerEm
                        : (adjustment.gap(cluster) - adjustment.lead(cluster)) * unitsPerEm;
            }
            place(run, g);
            pen += (long) run.advance(g) * style.fontSize();
            if (closes) {
                pen += item.isRightToLeft()
                        ? (adjustment.gap(cluster) - adjustment.lead(cluster)) * unitsPerEm
                        : -adjustment.tail(cluster) * unitsPerEm;
                if (adjustment.kashida(cluster) > 0) {
                    stroke(adjustment.kashida(cluster), g + 1 < run.size() ? run.cluster(g + 1) : cluster);
                }
            }
        }
    }

    /** Adds white space that hangs at the left end of a right-to-left line, from {@code out} fine units before the pen on. */
    void addHanging(ShapedRun run, int from, int to, long out) {
        start = Math.min(start, from);
        end = Math.max(end, to);
        long edge = pen;
        pen -= out * unitsPerEm / Spacing.FINE;
        for (int g = 0; g < run.size(); g++) {
            place(run, g);
            pen += (long) run.advance(g) * style.fontSize();
        }
        pen = edge;
    }

    /** UG-10: strokes side by side and over one another, {@code size} millipoints long; part of the letter before. */
    private void stroke(int size, int cluster) {
        int glyph = item.face().glyph(Kashidas.STROKE);
        long advance = (long) item.face().advance(glyph) * style.fontSize();
        long whole = size * unitsPerEm;
        int count = (int) Math.max(1, (whole + advance - 1) / Math.max(1, advance));
        for (int i = 0; i < count; i++) {
            put(glyph, cluster, pen + (count == 1 ? 0 : (whole - advance) * i / (count - 1)), 0);
        }
        pen += whole;
    }

    private void place(ShapedRun run, int g) {
        boolean upright = item.orientation() == GlyphOrientation.UPRIGHT;
        long x = (long) run.xOffset(g) * style.fontSize();
        long y = (long) (run.yOffset(g) + axis.shift(item, run.cluster(g), run.glyph(g))) * style.fontSize();
        put(run.glyph(g), run.cluster(g), upright ? pen - y : pen + x, upright ? x : y);
    }

    private void put(int glyph, int cluster, long position, long shift) {
        if (size == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * size);
            clusters = Arrays.copyOf(clusters, 2 * size);
            along = Arrays.copyOf(along, 2 * size);
            over = Arrays.copyOf(over, 2 * size);
        }
        glyphs[size] = glyph;
        clusters[size] = cluster;
        along[size] = rounded(position);
        over[size++] = rounded(shift);
    }

    /** ZH-35: the glyphs side by side in one em of a vertical line, made narrower when they are wider than that. */
    static SetLine.Glyphs combined(Item item, TextStyle style, int tag, StemAxis axis, ShapedRun run, int lineLeft) {
        long width = run.advance();
        int em = item.face().unitsPerEm();
        // css-writing-modes-4 §9.1.3: compressed across the line only, as high as they are.
        int scale = width > em ? (int) Math.max(1, GlyphRun.NATURAL_WIDTH * (long) em / width) : GlyphRun.NATURAL_WIDTH;
        long size = (long) style.fontSize() * scale / GlyphRun.NATURAL_WIDTH;
        int[] glyphs = new int[run.size()];
        int[] clusters = new int[run.size()];
        int[] over = new int[run.size()];
        int[] along = new int[run.size()];
        Arrays.fill(along, Length.scale(style.fontSize(), axis.drop(item.face()), em));
        long x = -width / 2;
        for (int g = 0; g < run.size(); g++) {
            glyphs[g] = run.glyph(g);
            clusters[g] = run.cluster(g) - item.start();
            over[g] = (int) Math.floorDiv((2 * x + run.advance(g) + 2L * run.xOffset(g)) * size + em, 2L * em);
            x += run.advance(g);
        }
        GlyphRun glyphRun = new GlyphRun(
                item.face(),
                style.fontSize(),
                style.color(),
                GlyphOrientation.UPRIGHT,
                item.level(),
                axis.text().substring(item.start(), item.end()),
                style.fontSize(),
                glyphs,
                clusters,
                along,
                over);
        return new SetLine.Glyphs(lineLeft, glyphRun.narrowed(scale), item.start(), item.end(), tag);
    }

    private int rounded(long position) {
        return (int) Math.floorDiv(2 * position + unitsPerEm, 2 * unitsPerEm);
    }

    /** Extent so far in fine units. */
    long extent() {
        return Math.floorDiv(pen * Spacing.FINE, unitsPerEm);
    }

    /** The finished run. */
    SetLine.Glyphs build(PreparedText prepared, int lineLeft) {
        int[] own = Arrays.copyOf(clusters, size);
        for (int g = 0; g < size; g++) {
            own[g] -= start;
        }
        GlyphRun run = new GlyphRun(
                item.face(),
                style.fontSize(),
                style.color(),
                item.orientation(),
                item.level(),
                prepared.written().substring(start, end),
                rounded(pen),
                Arrays.copyOf(glyphs, size),
                own,
                Arrays.copyOf(along, size),
                Arrays.copyOf(over, size));
        String shown = prepared.source().text().substring(start, end);
        return new SetLine.Glyphs(lineLeft, run.showing(shown), start, end, tag);
    }

    /** Whether {@code builder} is there and takes the fragment. */
    static boolean continues(@Nullable RunBuilder builder, Item item, int from, int to) {
        return builder != null && builder.takes(item, from, to);
    }
}
