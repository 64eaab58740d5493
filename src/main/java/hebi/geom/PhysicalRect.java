package hebi.geom;

/**
 * A rectangle in millipoints, x to the right and y down.
 *
 * @param x left edge
 * @param y top edge
 * @param width extent along x
 * @param height extent along y
 */
public record PhysicalRect(int x, int y, int width, int height) {
    /** The same, moved by ({@code dx}, {@code dy}). */
    public PhysicalRect moved(int dx, int dy) {
        return new PhysicalRect(x + dx, y + dy, width, height);
    }
}
