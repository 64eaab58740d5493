package hebi.layout.flow;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Size;
import hebi.fragment.BoxPaint;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;

/** What layout reads from computed styles in many places. All edges are in the style's own writing mode. */
public final class Styles {
    private Styles() {}

    /** The writing mode that a style asks for. */
    public static WritingMode mode(ComputedStyle style) {
        return new WritingMode(style.get(Properties.WRITING_MODE), style.get(Properties.DIRECTION));
    }

    /** Used border widths. */
    public static LogicalEdges borders(ComputedStyle style) {
        return new LogicalEdges(
                style.get(Properties.BORDER_INLINE_START_WIDTH),
                style.get(Properties.BORDER_INLINE_END_WIDTH),
                style.get(Properties.BORDER_BLOCK_START_WIDTH),
                style.get(Properties.BORDER_BLOCK_END_WIDTH));
    }

    /** Used padding; percentages are of {@code base} millipoints. */
    public static LogicalEdges padding(ComputedStyle style, int base) {
        return new LogicalEdges(
                style.get(Properties.PADDING_INLINE_START).resolve(base),
                style.get(Properties.PADDING_INLINE_END).resolve(base),
                style.get(Properties.PADDING_BLOCK_START).resolve(base),
                style.get(Properties.PADDING_BLOCK_END).resolve(base));
    }

    /** Used margins, {@code auto} as 0; percentages are of {@code base} millipoints. */
    public static LogicalEdges margins(ComputedStyle style, int base) {
        return new LogicalEdges(
                style.get(Properties.MARGIN_INLINE_START).resolveOr(base, 0),
                style.get(Properties.MARGIN_INLINE_END).resolveOr(base, 0),
                style.get(Properties.MARGIN_BLOCK_START).resolveOr(base, 0),
                style.get(Properties.MARGIN_BLOCK_END).resolveOr(base, 0));
    }

    /** 1 for each margin that is {@code auto}. */
    public static LogicalEdges autoMargins(ComputedStyle style) {
        return new LogicalEdges(
                auto(style.get(Properties.MARGIN_INLINE_START)),
                auto(style.get(Properties.MARGIN_INLINE_END)),
                auto(style.get(Properties.MARGIN_BLOCK_START)),
                auto(style.get(Properties.MARGIN_BLOCK_END)));
    }

    private static int auto(Size margin) {
        return margin instanceof Size.Fixed ? 0 : 1;
    }

    /** Background, borders, corners and opacity as the style has them. */
    public static BoxPaint paint(ComputedStyle style) {
        return paint(style, borders(style));
    }

    /** The same with other border widths. */
    public static BoxPaint paint(ComputedStyle style, LogicalEdges borders) {
        return PaintStyle.of(style, borders);
    }

    /** Whether it is a multi-column container (css-multicol-1 §2). */
    public static boolean isMulticol(ComputedStyle style) {
        return style.get(Properties.COLUMN_COUNT) > 0 || style.get(Properties.COLUMN_WIDTH) instanceof Size.Fixed;
    }

    /** Whether it is a grid container (css-grid-2 §5.1). */
    public static boolean isGrid(ComputedStyle style) {
        Display display = style.get(Properties.DISPLAY);
        return display == Display.GRID || display == Display.INLINE_GRID;
    }

    /** Whether it is a flex container (css-flexbox-1 §3). */
    public static boolean isFlex(ComputedStyle style) {
        Display display = style.get(Properties.DISPLAY);
        return display == Display.FLEX || display == Display.INLINE_FLEX;
    }

    /** Whether {@code box} goes across all columns. */
    public static boolean isSpanner(Box box) {
        return box.style().get(Properties.COLUMN_SPAN) == hebi.css.value.Keywords.ColumnSpan.ALL;
    }
}
