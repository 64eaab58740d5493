package hebi.text;

import com.ibm.icu.lang.UScript;
import hebi.font.FontFace;
import hebi.font.GlyphOrientation;
import hebi.font.ShapedRun;
import hebi.font.Shaper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A stretch of one font, style, script, level and orientation, shaped as a whole.
 *
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param level UAX #9 level
 * @param script UScript code
 * @param face its font
 * @param span index of its style span
 * @param orientation how its glyphs stand
 * @param combined whether it is set horizontally in one em of a vertical line (tate-chu-yoko)
 */
record Item(
        int start,
        int end,
        int level,
        int script,
        FontFace face,
        int span,
        GlyphOrientation orientation,
        boolean combined) {

    /** The same in another font. */
    Item in(FontFace other) {
        return other.equals(face) ? this : new Item(start, end, level, script, other, span, orientation, combined);
    }

    boolean isRightToLeft() {
        return (level & 1) == 1;
    }

    /** Shapes the characters from {@code from} to {@code to} of this item; those around give context. */
    ShapedRun shape(Shaper shaper, String text, TextStyle style, int from, int to) {
        ShapedRun run = shape(shaper, text, style, from, to, style.features());
        if (!combined || run.advance() <= face.unitsPerEm()) {
            return run;
        }
        // css-writing-modes-4 §9.1.3: the font's own narrow glyphs rather than compressed ones.
        List<String> features = new ArrayList<>(style.features());
        int count = text.codePointCount(from, to);
        features.add(count <= 2 ? "hwid" : count == 3 ? "twid" : "qwid");
        ShapedRun narrow = shape(shaper, text, style, from, to, features);
        return narrow.advance() <= face.unitsPerEm() ? narrow : run;
    }

    private ShapedRun shape(Shaper shaper, String text, TextStyle style, int from, int to, List<String> features) {
        Shaper.Flow flow = isRightToLeft() ? Shaper.Flow.RTL : Shaper.Flow.LTR;
        if (orientation == GlyphOrientation.UPRIGHT && !combined) {
            flow = Shaper.Flow.TTB;
        }
        return shaper.shape(new Shaper.Request(
                face,
                text,
                from,
                to,
                UScript.getShortName(script),
                style.language().tag(),
                flow,
                features));
    }

    /** The glyphs of {@code run} whose clusters begin from {@code from} to before {@code to}. */
    static ShapedRun slice(ShapedRun run, int from, int to) {
        boolean ascends = ascends(run);
        int first = firstGlyph(run, ascends ? cluster -> cluster >= from : cluster -> cluster < to);
        int last = Math.max(first, firstGlyph(run, ascends ? cluster -> cluster >= to : cluster -> cluster < from));
        if (first == 0 && last == run.size()) {
            return run;
        }
        int n = last - first;
        int[][] columns = new int[5][n];
        boolean[] unsafe = new boolean[n];
        for (int i = 0; i < n; i++) {
            columns[0][i] = run.glyph(first + i);
            columns[1][i] = run.cluster(first + i);
            columns[2][i] = run.advance(first + i);
            columns[3][i] = run.xOffset(first + i);
            columns[4][i] = run.yOffset(first + i);
            unsafe[i] = run.unsafeToBreak(first + i);
        }
        return new ShapedRun(run.face(), columns[0], columns[1], columns[2], columns[3], columns[4], unsafe);
    }

    /** Index of the first glyph of the cluster that begins at {@code offset}; -1 when none begins there. */
    static int glyphAt(ShapedRun run, int offset) {
        int g = firstGlyph(run, ascends(run) ? cluster -> cluster >= offset : cluster -> cluster <= offset);
        return g < run.size() && run.cluster(g) == offset ? g : -1;
    }

    private static boolean ascends(ShapedRun run) {
        return run.size() == 0 || run.cluster(0) <= run.cluster(run.size() - 1);
    }

    /** Clusters only ascend or only descend, so that a condition on them that holds once holds to the run's end. */
    private static int firstGlyph(ShapedRun run, IntPredicate holds) {
        int low = 0;
        int high = run.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(run.cluster(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether two items may stand in one glyph run. */
    boolean joins(Item other) {
        return span == other.span
                && level == other.level
                && face.equals(other.face)
                && orientation == other.orientation
                && !combined
                && !other.combined;
    }

    /** Sorted offsets without repetition at which items must end. */
    static int[] cuts(List<ParagraphText.InlineEdge> edges) {
        return edges.stream()
                .mapToInt(ParagraphText.InlineEdge::offset)
                .sorted()
                .distinct()
                .toArray();
    }

    static boolean isCut(int[] cuts, int offset) {
        return Arrays.binarySearch(cuts, offset) >= 0;
    }
}
