package hebi.fragment;

import hebi.geom.Insets;
import hebi.geom.PhysicalRect;
import hebi.geom.RoundedRect;
import hebi.geom.WritingMode;

/**
 * A box on a page: its border box and what lies inside.
 *
 * @param outer border box
 * @param border widths
 * @param padding widths
 */
record BoxShape(RoundedRect outer, Insets border, Insets padding) {
    /** The shape of a box in {@code mode} that lies at {@code rect}. */
    static BoxShape of(BoxPaint paint, PhysicalRect rect, WritingMode mode) {
        return new BoxShape(
                new RoundedRect(rect, paint.corners().physical(rect, mode)),
                Insets.of(paint.borderWidths(), mode),
                Insets.of(paint.padding(), mode));
    }

    /** One of its boxes. */
    RoundedRect area(Background.Area area) {
        return switch (area) {
            case BORDER_BOX -> outer;
            case PADDING_BOX -> outer.inside(border);
            case CONTENT_BOX -> outer.inside(border.plus(padding));
        };
    }
}
