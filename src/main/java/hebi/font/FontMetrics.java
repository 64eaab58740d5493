package hebi.font;

import java.nio.ByteBuffer;

/**
 * Metrics of {@code head}, {@code hhea}, {@code maxp} and {@code OS/2}, in font units.
 *
 * @param unitsPerEm 16–16384
 * @param ascent typographic, positive upwards
 * @param descent typographic, positive downwards
 * @param capHeight 0.7 em when the font does not say
 * @param xHeight 0.5 em when the font does not say
 * @param glyphCount at least 1
 * @param longAdvances entries of {@code hmtx} with an advance, at least 1
 * @param forbidsEmbedding OS/2 fsType bit 1
 */
record FontMetrics(
        int unitsPerEm,
        int ascent,
        int descent,
        int capHeight,
        int xHeight,
        int glyphCount,
        int longAdvances,
        boolean forbidsEmbedding) {

    static FontMetrics read(SfntTables tables) throws UnreadableFontException {
        int unitsPerEm = unsigned(tables.required("head", 54), 18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw new UnreadableFontException("table head: units per em out of range");
        }
        ByteBuffer hhea = tables.required("hhea", 36);
        int glyphCount = unsigned(tables.required("maxp", 6), 4);
        int longAdvances = unsigned(hhea, 34);
        if (glyphCount == 0 || longAdvances == 0) {
            throw new UnreadableFontException("it has no glyphs");
        }
        ByteBuffer os2 = tables.table("OS/2").filter(t -> t.limit() >= 78).orElse(null);
        // sTypoAscender/Descender make one em in CJK fonts, so that the em box is centred in the line; hhea does not.
        boolean typo = os2 != null && os2.getShort(68) - os2.getShort(70) > 0;
        int ascent = typo && os2 != null ? os2.getShort(68) : hhea.getShort(4);
        int descent = typo && os2 != null ? -os2.getShort(70) : -hhea.getShort(6);
        boolean heights = os2 != null && os2.limit() >= 90;
        int capHeight = heights && os2 != null ? os2.getShort(88) : 0;
        int xHeight = heights && os2 != null ? os2.getShort(86) : 0;
        return new FontMetrics(
                unitsPerEm,
                ascent,
                descent,
                capHeight > 0 ? capHeight : 7 * unitsPerEm / 10,
                xHeight > 0 ? xHeight : unitsPerEm / 2,
                glyphCount,
                longAdvances,
                os2 != null && (os2.getShort(8) & 0x2) != 0);
    }

    private static int unsigned(ByteBuffer b, int at) {
        return Short.toUnsignedInt(b.getShort(at));
    }
}
