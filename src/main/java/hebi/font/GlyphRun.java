package hebi.font;

import hebi.geom.Color;

/**
 * Shaped glyphs of one font, size, colour and direction, in <em>visual</em> order: from line-left to line-right
 * (css-writing-modes-4 §6.3; in vertical lines from top to bottom).
 *
 * <p>All positions are millipoints in the run's own frame: {@code along} grows towards line-right from the run's
 * line-left edge, {@code over} grows towards line-over from the baseline (alphabetic for {@code HORIZONTAL} and
 * {@code SIDEWAYS}; for {@code UPRIGHT}, {@code over} grows to the physical right from the line's central axis).
 * For {@code UPRIGHT} glyphs the origin is the glyph's vertical origin: the top centre of its box, which is the point
 * ({@code font.advance(glyph) / 2}, {@code font.verticalOrigin()}) of its outline.
 */
public final class GlyphRun {
    /** Width of glyphs that are as wide as their font has them. */
    public static final int NATURAL_WIDTH = 1000;

    private final FontFace font;
    private final int fontSize;
    private final Color color;
    private final GlyphOrientation orientation;
    private final int bidiLevel;
    private final String text;
    private final String shown;
    private final int glyphWidth;
    private final int inlineSize;
    private final int[] glyphs;
    private final int[] clusters;
    private final int[] along;
    private final int[] over;

    /**
     * A run.
     *
     * @param font the font of all its glyphs
     * @param fontSize in millipoints
     * @param color of the glyphs
     * @param orientation how the glyphs stand
     * @param bidiLevel UAX #9 embedding level; odd is right to left
     * @param text the run's text in logical order
     * @param inlineSize the run's total advance, in millipoints
     * @param glyphs glyph ids in the original font, visual order
     * @param clusters per glyph the UTF-16 offset in {@code text} where its cluster begins
     * @param along per glyph the origin's position along the line, offsets included
     * @param over per glyph the origin's position towards line-over, offsets included
     */
    public GlyphRun(
            FontFace font,
            int fontSize,
            Color color,
            GlyphOrientation orientation,
            int bidiLevel,
            String text,
            int inlineSize,
            int[] glyphs,
            int[] clusters,
            int[] along,
            int[] over) {
        this.font = font;
        this.fontSize = fontSize;
        this.color = color;
        this.orientation = orientation;
        this.bidiLevel = bidiLevel;
        this.text = text;
        this.shown = text;
        this.glyphWidth = NATURAL_WIDTH;
        this.inlineSize = inlineSize;
        this.glyphs = glyphs.clone();
        this.clusters = clusters.clone();
        this.along = along.clone();
        this.over = over.clone();
    }

    /** The font of all glyphs. */
    public FontFace font() {
        return font;
    }

    /** Font size in millipoints. */
    public int fontSize() {
        return fontSize;
    }

    /** Colour of the glyphs. */
    public Color color() {
        return color;
    }

    /** How the glyphs stand. */
    public GlyphOrientation orientation() {
        return orientation;
    }

    /** UAX #9 embedding level. */
    public int bidiLevel() {
        return bidiLevel;
    }

    /** Whether the run reads right to left, so that its glyphs stand against the order of its text. */
    public boolean isRightToLeft() {
        return (bidiLevel & 1) == 1;
    }

    /** The run's text in logical order. */
    public String text() {
        return text;
    }

    private GlyphRun(GlyphRun other, String shown, int glyphWidth) {
        this.font = other.font;
        this.fontSize = other.fontSize;
        this.color = other.color;
        this.orientation = other.orientation;
        this.bidiLevel = other.bidiLevel;
        this.text = other.text;
        this.shown = shown;
        this.glyphWidth = glyphWidth;
        this.inlineSize = other.inlineSize;
        this.glyphs = other.glyphs;
        this.clusters = other.clusters;
        this.along = other.along;
        this.over = other.over;
    }

    /** The same, whose glyphs show other characters than the text has, as many of them: 『 for “ in vertical lines (ZH-33). */
    public GlyphRun showing(String other) {
        if (other.length() != text.length()) {
            throw new IllegalArgumentException(other.length() + " characters for " + text.length());
        }
        return other.equals(text) ? this : new GlyphRun(this, other, glyphWidth);
    }

    /** The same in an upright run with glyphs that are {@code thousandths} of their width wide, around their origins. */
    public GlyphRun narrowed(int thousandths) {
        return thousandths == glyphWidth ? this : new GlyphRun(this, shown, thousandths);
    }

    /** Width of its glyphs in thousandths of that which their font has. */
    public int glyphWidth() {
        return glyphWidth;
    }

    /** What its glyphs are glyphs of, as long as {@link #text}. */
    public String shownText() {
        return shown;
    }

    /** Total advance in millipoints. */
    public int inlineSize() {
        return inlineSize;
    }

    /** Number of glyphs. */
    public int size() {
        return glyphs.length;
    }

    /** Glyph id in the original font of the {@code i}th glyph. */
    public int glyph(int i) {
        return glyphs[i];
    }

    /** UTF-16 offset in {@link #text} where the {@code i}th glyph's cluster begins. */
    public int cluster(int i) {
        return clusters[i];
    }

    /** The {@code i}th glyph's origin along the line, millipoints from the run's line-left edge. */
    public int along(int i) {
        return along[i];
    }

    /** The {@code i}th glyph's origin towards line-over, millipoints from the baseline or central axis. */
    public int over(int i) {
        return over[i];
    }
}
