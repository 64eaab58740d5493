package hebi.css.value;

/**
 * Computed radius of a corner (css-backgrounds-3 §4.1); physical.
 *
 * @param horizontal semi-axis along x; a percentage is of the border box's width
 * @param vertical semi-axis along y; a percentage is of the border box's height
 */
public record CornerRadius(LengthPercentage horizontal, LengthPercentage vertical) {
    /** A right angle. */
    public static final CornerRadius NONE = new CornerRadius(LengthPercentage.ZERO, LengthPercentage.ZERO);
}
