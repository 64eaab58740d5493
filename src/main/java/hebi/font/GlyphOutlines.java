package hebi.font;

import java.nio.ByteBuffer;

/** Single glyphs of a TrueType font, read from its mapped file. */
final class GlyphOutlines {
    private final FontFace face;
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;
    private final ByteBuffer hmtx;
    private final int hMetrics;

    GlyphOutlines(FontFace face) {
        this.face = face;
        this.glyf = required("glyf");
        this.loca = required("loca");
        this.longOffsets = required("head").getShort(50) != 0;
        this.hmtx = required("hmtx");
        this.hMetrics = Short.toUnsignedInt(required("hhea").getShort(34));
    }

    /** A table that every TrueType font has, its own position at 0. */
    ByteBuffer required(String tag) {
        return face.table(tag)
                .orElseThrow(() -> new MalformedFontException(face.path(), "it has no table " + tag, null))
                .slice();
    }

    /** A copy of a glyph's description; empty for a glyph without outline. */
    byte[] outline(int glyph) {
        int start = offset(glyph);
        byte[] data = new byte[Math.max(0, offset(glyph + 1) - start)];
        glyf.get(start, data);
        return data;
    }

    /** Left side bearing, font units. */
    int leftSideBearing(int glyph) {
        return glyph < hMetrics ? hmtx.getShort(4 * glyph + 2) : hmtx.getShort(4 * hMetrics + 2 * (glyph - hMetrics));
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    /** xMin, yMin, xMax, yMax of a description; zeros when it is empty. */
    static int[] box(byte[] outline) {
        if (outline.length < 10) {
            return new int[4];
        }
        ByteBuffer in = ByteBuffer.wrap(outline);
        return new int[] {in.getShort(2), in.getShort(4), in.getShort(6), in.getShort(8)};
    }

    static byte[] bytes(ByteBuffer table) {
        ByteBuffer copy = table.duplicate();
        byte[] bytes = new byte[copy.remaining()];
        copy.get(bytes);
        return bytes;
    }
}
