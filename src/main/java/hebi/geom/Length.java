package hebi.geom;

/**
 * Lengths are {@code int} millipoints (1/1000 pt), so that results do not depend on the platform. CSS lengths are
 * clamped at ±200,000 pt.
 */
public final class Length {
    /** The largest length, 200,000 pt, in millipoints. */
    public static final int MAX = 200_000_000;

    /** Millipoints in a CSS pixel: 96 px are 72 pt (css-values-4 §6.2). */
    public static final double PX = 750;

    /** Millipoints in a millimetre. */
    public static final double MM = 72_000 / 25.4;

    private Length() {}

    /** {@code points} in millipoints, clamped. */
    public static int pt(double points) {
        return clamp(points * 1000);
    }

    /** {@code millimetres} in millipoints, clamped. */
    public static int mm(double millimetres) {
        return clamp(millimetres * MM);
    }

    /** Rounds half up and clamps at ±{@link #MAX}; NaN becomes 0. */
    public static int clamp(double millipoints) {
        if (Double.isNaN(millipoints)) {
            return 0;
        }
        return (int) Math.max(-MAX, Math.min(MAX, Math.floor(millipoints + 0.5)));
    }

    /** {@code value * numerator / denominator}, rounded half up, without overflow. */
    public static int scale(long value, long numerator, long denominator) {
        return (int) Math.floorDiv(2 * value * numerator + denominator, 2 * denominator);
    }
}
