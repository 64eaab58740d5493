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

    /** What it shares with {@code other}; without a size when that is nothing. */
    public PhysicalRect intersection(PhysicalRect other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        return new PhysicalRect(
                left,
                top,
                Math.max(0, Math.min(x + width, other.x + other.width) - left),
                Math.max(0, Math.min(y + height, other.y + other.height) - top));
    }
}
