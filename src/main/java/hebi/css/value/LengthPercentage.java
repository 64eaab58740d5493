package hebi.css.value;

import hebi.geom.Length;
import org.jspecify.annotations.Nullable;

/**
 * A computed length, percentage, or {@code calc()} of both (css-values-4 §5.5).
 *
 * @param length absolute part in millipoints
 * @param percent percentage part; 100 is the whole base
 * @param calculation the whole value, when {@code min()} or {@code max()} of percentages makes it more than the sum of
 *     the two; then they are 0
 */
public record LengthPercentage(
        int length, double percent, @Nullable Calculation calculation) {
    /** Zero. */
    public static final LengthPercentage ZERO = new LengthPercentage(0, 0);

    /** A length in millipoints plus a percentage. */
    public LengthPercentage(int length, double percent) {
        this(length, percent, null);
    }

    /** A plain length in millipoints. */
    public static LengthPercentage of(int length) {
        return new LengthPercentage(length, 0);
    }

    /** The used length against {@code base} millipoints. */
    public int resolve(int base) {
        if (calculation != null) {
            return Length.clamp(calculation.at(base));
        }
        return percent == 0 ? length : Length.clamp(length + base * percent / 100);
    }

    /** Whether it depends on a base. */
    public boolean hasPercent() {
        return percent != 0 || calculation != null;
    }
}
