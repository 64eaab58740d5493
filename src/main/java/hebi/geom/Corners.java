package hebi.geom;

/**
 * Radii at the corners of a rectangle; physical.
 *
 * @param topLeft at the top left
 * @param topRight at the top right
 * @param bottomRight at the bottom right
 * @param bottomLeft at the bottom left
 */
public record Corners(Radius topLeft, Radius topRight, Radius bottomRight, Radius bottomLeft) {
    /** Right angles. */
    public static final Corners SHARP = new Corners(Radius.NONE, Radius.NONE, Radius.NONE, Radius.NONE);

    /**
     * The semi-axes of an ellipse, in millipoints.
     *
     * @param x horizontal
     * @param y vertical
     */
    public record Radius(int x, int y) {
        /** A right angle. */
        public static final Radius NONE = new Radius(0, 0);

        // css-backgrounds-3 §5.2: a corner of which one radius is nothing is sharp.
        private Radius less(int dx, int dy) {
            return x <= dx || y <= dy ? NONE : new Radius(x - dx, y - dy);
        }

        private Radius scaled(double factor) {
            return new Radius((int) Math.floor(x * factor), (int) Math.floor(y * factor));
        }

        private boolean isSharp() {
            return x <= 0 || y <= 0;
        }
    }

    /** Whether all corners are right angles. */
    public boolean areSharp() {
        return topLeft.isSharp() && topRight.isSharp() && bottomRight.isSharp() && bottomLeft.isSharp();
    }

    /** css-backgrounds-3 §5.5: all radii shrink by one factor until no two of a side overlap. */
    Corners fitting(int width, int height) {
        double factor = Math.min(
                Math.min(share(width, topLeft.x, topRight.x), share(width, bottomLeft.x, bottomRight.x)),
                Math.min(share(height, topLeft.y, bottomLeft.y), share(height, topRight.y, bottomRight.y)));
        return factor >= 1
                ? this
                : new Corners(
                        topLeft.scaled(factor),
                        topRight.scaled(factor),
                        bottomRight.scaled(factor),
                        bottomLeft.scaled(factor));
    }

    private static double share(int side, int one, int other) {
        long sum = (long) one + other;
        return sum <= side ? 1 : (double) side / sum;
    }

    /** css-backgrounds-3 §5.2: those of the curve that lies {@code insets} further in. */
    Corners inside(Insets insets) {
        return new Corners(
                topLeft.less(insets.left(), insets.top()),
                topRight.less(insets.right(), insets.top()),
                bottomRight.less(insets.right(), insets.bottom()),
                bottomLeft.less(insets.left(), insets.bottom()));
    }
}
