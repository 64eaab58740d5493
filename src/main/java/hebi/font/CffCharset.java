package hebi.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which CID a glyph of an OpenType-CFF font has (ISO 32000-1 §9.7.4.2). */
public final class CffCharset {
    private CffCharset() {}

    /**
     * From glyph id to CID: by the charset of a CID-keyed font, else the glyph id itself.
     *
     * @throws MalformedFontException when the CFF table cannot be read
     */
    public static IntUnaryOperator cids(FontFace face) {
        ByteBuffer table = face.table("CFF ")
                .orElseThrow(() -> new MalformedFontException(face.path(), "it has no table CFF", null))
                .duplicate();
        byte[] bytes = new byte[table.remaining()];
        table.get(bytes);
        try {
            CFFFont font =
                    new CFFParser().parse(new RandomAccessReadBuffer(bytes)).get(0);
            return font instanceof CFFCIDFont cid ? cid.getCharset()::getCIDForGID : glyph -> glyph;
        } catch (IOException | RuntimeException e) {
            throw new MalformedFontException(face.path(), "its CFF table is malformed", e);
        }
    }
}
