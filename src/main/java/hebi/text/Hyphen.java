package hebi.text;

import hebi.font.FontFace;
import hebi.font.ShapedRun;

/**
 * What is drawn where a word is divided at a line's end.
 *
 * @param face of the letters before it
 * @param glyph its glyph; 0 when the font has none, and nothing is drawn
 * @param advance in font units, the gap before it included
 */
record Hyphen(FontFace face, int glyph, int advance) {
    /** Between the last letter and a hyphen of joined text, so that they do not join: thousandths of an em. */
    private static final int GAP = 100;

    private static final int LOW_STROKE = 0x640;

    /** The hyphen of an item. */
    static Hyphen of(Item item) {
        FontFace face = item.face();
        int stroke = Characters.isJoining(item.script()) && item.isRightToLeft() ? face.glyph(LOW_STROKE) : 0;
        if (stroke != 0) {
            // UG-8, KK-6: a low stroke after a small gap; right to left, the gap is at the glyph's right.
            return new Hyphen(face, stroke, face.advance(stroke) + GAP * face.unitsPerEm() / 1000);
        }
        // css-text-4, hyphenate-character: auto. Chinese fonts have U+2010 as wide as an em.
        int hyphen = face.glyph(Characters.HYPHEN);
        boolean narrow = hyphen != 0 && Characters.isNarrow(face, Characters.HYPHEN);
        int glyph = narrow || face.glyph('-') == 0 ? hyphen : face.glyph('-');
        return new Hyphen(face, glyph, glyph == 0 ? 0 : face.advance(glyph));
    }

    /** The hyphen at {@code offset}: in place of a soft hyphen, or after all text of the line. */
    ShapedRun at(int offset) {
        int n = glyph == 0 ? 0 : 1;
        int[] glyphs = new int[n];
        int[] clusters = new int[n];
        int[] advances = new int[n];
        if (n > 0) {
            glyphs[0] = glyph;
            clusters[0] = offset;
            advances[0] = advance;
        }
        return new ShapedRun(face, glyphs, clusters, advances, new int[n], new int[n], new boolean[n]);
    }
}
