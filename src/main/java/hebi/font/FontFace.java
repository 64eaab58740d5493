package hebi.font;

import java.nio.ByteBuffer;
import java.util.Optional;

/** One font file, opened. All metrics are in font units. Implementations are immutable and safe for several threads. */
public interface FontFace {
    /** Family name as the manifest gives it. */
    String family();

    /** Weight, 100–900. */
    int weight();

    /** Whether it is an italic. */
    boolean italic();

    /** Path of the file, for diagnostics. */
    String path();

    /** The whole file, read-only, position 0. */
    ByteBuffer data();

    /** One table of the file, when it has it. */
    Optional<ByteBuffer> table(String tag);

    /** Whether outlines are CFF (OpenType-PS) rather than TrueType. */
    boolean isCff();

    /** Font units in an em. */
    int unitsPerEm();

    /** Typographic ascent over the baseline, positive. */
    int ascent();

    /** Typographic descent under the baseline, positive. */
    int descent();

    /** Height of capitals. */
    int capHeight();

    /** Height of x. */
    int xHeight();

    /** Number of glyphs. */
    int glyphCount();

    /** Glyph of a code point; 0 when the font has none. */
    int glyph(int codePoint);

    /** Horizontal advance of a glyph. */
    int advance(int glyph);

    /** Advance of a glyph downwards; one em where the font has no vertical metrics (css-writing-modes-4 §5.1). */
    default int verticalAdvance(int glyph) {
        return unitsPerEm();
    }

    /**
     * Height over the baseline of the vertical origin of every glyph, in font units: the top of a 1 em high box whose
     * middle is the middle of ascent and descent. Glyphs of {@link GlyphOrientation#UPRIGHT} runs are placed by the
     * point (advance / 2, this height).
     */
    default int verticalOrigin() {
        return (unitsPerEm() + ascent() - descent()) / 2;
    }

    /** Height over the baseline at which a glyph's own vertical box begins; {@link #verticalOrigin()} for most. */
    default int verticalOrigin(int glyph) {
        return verticalOrigin();
    }

    /**
     * Height over the alphabetic baseline of the central baseline (css-inline-3 §4.1), in font units, which lies on the
     * axis of vertical lines: the middle of ascent and descent, in Mongolian the middle of the stem.
     */
    default int centralBaseline() {
        return (ascent() - descent()) / 2;
    }

    /** Height over the baseline of the middle of a glyph's ink; half of the capitals' height where that is not known. */
    default int inkMiddle(int glyph) {
        return capHeight() / 2;
    }

    /** Whether the font has a glyph for {@code codePoint}. */
    default boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }
}
