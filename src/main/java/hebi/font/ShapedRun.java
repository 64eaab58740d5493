package hebi.font;

/** Glyphs in visual order, with positions in font units of {@link #face}. */
public final class ShapedRun {
    private final FontFace face;
    private final int[] glyphs;
    private final int[] clusters;
    private final int[] advances;
    private final int[] xOffsets;
    private final int[] yOffsets;
    private final boolean[] unsafeToBreak;
    private final boolean[] stretchable;

    /**
     * A shaped run; arrays are taken as they are and must not be changed afterwards.
     *
     * @param face the font
     * @param glyphs glyph ids, visual order
     * @param clusters per glyph the UTF-16 offset in the request's text where its cluster begins
     * @param advances along the line, positive (also for TTB)
     * @param xOffsets right
     * @param yOffsets up
     * @param unsafeToBreak HarfBuzz's flag: shaping must be redone when a line breaks before this glyph's cluster
     */
    public ShapedRun(
            FontFace face,
            int[] glyphs,
            int[] clusters,
            int[] advances,
            int[] xOffsets,
            int[] yOffsets,
            boolean[] unsafeToBreak) {
        this(face, glyphs, clusters, advances, xOffsets, yOffsets, unsafeToBreak, new boolean[glyphs.length]);
    }

    /** The same with {@code stretchable}: HarfBuzz's flag that a stroke may stand before this glyph's cluster. */
    public ShapedRun(
            FontFace face,
            int[] glyphs,
            int[] clusters,
            int[] advances,
            int[] xOffsets,
            int[] yOffsets,
            boolean[] unsafeToBreak,
            boolean[] stretchable) {
        this.face = face;
        this.glyphs = glyphs;
        this.clusters = clusters;
        this.advances = advances;
        this.xOffsets = xOffsets;
        this.yOffsets = yOffsets;
        this.unsafeToBreak = unsafeToBreak;
        this.stretchable = stretchable;
    }

    /** The font. */
    public FontFace face() {
        return face;
    }

    /** Number of glyphs. */
    public int size() {
        return glyphs.length;
    }

    /** Glyph id. */
    public int glyph(int i) {
        return glyphs[i];
    }

    /** UTF-16 offset of the cluster. */
    public int cluster(int i) {
        return clusters[i];
    }

    /** Advance along the line, font units. */
    public int advance(int i) {
        return advances[i];
    }

    /** Advance of all glyphs together, font units. */
    public long advance() {
        long sum = 0;
        for (int advance : advances) {
            sum += advance;
        }
        return sum;
    }

    /** Offset to the right, font units. */
    public int xOffset(int i) {
        return xOffsets[i];
    }

    /** Offset upwards, font units. */
    public int yOffset(int i) {
        return yOffsets[i];
    }

    /** Whether a stroke may stand before this glyph's cluster, between joined letters (UG-10). */
    public boolean stretchable(int i) {
        return stretchable[i];
    }

    /** Whether a line break before this glyph's cluster needs shaping anew. */
    public boolean unsafeToBreak(int i) {
        return unsafeToBreak[i];
    }
}
