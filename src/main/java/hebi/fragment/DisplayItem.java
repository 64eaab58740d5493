package hebi.fragment;

import hebi.font.GlyphRun;
import hebi.geom.Color;
import hebi.geom.FillShape;
import hebi.geom.PhysicalRect;
import hebi.image.ImageAsset;

/** One thing painted on, or lying over, a page, in physical coordinates (millipoints from the top-left, y down). */
public sealed interface DisplayItem
        permits DisplayItem.Text, DisplayItem.Image, DisplayItem.Fill, DisplayItem.Link, DisplayItem.Anchor {
    /**
     * Glyphs. {@code HORIZONTAL}: (x, y) is the baseline at the run's left end, {@code along} goes right, {@code over}
     * up. {@code SIDEWAYS}: (x, y) is the baseline at the run's top end, {@code along} goes down, {@code over} to the
     * right (text matrix turned 90° clockwise). {@code UPRIGHT}: (x, y) is the central axis at the run's top end,
     * {@code along} goes down, {@code over} to the right.
     *
     * @param marking what it belongs to
     * @param run the glyphs
     * @param x see above
     * @param y see above
     */
    record Text(Marking marking, GlyphRun run, int x, int y) implements DisplayItem {}

    /**
     * A picture.
     *
     * @param marking the figure it belongs to
     * @param image the picture
     * @param rect where it is painted
     */
    record Image(Marking marking, ImageAsset image, PhysicalRect rect) implements DisplayItem {}

    /**
     * Something filled; always an artifact.
     *
     * @param marking which artifact
     * @param rect what is filled, or what encloses it
     * @param shape what is filled in it
     * @param color with which colour
     */
    record Fill(Marking.Artifact marking, PhysicalRect rect, FillShape shape, Color color) implements DisplayItem {
        /** A rectangle. */
        public Fill(Marking.Artifact marking, PhysicalRect rect, Color color) {
            this(marking, rect, FillShape.RECTANGLE, color);
        }
    }

    /**
     * An area that leads somewhere; one link over several lines gives several, with one element.
     *
     * @param element id of the {@code Link} structure element
     * @param rect the area
     * @param target {@code #id} or a URL
     */
    record Link(int element, PhysicalRect rect, String target) implements DisplayItem {}

    /**
     * A place that links may lead to.
     *
     * @param id its name
     * @param x left
     * @param y top
     */
    record Anchor(String id, int x, int y) implements DisplayItem {}
}
