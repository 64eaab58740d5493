package hebi.css.grammar;

import hebi.geom.Color;

/**
 * What relative values are relative to.
 *
 * @param own bases of the element's own {@code em} and {@code lh}; while the font size is computed, the parent's
 * @param root bases of {@code rem} and {@code rlh}
 * @param viewport base of {@code vw} and {@code vh}
 * @param inherited what the parent has
 * @param color what {@code currentcolor} is
 */
public record ComputeContext(FontBase own, FontBase root, Viewport viewport, Inherited inherited, Color color) {
    /** Initial values all over (css-cascade-4 §7.1). */
    public static final ComputeContext INITIAL = new ComputeContext(
            new FontBase(10_000, 12_000),
            new FontBase(10_000, 12_000),
            new Viewport(595_276, 841_890),
            new Inherited(10_000, 400),
            Color.Rgb.BLACK);

    /**
     * Bases of font-relative lengths, in millipoints.
     *
     * @param em the font size
     * @param lh the line height
     */
    public record FontBase(int em, int lh) {}

    /**
     * The page area of the first page (css-page-3 §7.2), in millipoints.
     *
     * @param width along x
     * @param height along y
     */
    public record Viewport(int width, int height) {}

    /**
     * Computed values of the parent that {@code larger} and {@code bolder} start from.
     *
     * @param fontSize millipoints
     * @param fontWeight 1–1000
     */
    public record Inherited(int fontSize, int fontWeight) {}

    /** The same with other bases of {@code em} and {@code lh}. */
    public ComputeContext withOwn(FontBase base) {
        return new ComputeContext(base, root, viewport, inherited, color);
    }

    /** The same with another {@code currentcolor}. */
    public ComputeContext withColor(Color current) {
        return new ComputeContext(own, root, viewport, inherited, current);
    }
}
