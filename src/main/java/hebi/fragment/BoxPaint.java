package hebi.fragment;

import hebi.geom.Color;
import hebi.geom.LogicalEdges;

/**
 * Background and borders of a box.
 *
 * @param background painted over the border box; transparent for none
 * @param borderWidths in millipoints
 * @param inlineStart colour of that border; solid
 * @param inlineEnd colour of that border; solid
 * @param blockStart colour of that border; solid
 * @param blockEnd colour of that border; solid
 */
public record BoxPaint(
        Color background,
        LogicalEdges borderWidths,
        Color inlineStart,
        Color inlineEnd,
        Color blockStart,
        Color blockEnd) {
    /** Paints nothing. */
    public static final BoxPaint NONE = new BoxPaint(
            Color.Rgb.TRANSPARENT,
            LogicalEdges.NONE,
            Color.Rgb.TRANSPARENT,
            Color.Rgb.TRANSPARENT,
            Color.Rgb.TRANSPARENT,
            Color.Rgb.TRANSPARENT);

    /** Whether nothing would be seen. */
    public boolean isInvisible() {
        return background.isTransparent() && borderWidths.equals(LogicalEdges.NONE);
    }
}
