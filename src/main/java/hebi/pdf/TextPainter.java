package hebi.pdf;

import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.fragment.DisplayItem;

/**
 * Shows glyph runs (ISO 32000-1 §9.4). Every glyph lands where layout put it: {@code TJ} adjustments are computed from
 * the position that a reader has reached with the widths <em>as written</em>, so that rounding never adds up.
 */
final class TextPainter {
    private final ContentStream out;
    private final int pageHeight;

    /** Paints on {@code out}, a page {@code pageHeight} millipoints high. */
    TextPainter(ContentStream out, int pageHeight) {
        this.out = out;
        this.pageHeight = pageHeight;
    }

    /** Shows {@code item} as one text object and says the resource name of {@code font}, which has room for its glyphs. */
    String paint(DisplayItem.Text item, EmbeddedFont font) {
        GlyphRun run = item.run();
        int[] codes = GlyphCodes.of(run, font);
        boolean vertical = run.orientation() == GlyphOrientation.UPRIGHT;
        out.op("BT");
        String name = font.resourceName(vertical);
        out.font(name, run.fontSize());
        if (run.size() == 0) {
            matrix(item, 0, 0);
            out.raw("[<").code(codes[0]).op(">]TJ");
        } else {
            paintRows(item, font, codes);
        }
        out.op("ET");
        return name;
    }

    // A row is a stretch of glyphs with the same distance from the baseline.
    private void paintRows(DisplayItem.Text item, EmbeddedFont font, int[] codes) {
        GlyphRun run = item.run();
        boolean upright = run.orientation() == GlyphOrientation.UPRIGHT;
        Pen pen = new Pen(run, font, codes);
        int start = 0;
        int rise = 0;
        while (start < codes.length) {
            int end = start + 1;
            while (end < codes.length && run.over(end) == run.over(start)) {
                end++;
            }
            // §9.3.7: the rise is always along y, which in vertical writing is along the line; there a new matrix
            // helps.
            if (upright || start == 0) {
                matrix(item, run.along(start), upright ? run.over(start) : 0);
                pen.moveTo(run.along(start));
            }
            if (!upright && run.over(start) != rise) {
                rise = run.over(start);
                out.number(rise).op("Ts");
            }
            showRow(pen, start, end);
            start = end;
        }
        if (rise != 0) {
            out.op("0 Ts");
        }
    }

    private void showRow(Pen pen, int start, int end) {
        out.raw("[<");
        for (int i = start; i < end; i++) {
            long adjustment = pen.adjustmentBefore(i);
            if (adjustment != 0) {
                out.raw(">").number(adjustment).raw("<");
            }
            out.code(pen.show(i));
        }
        out.op(">]TJ");
    }

    private void matrix(DisplayItem.Text item, int along, int over) {
        GlyphRun run = item.run();
        long x = item.x();
        long y = (long) pageHeight - item.y();
        switch (run.orientation()) {
            case HORIZONTAL -> out.raw("1 0 0 1 ").number(x + along).number(y + over);
            case SIDEWAYS -> out.raw("0 -1 1 0 ").number(x + over).number(y - along);
            case UPRIGHT -> out.raw("1 0 0 1 ").number(x + over).number(y - along);
        }
        out.op("Tm");
    }

    /** Where a reader of the content stream stands, in millipoints along the line. */
    private static final class Pen {
        private final GlyphRun run;
        private final EmbeddedFont font;
        private final int[] codes;
        private final boolean upright;
        private double position;

        Pen(GlyphRun run, EmbeddedFont font, int[] codes) {
            this.run = run;
            this.font = font;
            this.codes = codes;
            this.upright = run.orientation() == GlyphOrientation.UPRIGHT;
        }

        void moveTo(int along) {
            position = along;
        }

        /**
         * The number to write before glyph {@code i}, in thousandths of a glyph unit; it moves the pen. Its precision
         * keeps the error under 0.0075 pt at any size.
         */
        long adjustmentBefore(int i) {
            double missing = run.along(i) - position;
            long step = run.fontSize() <= 15_000 ? 1000 : run.fontSize() <= 150_000 ? 100 : 10;
            long units = Math.round(missing * 1_000_000 / run.fontSize() / step) * step;
            position += units * (run.fontSize() / 1_000_000.0);
            // §9.4.4: tx = (w0 − Tj/1000) × Tfs, and downwards w1 is negative, so that a positive Tj moves on.
            return upright ? units : -units;
        }

        int show(int i) {
            long width = upright ? 1_000_000 : font.width(codes[i]);
            position += width * (run.fontSize() / 1_000_000.0);
            return codes[i];
        }
    }
}
