package hebi.pdf;

import hebi.font.ComposedGlyph;
import hebi.font.ComposedGlyph.Part;
import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/**
 * A run as character codes, one for each cluster, in visual order. The codes' texts, put in logical order, are the
 * run's text: no letter lost, none twice, and no code without text (readers differ in what they make of those).
 *
 * <p>A cluster of several glyphs, and a hyphen that a line break put behind the last letter, become one composed glyph.
 * Where a font's file cannot be composed (OpenType-CFF), the letters are dealt out to the glyphs; only a glyph for
 * which no letter is left says nothing.
 */
final class CodedRun {
    /** ISO 32000-1 §14.8.2.2.3: what a division at a line's end is. */
    private static final String HYPHEN = "\u00AD";

    private final GlyphRun run;
    private final EmbeddedFont font;
    private final boolean[] starts;
    private final int lastStart;
    private final int firstStart;
    private final List<Code> codes = new ArrayList<>();

    /**
     * A code and where its origin stands in the run's frame (see {@link GlyphRun}), in millipoints.
     *
     * @param code in the font
     * @param along the line
     * @param over towards line-over
     */
    record Code(int code, int along, int over) {}

    private CodedRun(GlyphRun run, EmbeddedFont font) {
        this.run = run;
        this.font = font;
        int last = 0;
        for (int i = 0; i < run.size(); i++) {
            last = run.cluster(i) < run.text().length() ? Math.max(last, run.cluster(i)) : last;
        }
        this.lastStart = last;
        this.starts = new boolean[run.text().length() + 1];
        for (int i = 0; i < run.size(); i++) {
            starts[start(i)] = true;
        }
        this.firstStart = next(0);
    }

    /** The codes of {@code run}, whose text is not empty; {@code font} must have room for its glyphs. */
    static List<Code> of(GlyphRun run, EmbeddedFont font) {
        CodedRun coded = new CodedRun(run, font);
        if (run.size() == 0) {
            coded.codes.add(new Code(font.code(ComposedGlyph.BLANK, run.text()), 0, 0));
        }
        for (int i = 0; i < run.size(); ) {
            int end = i + 1;
            while (end < run.size() && coded.start(end) == coded.start(i)) {
                end++;
            }
            coded.addCluster(i, end);
            i = end;
        }
        return coded.codes;
    }

    // A glyph behind all text (a hyphen) belongs to the last letter before it.
    private int start(int glyph) {
        return run.cluster(glyph) < run.text().length() ? run.cluster(glyph) : lastStart;
    }

    private void addCluster(int from, int to) {
        int start = start(from);
        // Letters before the first cluster (a shaper dropped their glyphs) go to the first cluster.
        String text = run.shownText().substring(start == firstStart ? 0 : start, next(start + 1));
        if (run.text().isEmpty()) {
            text = HYPHEN; // the font must say something of every code, and the mark says nothing in its place
        }
        if (to == from + 1) {
            add(from, font.code(run.glyph(from), text));
        } else if (run.font().isCff()) {
            addSeparately(from, to, text);
        } else {
            int base = base(from, to);
            add(base, font.code(compose(base, from, to), text));
        }
    }

    // A letter for each glyph in logical order, all that are left over for the first.
    private void addSeparately(int from, int to, String text) {
        int[] letters = text.codePoints().toArray();
        int forFirst = Math.min(letters.length, Math.max(1, letters.length - (to - from) + 1));
        for (int i = from; i < to; i++) {
            int k = run.isRightToLeft() ? to - 1 - i : i - from;
            int start = k == 0 ? 0 : Math.min(letters.length, forFirst + k - 1);
            int end = Math.min(letters.length, forFirst + k);
            add(i, font.code(run.glyph(i), new String(letters, start, end - start)));
        }
    }

    private void add(int glyph, int code) {
        codes.add(new Code(code, run.along(glyph), run.over(glyph)));
    }

    // The widest glyph: marks hang on it, and the reader's pen moves by its advance.
    private int base(int from, int to) {
        int base = from;
        for (int i = from + 1; i < to; i++) {
            base = run.font().advance(run.glyph(i)) > run.font().advance(run.glyph(base)) ? i : base;
        }
        return base;
    }

    private ComposedGlyph compose(int base, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int reach = 0;
        int sum = 0;
        for (int i = from; i < to; i++) {
            Part part = new Part(run.glyph(i), x(i, base), y(i, base));
            int advance = run.font().advance(part.glyph());
            reach = Math.max(reach, part.x() + advance);
            sum += advance;
            parts.add(part);
        }
        return new ComposedGlyph(parts, Math.min(reach, sum));
    }

    private int x(int glyph, int base) {
        if (run.orientation() != GlyphOrientation.UPRIGHT) {
            return fontUnits(run.along(glyph) - run.along(base));
        }
        // Upright glyphs hang from the middle of their tops.
        int halves = run.font().advance(run.glyph(base)) - run.font().advance(run.glyph(glyph));
        int over = (run.over(glyph) - run.over(base)) * GlyphRun.NATURAL_WIDTH / run.glyphWidth();
        return fontUnits(over) + halves / 2;
    }

    private int y(int glyph, int base) {
        return run.orientation() == GlyphOrientation.UPRIGHT
                ? -fontUnits(run.along(glyph) - run.along(base))
                : fontUnits(run.over(glyph) - run.over(base));
    }

    private int fontUnits(int millipoints) {
        return (int) Math.round((double) millipoints * run.font().unitsPerEm() / run.fontSize());
    }

    private int next(int from) {
        int end = from;
        while (end < starts.length - 1 && !starts[end]) {
            end++;
        }
        return Math.min(end, starts.length - 1);
    }
}
