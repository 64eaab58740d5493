package hebi.css.value;

/**
 * Computed {@code z-index} (CSS 2 §9.9.1).
 *
 * @param auto whether the box makes no stacking context of its own
 * @param level the stack level; 0 for {@code auto}
 */
public record ZIndex(boolean auto, int level) {
    /** {@code auto}. */
    public static final ZIndex AUTO = new ZIndex(true, 0);

    /** A stack level. */
    public static ZIndex of(int level) {
        return new ZIndex(false, level);
    }
}
