package hebi.css.value;

/**
 * Computed {@code <position>} (css-values-4 §9.3); physical. A percentage is of the room that the image leaves in its
 * area: 100 % puts its right edge at the area's.
 *
 * @param x from the left edge
 * @param y from the top edge
 */
public record ImagePosition(LengthPercentage x, LengthPercentage y) {}
