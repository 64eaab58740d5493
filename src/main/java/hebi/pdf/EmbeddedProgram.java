package hebi.pdf;

import hebi.font.CffCharset;
import hebi.font.ComposedGlyph;
import hebi.font.FontFace;
import hebi.font.FontProgram;
import hebi.font.TrueTypeSubset;
import hebi.pdf.EmbeddedFont.GlyphText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The font file that goes into the PDF, and how codes find their glyphs in it. */
final class EmbeddedProgram {
    private final byte[] bytes;
    private final String prefix;
    private final IntUnaryOperator target;

    private EmbeddedProgram(byte[] bytes, String prefix, IntUnaryOperator target) {
        this.bytes = bytes;
        this.prefix = prefix;
        this.target = target;
    }

    /**
     * Makes the file for the codes that {@code font} has by now.
     *
     * @throws hebi.font.MalformedFontException when the font's tables contradict each other
     */
    static EmbeddedProgram of(EmbeddedFont font) {
        FontFace face = font.face();
        if (face.isCff()) {
            IntUnaryOperator charset = CffCharset.cids(face);
            return new EmbeddedProgram(whole(face), "", code -> charset.applyAsInt(glyph(font, code)));
        }
        return FontProgram.forbidsSubsetting(face)
                ? new EmbeddedProgram(whole(face), "", code -> glyph(font, code))
                : subset(font);
    }

    /** The file. */
    byte[] bytes() {
        return bytes;
    }

    /** The glyph in the file (TrueType), or its CID (CFF). */
    int target(int code) {
        return target.applyAsInt(code);
    }

    /** {@code name}, with six letters before it when the file is a subset (§9.6.4). */
    String taggedName(String name) {
        return prefix + name;
    }

    // From the content, so that equal inputs give equal names.
    private static String tag(byte[] bytes, EmbeddedFont font) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            font.pairs().forEach(p -> digest.update(p.text().getBytes(StandardCharsets.UTF_8)));
            long hash = ByteBuffer.wrap(digest.digest()).getLong() >>> 1;
            StringBuilder tag = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                tag.append((char) ('A' + hash % 26));
                hash /= 26;
            }
            return tag.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static EmbeddedProgram subset(EmbeddedFont font) {
        List<ComposedGlyph> wanted = new ArrayList<>();
        Map<ComposedGlyph, Integer> places = new HashMap<>();
        int[] glyphs = new int[font.pairs().size()];
        wanted.add(font.pairs().get(0).glyph());
        // ISO 19005-2 §6.2.11.8: .notdef is never shown; where a text has no glyph, a copy of its outline stands.
        for (int code = 1; code < glyphs.length; code++) {
            GlyphText pair = font.pairs().get(code);
            glyphs[code] = places.computeIfAbsent(pair.glyph(), g -> {
                wanted.add(g);
                return wanted.size() - 1;
            });
        }
        byte[] bytes = TrueTypeSubset.of(font.face(), wanted);
        return new EmbeddedProgram(bytes, tag(bytes, font) + "+", code -> glyphs[code]);
    }

    private static byte[] whole(FontFace face) {
        ByteBuffer data = face.data().duplicate();
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return bytes;
    }

    // Only compositions have several parts, and these fonts get none.
    private static int glyph(EmbeddedFont font, int code) {
        ComposedGlyph glyph = font.pairs().get(code).glyph();
        return glyph.parts().isEmpty()
                ? font.face().glyph(' ')
                : glyph.parts().get(0).glyph();
    }
}
