package hebi.layout.item;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.Overflow;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.flow.Styles;

/**
 * What a container reads from the style of an item, along the container's own axes.
 *
 * @param box the item
 * @param mode the container's
 */
public record ItemBox(Box.BlockLevel box, WritingMode mode) {
    private ComputedStyle style() {
        return box.style();
    }

    private WritingMode own() {
        return Styles.mode(style());
    }

    /** Whether its lines stand across those of the container. */
    public boolean isOrthogonal() {
        return own().isOrthogonalTo(mode);
    }

    /** Margins, automatic ones as 0; percentages are of {@code base} millipoints. */
    public LogicalEdges margins(int base) {
        return own().convert(Styles.margins(style(), base), mode);
    }

    /** 1 for each automatic margin. */
    public LogicalEdges autoMargins() {
        return own().convert(Styles.autoMargins(style()), mode);
    }

    /** Size along the container's lines. */
    public Size inlineSize() {
        return style().get(isOrthogonal() ? Properties.BLOCK_SIZE : Properties.INLINE_SIZE);
    }

    /** Size across the container's lines. */
    public Size blockSize() {
        return style().get(isOrthogonal() ? Properties.INLINE_SIZE : Properties.BLOCK_SIZE);
    }

    /** Least size along the container's lines. */
    public Size minInlineSize() {
        return style().get(isOrthogonal() ? Properties.MIN_BLOCK_SIZE : Properties.MIN_INLINE_SIZE);
    }

    /** Least size across the container's lines. */
    public Size minBlockSize() {
        return style().get(isOrthogonal() ? Properties.MIN_INLINE_SIZE : Properties.MIN_BLOCK_SIZE);
    }

    /** Whether its automatic minimum is nothing: what does not fit is hidden (css-grid-2 §6.6, css-flexbox-1 §4.5). */
    public boolean isScrollContainer() {
        return style().get(Properties.OVERFLOW) == Overflow.HIDDEN;
    }

    /** Whether a size depends on that of the container. */
    public static boolean isPercent(Size size) {
        return size instanceof Size.Fixed fixed && fixed.value().hasPercent();
    }

    /** How far an item is moved when {@code free} millipoints are left; automatic margins come first (css-align-3 §6.1). */
    public static int offset(Alignment alignment, int free, boolean autoStart, boolean autoEnd) {
        if (!autoStart && !autoEnd) {
            return alignment.offset(free);
        }
        int positive = Math.max(0, free);
        return autoStart ? (autoEnd ? positive / 2 : positive) : 0;
    }
}
