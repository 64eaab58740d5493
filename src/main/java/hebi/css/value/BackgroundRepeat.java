package hebi.css.value;

/**
 * Computed repetition of a background image (css-backgrounds-3 §2.4); physical.
 *
 * @param x along x
 * @param y along y
 */
public record BackgroundRepeat(Style x, Style y) {
    /** How tiles are laid. */
    public enum Style {
        REPEAT,
        SPACE,
        ROUND,
        NO_REPEAT
    }
}
