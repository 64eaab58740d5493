package hebi.layout.review;

import hebi.diag.Span;
import hebi.fragment.Fragment;
import hebi.geom.LogicalRect;

/** Finds where the content of a column ends. */
final class ColumnEnd {
    private int end;
    private int lineSize;
    private String text = "";
    private Span span = Span.NONE;

    private ColumnEnd() {}

    /** The end of what stands in {@code column}, whose own mode is that of its lines. */
    static ColumnEnd of(Fragment.Block column) {
        ColumnEnd found = new ColumnEnd();
        found.collect(column, 0, Span.NONE);
        return found;
    }

    /** From the column's start, in millipoints. */
    int end() {
        return end;
    }

    /** Block size of the last line; 0 when there is none. */
    int lineSize() {
        return lineSize;
    }

    /** How the last line begins. */
    String text() {
        return text;
    }

    /** Where what ends last is from. */
    Span span() {
        return span;
    }

    private void collect(Fragment.Block block, int start, Span around) {
        Span here = block.span().equals(Span.NONE) ? around : block.span();
        for (Fragment child : block.children()) {
            LogicalRect rect = child.rect();
            int childStart = start + rect.blockStart();
            if (child instanceof Fragment.Block inner && goesInside(inner, block)) {
                collect(inner, childStart, here);
            } else if (!(child instanceof Fragment.Layer) && childStart + rect.blockSize() > end) {
                end = childStart + rect.blockSize();
                span = here;
                if (child instanceof Fragment.Line line) {
                    lineSize = rect.blockSize();
                    text = LineText.of(line);
                }
            }
        }
    }

    /** A box that is broken fills its column: only what is in it counts, unless its own edges are seen. */
    private static boolean goesInside(Fragment.Block inner, Fragment.Block holder) {
        return inner.mode().equals(holder.mode())
                && !inner.children().isEmpty()
                && inner.paint().isInvisible();
    }
}
