package hebi.text;

import static hebi.text.CharacterClasses.VERTICAL_CENTRED;

import com.ibm.icu.lang.UScript;
import hebi.font.FontFace;
import hebi.font.GlyphOrientation;

/**
 * Vertical Mongolian lines hang on the stem of their letters: what lies on its side between them stands with the half of
 * its height there, not on a baseline (MN-7, MN-8; mlreq §4.7.2).
 */
final class StemAxis {
    /** From here on characters are as high as an em. */
    private static final int EAST_ASIAN = 0x2E80;

    private final String text;
    private final StyleMap styles;
    private final boolean applies;

    StemAxis(PreparedText prepared) {
        this.text = prepared.written();
        this.styles = prepared.styles();
        this.applies = prepared.source().style().onStem();
    }

    /** The paragraph's text as it is written. */
    String text() {
        return text;
    }

    /** By how much figures side by side are moved down to stand in the middle of their em (MN-8), font units. */
    int drop(FontFace face) {
        return applies ? (face.unitsPerEm() + face.capHeight()) / 2 - face.verticalOrigin() : 0;
    }

    /** By how much a glyph of the cluster at {@code offset} is moved over the line, font units. */
    int shift(Item item, int offset, int glyph) {
        if (!applies || item.orientation() != GlyphOrientation.SIDEWAYS || offset >= text.length()) {
            return 0;
        }
        int c = text.codePointAt(offset);
        FontFace face = item.face();
        if (styles.classes(offset).is(c, VERTICAL_CENTRED)) {
            return face.centralBaseline() - face.inkMiddle(glyph);
        }
        return hangs(c) ? 0 : face.centralBaseline() - face.capHeight() / 2;
    }

    /** Whether it hangs on the stem by itself: joined letters with their marks, and all that fills an em. */
    private static boolean hangs(int c) {
        return c >= EAST_ASIAN
                || (c >= 0x1800 && c < 0x1810)
                || Characters.isSuffixSeparator(c)
                || Characters.isJoining(UScript.getScript(c));
    }
}
