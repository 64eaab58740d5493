package hebi.css.value;

/**
 * Computed {@code size} of {@code @page} (css-page-3 §7.1).
 *
 * @param width millipoints
 * @param height millipoints
 */
public record PageSize(int width, int height) {}
