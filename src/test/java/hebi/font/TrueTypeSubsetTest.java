package hebi.font;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.font.ComposedGlyph.Part;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class TrueTypeSubsetTest {
    private static FontFace face(String name) throws IOException, UnreadableFontException {
        byte[] bytes = Files.readAllBytes(Path.of("fonts", name + ".ttf"));
        return OpenTypeFace.open(
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip(), name);
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }

    private static TrueTypeFont original(String name) throws IOException {
        return parse(Files.readAllBytes(Path.of("fonts", name + ".ttf")));
    }

    private static Rectangle2D box(TrueTypeFont font, int glyph) throws IOException {
        return font.getGlyph().getGlyph(glyph).getPath().getBounds2D();
    }

    @Test
    void outlinesAndAdvancesAreThoseOfTheOriginal() throws Exception {
        for (String name : List.of("NotoSerifSC-Regular", "NotoSerif-Regular", "NotoSansMongolian-Regular")) {
            FontFace face = face(name);
            TrueTypeFont original = original(name);
            List<ComposedGlyph> wanted = new java.util.ArrayList<>(List.of(ComposedGlyph.of(face, 0)));
            for (int glyph = 1; glyph < 600; glyph++) {
                wanted.add(ComposedGlyph.of(face, glyph));
            }
            TrueTypeFont subset = parse(TrueTypeSubset.of(face, wanted));
            for (int glyph = 0; glyph < 600; glyph++) {
                assertThat(subset.getAdvanceWidth(glyph)).isEqualTo(original.getAdvanceWidth(glyph));
                assertThat(box(subset, glyph)).as("%s %d", name, glyph).isEqualTo(box(original, glyph));
            }
        }
    }

    @Test
    void aSubsetIsSmall() throws Exception {
        FontFace face = face("NotoSerifSC-Regular");
        byte[] subset =
                TrueTypeSubset.of(face, List.of(ComposedGlyph.of(face, 0), ComposedGlyph.of(face, face.glyph('山'))));
        assertThat(subset.length).isLessThan(2_000);
    }

    @Test
    void aCompositionShowsItsPartsWhereTheyBelong() throws Exception {
        FontFace face = face("NotoSerif-Regular");
        int a = face.glyph('a');
        int dot = face.glyph('.');
        ComposedGlyph dotted = new ComposedGlyph(List.of(new Part(a, 0, 0), new Part(dot, 100, 600)), 561);
        TrueTypeFont subset = parse(TrueTypeSubset.of(
                face, List.of(ComposedGlyph.of(face, 0), dotted, ComposedGlyph.of(face, a), ComposedGlyph.BLANK)));
        TrueTypeFont original = original("NotoSerif-Regular");
        Rectangle2D moved = box(original, dot);
        moved.setRect(moved.getX() + 100, moved.getY() + 600, moved.getWidth(), moved.getHeight());
        assertThat(box(subset, 1)).isEqualTo(box(original, a).createUnion(moved));
        assertThat(subset.getAdvanceWidth(1)).isEqualTo(561);
        assertThat(box(subset, 2)).isEqualTo(box(original, a));
        assertThat(subset.getAdvanceWidth(3)).isZero();
    }
}
