package hebi.css.value;

/** Computed size of a background image (css-backgrounds-3 §2.9). */
public sealed interface BackgroundSize permits BackgroundSize.Keyword, BackgroundSize.Given {
    /** As large as fills, or fits into, the area. */
    enum Keyword implements BackgroundSize {
        COVER,
        CONTAIN
    }

    /**
     * Two sizes, each {@code auto} or a length; percentages are of the area.
     *
     * @param width along x
     * @param height along y
     */
    record Given(Size width, Size height) implements BackgroundSize {}
}
