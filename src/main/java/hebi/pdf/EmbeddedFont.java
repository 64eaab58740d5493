package hebi.pdf;

import hebi.font.ComposedGlyph;
import hebi.font.FontFace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The character codes of one font: a code for each (glyph, cluster text) pair, so that ToUnicode is exact even where
 * one glyph serves two letters. Codes are two bytes long and equal CIDs; code 0 is {@code .notdef} and never shown.
 */
final class EmbeddedFont {
    /** One em in the unit of {@link #width} and {@link #height}. */
    static final int EM = 1_000_000;

    private static final int MAX_CODES = 0xFFFF;

    private final FontFace face;
    private final String name;
    private final List<GlyphText> pairs = new ArrayList<>();
    private final Map<GlyphText, Integer> codes = new HashMap<>();
    // By glyph: the code that it had last, as most glyphs always say the same.
    private final int[] lastCodes;
    private boolean usedHorizontally;
    private boolean usedVertically;

    /**
     * What a code stands for.
     *
     * @param glyph what it shows
     * @param text what it says
     */
    record GlyphText(ComposedGlyph glyph, String text) {
        // Written out, as in ComposedGlyph: every letter of a magazine is looked up.
        @Override
        public boolean equals(Object other) {
            return other instanceof GlyphText that && text.equals(that.text) && glyph.equals(that.glyph);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + glyph.hashCode();
        }
    }

    /** A font without codes yet; {@code name} is unique in the document. */
    EmbeddedFont(FontFace face, String name) {
        this.face = face;
        this.name = name;
        this.lastCodes = new int[face.glyphCount()];
        pairs.add(new GlyphText(ComposedGlyph.of(face, 0), ""));
    }

    /** The font file. */
    FontFace face() {
        return face;
    }

    /** Its name in resource dictionaries; notes that it is used in this direction. */
    String resourceName(boolean vertical) {
        usedVertically |= vertical;
        usedHorizontally |= !vertical;
        return vertical ? name + "V" : name;
    }

    /** Whether some text uses it in this direction. */
    boolean isUsed(boolean vertical) {
        return vertical ? usedVertically : usedHorizontally;
    }

    /** Whether {@code more} codes may be added. */
    boolean hasRoom(int more) {
        return pairs.size() + more <= MAX_CODES;
    }

    /** The code of a glyph that says {@code text}. */
    int code(ComposedGlyph glyph, String text) {
        return codes.computeIfAbsent(new GlyphText(glyph, text), pair -> {
            pairs.add(pair);
            return pairs.size() - 1;
        });
    }

    /** The code of one glyph of the font as it is that says {@code text}. */
    int code(int glyph, String text) {
        boolean known = glyph < lastCodes.length;
        int last = known ? lastCodes[glyph] : 0;
        if (last > 0 && pairs.get(last).text().equals(text)) {
            return last;
        }
        int code = code(ComposedGlyph.of(face, glyph), text);
        if (known) {
            lastCodes[glyph] = code;
        }
        return code;
    }

    /** What each code stands for, from code 0. */
    List<GlyphText> pairs() {
        return pairs;
    }

    /** The horizontal advance as the file states it, in millionths of an em (thousandths of the PDF's glyph unit). */
    long width(int code) {
        return inEms(pairs.get(code).glyph().advance());
    }

    /** The advance downwards as the file states it, in millionths of an em: one em, but for a glyph that has another. */
    long height(int code) {
        List<ComposedGlyph.Part> parts = pairs.get(code).glyph().parts();
        return parts.size() == 1 ? inEms(face.verticalAdvance(parts.get(0).glyph())) : EM;
    }

    /** Height over the baseline of the vertical origin of most glyphs, in millionths of an em. */
    long verticalOrigin() {
        return inEms(face.verticalOrigin());
    }

    /** Height of a code's vertical origin over the baseline as the file states it, in millionths of an em. */
    long verticalOrigin(int code) {
        List<ComposedGlyph.Part> parts = pairs.get(code).glyph().parts();
        return height(code) == EM
                ? verticalOrigin()
                : inEms(face.verticalOrigin(parts.get(0).glyph()));
    }

    private long inEms(int fontUnits) {
        return Math.round(fontUnits * (double) EM / face.unitsPerEm());
    }
}
