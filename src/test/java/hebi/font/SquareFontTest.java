package hebi.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class SquareFontTest {
    @Test
    void isATrueTypeFontWithASquareForEachCharacter() throws Exception {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(SquareFont.bytes()))) {
            int gid = font.getUnicodeCmapLookup().getGlyphId('山');
            assertThat(gid).isEqualTo('山' - 0x20 + 1);
            assertThat(font.getAdvanceWidth(gid)).isEqualTo(SquareFont.EM);
            assertThat(font.getGlyph().getGlyph(gid).getBoundingBox().getHeight())
                    .isEqualTo(1000f);
            assertThat(font.getHorizontalHeader().getAscender()).isEqualTo((short) 500);
        }
    }
}
