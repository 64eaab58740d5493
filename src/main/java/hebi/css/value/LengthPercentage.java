package hebi.css.value;

import hebi.geom.Length;

/**
 * A computed length, percentage, or {@code calc()} of both (css-values-4 §5.5).
 *
 * @param length absolute part in millipoints
 * @param percent percentage part; 100 is the whole base
 */
public record LengthPercentage(int length, double percent) {
    /** Zero. */
    public static final LengthPercentage ZERO = new LengthPercentage(0, 0);

    /** A plain length in millipoints. */
    public static LengthPercentage of(int length) {
        return new LengthPercentage(length, 0);
    }

    /** The used length against {@code base} millipoints. */
    public int resolve(int base) {
        return percent == 0 ? length : Length.clamp(length + base * percent / 100);
    }

    /** Whether it depends on a base. */
    public boolean hasPercent() {
        return percent != 0;
    }
}
