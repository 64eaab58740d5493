package hebi.fragment;

import hebi.geom.Color;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import java.util.List;

/**
 * The four borders of a box, in the box's own writing mode.
 *
 * @param widths in millipoints
 * @param inlineStart how that one looks
 * @param inlineEnd how that one looks
 * @param blockStart how that one looks
 * @param blockEnd how that one looks
 */
public record Border(LogicalEdges widths, Look inlineStart, Look inlineEnd, Look blockStart, Look blockEnd) {
    /** No borders. */
    public static final Border NONE = all(LogicalEdges.NONE, new Look(Style.SOLID, Color.Rgb.TRANSPARENT));

    /** Four borders that look alike. */
    public static Border all(LogicalEdges widths, Look look) {
        return new Border(widths, look, look, look, look);
    }

    /** Style and colour of one border. */
    public record Look(Style style, Color color) {}

    /** css-backgrounds-3 §4.2. */
    public enum Style {
        SOLID,
        DOUBLE,
        DASHED,
        DOTTED
    }

    /** Whether nothing would be seen. */
    boolean isInvisible() {
        return widths.equals(LogicalEdges.NONE)
                || (inlineStart.color().isTransparent()
                        && inlineEnd.color().isTransparent()
                        && blockStart.color().isTransparent()
                        && blockEnd.color().isTransparent());
    }

    /** The looks at the top, right, bottom and left of a box in {@code mode}. */
    List<Look> physical(WritingMode mode) {
        List<Look> logical = List.of(inlineStart, inlineEnd, blockStart, blockEnd);
        // The places of the logical sides, taken for widths, say where each one is.
        LogicalEdges places = mode.convert(new LogicalEdges(0, 1, 2, 3), WritingMode.HORIZONTAL_LTR);
        return List.of(
                logical.get(places.blockStart()),
                logical.get(places.inlineEnd()),
                logical.get(places.blockEnd()),
                logical.get(places.inlineStart()));
    }
}
