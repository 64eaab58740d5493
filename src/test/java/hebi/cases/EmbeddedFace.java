package hebi.cases;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font as the PDF has it embedded: outlines and advances by character code. */
final class EmbeddedFace {
    private final PDType0Font font;
    private final PDCIDFontType2 descendant;
    private final TrueTypeFont program;
    private final double unitsPerEm;
    private final Map<Integer, Path2D> outlines = new HashMap<>();

    EmbeddedFace(PDType0Font font) {
        this.font = font;
        if (!(font.getDescendantFont() instanceof PDCIDFontType2 type2)) {
            throw new BadCase("the runner reads TrueType outlines only: " + font.getName());
        }
        descendant = type2;
        program = type2.getTrueTypeFont();
        try {
            unitsPerEm = program.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostScript name of the original, without the tag of the subset. */
    String originalName() {
        return font.getName().replaceFirst("^[A-Z]{6}\\+", "");
    }

    /** In em, y upwards. */
    Path2D outline(int code) {
        return outlines.computeIfAbsent(code, this::read);
    }

    /** The horizontal advance that the font itself has, in em. */
    double advance(int code) {
        try {
            return program.getAdvanceWidth(descendant.codeToGID(code)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isNotdef(int code) {
        try {
            return descendant.codeToGID(code) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D read(int code) {
        try {
            GlyphData data = program.getGlyph().getGlyph(descendant.codeToGID(code));
            Path2D path = data == null ? new Path2D.Double() : data.getPath();
            return (Path2D)
                    path.createTransformedShape(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
