package hebi.pdf;

import hebi.geom.Outline;

/** Draws outlines, whose y goes down, on a page, whose y goes up (ISO 32000-1 §8.5.2). */
final class OutlinePen {
    private final ContentStream out;
    private final int height;

    /** Draws on {@code out}, a page {@code height} millipoints high. */
    OutlinePen(ContentStream out, int height) {
        this.out = out;
        this.height = height;
    }

    /** The path; what is done with it comes next. */
    void draw(Outline outline) {
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.Move move) {
                place(move.x(), move.y()).op("m");
            } else if (step instanceof Outline.Line line) {
                place(line.x(), line.y()).op("l");
            } else if (step instanceof Outline.Curve curve) {
                place(curve.x1(), curve.y1());
                place(curve.x2(), curve.y2());
                place(curve.x(), curve.y()).op("c");
            } else {
                out.op("h");
            }
        }
    }

    private ContentStream place(int x, int y) {
        return out.number(x).number((long) height - y);
    }
}
