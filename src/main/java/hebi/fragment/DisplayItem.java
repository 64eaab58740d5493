package hebi.fragment;

import hebi.font.GlyphRun;
import hebi.geom.Color;
import hebi.geom.FillShape;
import hebi.geom.Outline;
import hebi.geom.PhysicalRect;
import hebi.image.ImageAsset;
import java.util.List;

/** One thing painted on, or lying over, a page, in physical coordinates (millipoints from the top-left, y down). */
public sealed interface DisplayItem
        permits DisplayItem.Text,
                DisplayItem.Image,
                DisplayItem.Fill,
                DisplayItem.Area,
                DisplayItem.Stroke,
                DisplayItem.Tiles,
                DisplayItem.Clip,
                DisplayItem.Fade,
                DisplayItem.End,
                DisplayItem.Link,
                DisplayItem.Anchor {
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
     * Something of any shape, filled; always an artifact.
     *
     * @param marking which artifact
     * @param outline what is filled
     * @param color with which colour
     */
    record Area(Marking.Artifact marking, Outline outline, Color color) implements DisplayItem {}

    /**
     * A broken line; always an artifact.
     *
     * @param marking which artifact
     * @param outline the middle of the line
     * @param pen what it is drawn with
     * @param color with which colour
     */
    record Stroke(Marking.Artifact marking, Outline outline, Pen pen, Color color) implements DisplayItem {}

    /**
     * A pen for broken lines, in millipoints.
     *
     * @param width of the line
     * @param on length of a dash; 0 for round dots
     * @param off from the end of a dash, or the middle of a dot, to the next
     */
    record Pen(int width, int on, int off) {}

    /**
     * An image in rows and columns; always an artifact.
     *
     * @param marking which artifact
     * @param tile what is on each tile
     * @param grid where they are
     */
    record Tiles(Marking.Artifact marking, Tile tile, TileGrid grid) implements DisplayItem {}

    /** What is on a tile. */
    sealed interface Tile permits PictureTile, Shade {}

    /** A picture that fills its tile. */
    record PictureTile(ImageAsset image) implements Tile {}

    /**
     * Colours that change along a line, in sRGB with premultiplied alpha; before and after it they go on.
     *
     * @param fromX where the line begins, in millipoints from the tile's left
     * @param fromY likewise from its top
     * @param toX where it ends
     * @param toY likewise
     * @param stops the first at 0, the last at 1, none before the one before it
     */
    record Shade(int fromX, int fromY, int toX, int toY, List<ShadeStop> stops) implements Tile {
        /** Copies its list. */
        public Shade {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A colour at a place of the line.
     *
     * @param offset from 0 to 1
     * @param color the colour there
     */
    record ShadeStop(double offset, Color color) {}

    /**
     * What follows, up to the {@link End} that belongs to it, is only seen inside.
     *
     * @param outline inside what
     */
    record Clip(Outline outline) implements DisplayItem {}

    /**
     * What follows, up to the {@link End} that belongs to it, is painted as one and laid on the page so thinly.
     *
     * @param alpha 0–255
     */
    record Fade(int alpha) implements DisplayItem {}

    /** The end of a {@link Clip} or a {@link Fade}. */
    record End() implements DisplayItem {}

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
