package hebi.geom;

/**
 * Physical distances from the sides of a rectangle inwards, in millipoints.
 *
 * @param top from the top
 * @param right from the right
 * @param bottom from the bottom
 * @param left from the left
 */
public record Insets(int top, int right, int bottom, int left) {
    /** {@code edges} of {@code mode}. */
    public static Insets of(LogicalEdges edges, WritingMode mode) {
        LogicalEdges physical = mode.convert(edges, WritingMode.HORIZONTAL_LTR);
        return new Insets(physical.blockStart(), physical.inlineEnd(), physical.blockEnd(), physical.inlineStart());
    }

    /** The same distance everywhere. */
    public static Insets all(int distance) {
        return new Insets(distance, distance, distance, distance);
    }

    /** Side by side sum. */
    public Insets plus(Insets other) {
        return new Insets(top + other.top, right + other.right, bottom + other.bottom, left + other.left);
    }

    /** {@code numerator / denominator} of each. */
    public Insets scaled(int numerator, int denominator) {
        return new Insets(
                Length.scale(top, numerator, denominator),
                Length.scale(right, numerator, denominator),
                Length.scale(bottom, numerator, denominator),
                Length.scale(left, numerator, denominator));
    }

    /** What is left of {@code rect}; never less than nothing. */
    public PhysicalRect inside(PhysicalRect rect) {
        return new PhysicalRect(
                rect.x() + left,
                rect.y() + top,
                Math.max(0, rect.width() - left - right),
                Math.max(0, rect.height() - top - bottom));
    }
}
