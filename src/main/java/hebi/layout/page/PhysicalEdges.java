package hebi.layout.page;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.layout.flow.Styles;

/**
 * Widths at the four sides of the page, in millipoints: margin boxes are arranged physically (css-page-3 §5.3).
 *
 * @param top at the top
 * @param right at the right
 * @param bottom at the bottom
 * @param left at the left
 */
record PhysicalEdges(int top, int right, int bottom, int left) {
    /** The edges of {@code logical} in {@code mode}. */
    static PhysicalEdges of(LogicalEdges logical, WritingMode mode) {
        // What is left of a box far larger than its edges, which may be negative.
        int large = 1 << 29;
        LogicalRect inside = new LogicalRect(
                logical.inlineStart(), logical.blockStart(), large - logical.inlineSum(), large - logical.blockSum());
        PhysicalRect rect = mode.toPhysical(inside, mode.toLogical(large, large));
        return new PhysicalEdges(rect.y(), large - rect.x() - rect.width(), large - rect.y() - rect.height(), rect.x());
    }

    /** Used margins; percentages are of {@code width} and {@code height}, {@code auto} is 0 (css-page-3 §4.1). */
    static PhysicalEdges margins(ComputedStyle style, WritingMode mode, int width, int height) {
        int inline = mode.toLogical(width, height).inline();
        int block = mode.toLogical(width, height).block();
        return of(
                new LogicalEdges(
                        style.get(Properties.MARGIN_INLINE_START).resolveOr(inline, 0),
                        style.get(Properties.MARGIN_INLINE_END).resolveOr(inline, 0),
                        style.get(Properties.MARGIN_BLOCK_START).resolveOr(block, 0),
                        style.get(Properties.MARGIN_BLOCK_END).resolveOr(block, 0)),
                mode);
    }

    /** Used padding; percentages are of {@code width} and {@code height}. */
    static PhysicalEdges padding(ComputedStyle style, WritingMode mode, int width, int height) {
        int inline = mode.toLogical(width, height).inline();
        int block = mode.toLogical(width, height).block();
        return of(
                new LogicalEdges(
                        style.get(Properties.PADDING_INLINE_START).resolve(inline),
                        style.get(Properties.PADDING_INLINE_END).resolve(inline),
                        style.get(Properties.PADDING_BLOCK_START).resolve(block),
                        style.get(Properties.PADDING_BLOCK_END).resolve(block)),
                mode);
    }

    /** Border widths. */
    static PhysicalEdges borders(ComputedStyle style, WritingMode mode) {
        return of(Styles.borders(style), mode);
    }

    /** Side by side sum. */
    PhysicalEdges plus(PhysicalEdges other) {
        return new PhysicalEdges(top + other.top, right + other.right, bottom + other.bottom, left + other.left);
    }

    /** What is left of {@code rect} inside these edges; never less than nothing. */
    PhysicalRect inside(PhysicalRect rect) {
        return new PhysicalRect(
                rect.x() + left,
                rect.y() + top,
                Math.max(0, rect.width() - left - right),
                Math.max(0, rect.height() - top - bottom));
    }

    /** Where what is inside them begins along the flow of {@code mode}; without a size. */
    LogicalRect startIn(WritingMode mode) {
        int lineStart = mode.isVertical() ? top : left;
        int lineEnd = mode.isVertical() ? bottom : right;
        int block =
                switch (mode.flow()) {
                    case HORIZONTAL_TB -> top;
                    case VERTICAL_RL -> right;
                    case VERTICAL_LR -> left;
                };
        return new LogicalRect(mode.isInlineReversed() ? lineEnd : lineStart, block, 0, 0);
    }

    /** Left and right together. */
    int horizontal() {
        return left + right;
    }

    /** Top and bottom together. */
    int vertical() {
        return top + bottom;
    }
}
