package hebi.pdf;

import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.fragment.DisplayItem;
import hebi.pdf.CodedRun.Code;
import java.util.List;

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

    /** Shows {@code item} as one text object and says the resource name of {@code font}, which has room for it. */
    String paint(DisplayItem.Text item, EmbeddedFont font) {
        GlyphRun run = item.run();
        List<Code> codes = CodedRun.of(run, font);
        boolean upright = run.orientation() == GlyphOrientation.UPRIGHT;
        String name = font.resourceName(upright);
        out.op("BT");
        out.font(name, run.fontSize());
        Pen pen = new Pen(run, font);
        int rise = 0;
        int end;
        // A row is a stretch of codes with the same distance from the baseline.
        for (int start = 0; start < codes.size(); start = end) {
            Code first = codes.get(start);
            end = rowEnd(codes, start);
            // §9.3.7: the rise is always along y, which in vertical writing is along the line; there a new matrix
            // helps.
            if (upright || start == 0) {
                int along = pen.placeOf(first);
                matrix(item, along, upright ? first.over() : 0);
                pen.moveTo(along);
            }
            if (!upright && first.over() != rise) {
                rise = first.over();
                out.number(rise).op("Ts");
            }
            show(codes.subList(start, end), pen);
        }
        if (rise != 0) {
            out.op("0 Ts");
        }
        out.op("ET");
        return name;
    }

    private static int rowEnd(List<Code> codes, int start) {
        int end = start + 1;
        while (end < codes.size() && codes.get(end).over() == codes.get(start).over()) {
            end++;
        }
        return end;
    }

    private void show(List<Code> row, Pen pen) {
        out.raw("[<");
        for (Code code : row) {
            long adjustment = pen.adjustmentTo(pen.placeOf(code));
            if (adjustment != 0) {
                out.raw(">").number(adjustment).raw("<");
            }
            out.code(code.code());
            pen.show(code.code());
        }
        out.op(">]TJ");
    }

    private void matrix(DisplayItem.Text item, int along, int over) {
        long x = item.x();
        long y = (long) pageHeight - item.y();
        switch (item.run().orientation()) {
            case HORIZONTAL -> out.raw("1 0 0 1 ").number(x + along).number(y + over);
            case SIDEWAYS -> out.raw("0 -1 1 0 ").number(x + over).number(y - along);
            case UPRIGHT ->
                out.number(item.run().glyphWidth())
                        .raw("0 0 1 ")
                        .number(x + over)
                        .number(y - along);
        }
        out.op("Tm");
    }

    /** Where a reader of the content stream stands, in millipoints along the line. */
    private static final class Pen {
        private final int fontSize;
        private final EmbeddedFont font;
        private final boolean upright;
        private double position;

        Pen(GlyphRun run, EmbeddedFont font) {
            this.fontSize = run.fontSize();
            this.font = font;
            this.upright = run.orientation() == GlyphOrientation.UPRIGHT;
        }

        /** Where the pen shows a code: where the origin is that the file states. */
        int placeOf(Code code) {
            if (!upright) {
                return code.along();
            }
            long over = font.verticalOrigin(code.code()) - font.verticalOrigin();
            return code.along() - (int) Math.round(over * (double) fontSize / EmbeddedFont.EM);
        }

        void moveTo(int along) {
            position = along;
        }

        /**
         * The number to write for going to {@code along}, in thousandths of a glyph unit; it moves the pen. Its precision
         * keeps the error under 0.0075 pt at any size.
         */
        long adjustmentTo(int along) {
            double missing = along - position;
            long step = fontSize <= 15_000 ? 1000 : fontSize <= 150_000 ? 100 : 10;
            long units = Math.round(missing * 1_000_000 / fontSize / step) * step;
            position += units * (fontSize / 1_000_000.0);
            // §9.4.4: tx = (w0 − Tj/1000) × Tfs, and downwards w1 is negative, so that a positive Tj moves on.
            return upright ? units : -units;
        }

        void show(int code) {
            long advance = upright ? font.height(code) : font.width(code);
            position += advance * (fontSize / 1_000_000.0);
        }
    }
}
