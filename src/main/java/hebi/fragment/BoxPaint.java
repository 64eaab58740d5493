package hebi.fragment;

import hebi.geom.Color;
import hebi.geom.LogicalEdges;

/**
 * How a box is painted, and what is done to all that is in it.
 *
 * @param background behind its content
 * @param border around it
 * @param padding between border and content, in the box's own mode
 * @param corners where it is round
 * @param overflow what is cut off
 * @param opacity of the box with all that is in it, 0–255
 */
public record BoxPaint(
        Background background,
        Border border,
        LogicalEdges padding,
        CornerRadii corners,
        Overflow overflow,
        int opacity) {
    /** Paints nothing. */
    public static final BoxPaint NONE = new BoxPaint(
            Background.NONE, Border.NONE, LogicalEdges.NONE, CornerRadii.NONE, Overflow.VISIBLE, /* opacity= */ 255);

    /** What of its content is not shown. */
    public enum Overflow {
        /** All is shown. */
        VISIBLE,
        /** What lies outside the padding box (css-overflow-3 §3.1). */
        PADDING_BOX,
        /** What lies outside the content box: pictures (css-images-3 §5.5). */
        CONTENT_BOX
    }

    /** A box filled with a colour. */
    public static BoxPaint filled(Color color) {
        return NONE.with(Background.of(color));
    }

    /** Border widths in millipoints. */
    public LogicalEdges borderWidths() {
        return border.widths();
    }

    /** Whether nothing of itself would be seen. */
    public boolean isInvisible() {
        return background.isInvisible() && borderWidths().equals(LogicalEdges.NONE);
    }

    /** Whether it is painted as one, over what stands in flow (css-color-4 §3.2). */
    public boolean isGroup() {
        return opacity < 255;
    }

    /** The same with another background. */
    public BoxPaint with(Background other) {
        return new BoxPaint(other, border, padding, corners, overflow, opacity);
    }

    /** The same with other borders. */
    public BoxPaint with(Border other) {
        return new BoxPaint(background, other, padding, corners, overflow, opacity);
    }

    /** The same with other corners. */
    public BoxPaint with(CornerRadii other) {
        return new BoxPaint(background, border, padding, other, overflow, opacity);
    }

    /** The same with another padding. */
    public BoxPaint withPadding(LogicalEdges other) {
        return new BoxPaint(background, border, other, corners, overflow, opacity);
    }

    /** The same, cut off. */
    public BoxPaint with(Overflow other) {
        return new BoxPaint(background, border, padding, corners, other, opacity);
    }

    /** The same with another opacity. */
    public BoxPaint withOpacity(int other) {
        return new BoxPaint(background, border, padding, corners, overflow, other);
    }
}
