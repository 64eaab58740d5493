package hebi.fragment;

import hebi.geom.PhysicalRect;

/**
 * Where the tiles of a background lie on a page.
 *
 * @param first the one at the top left
 * @param stepX from one to the next to the right, in millipoints
 * @param stepY from one to the next below
 * @param columns how many beside each other
 * @param rows how many below each other
 */
public record TileGrid(PhysicalRect first, int stepX, int stepY, int columns, int rows) {
    /** What they take up together. */
    public PhysicalRect bounds() {
        return new PhysicalRect(
                first.x(),
                first.y(),
                Math.max(0, columns - 1) * stepX + first.width(),
                Math.max(0, rows - 1) * stepY + first.height());
    }

    /** Whether there is nothing to paint. */
    public boolean isEmpty() {
        return columns <= 0 || rows <= 0 || first.width() <= 0 || first.height() <= 0;
    }
}
