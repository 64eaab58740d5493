package hebi.pdf;

import hebi.font.CffCharset;
import hebi.font.FontFace;
import hebi.font.FontProgram;
import hebi.font.TrueTypeSubset;
import hebi.pdf.EmbeddedFont.GlyphText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The Type 0 fonts of one {@link EmbeddedFont} (ISO 32000-1 §9.7): horizontal and vertical share the descendant font.
 * TrueType is cut down to the glyphs used and found through {@code CIDToGIDMap}; OpenType-CFF goes in whole and is found
 * through an embedded CMap.
 */
final class FontDictionaries {
    private static final int SYMBOLIC = 4;
    private static final int NORMAL_STEM = 80;

    private final EmbeddedFont font;
    private final FontFace face;
    private final String name;
    private final COSDictionary descendant;
    private final COSStream toUnicode;
    private final IntUnaryOperator cids;

    /** How codes find glyphs in the embedded file. */
    private record Program(byte[] bytes, boolean subset, int[] glyphs) {}

    /** Makes the dictionaries, after all text is painted. */
    FontDictionaries(EmbeddedFont font) throws IOException {
        this.font = font;
        this.face = font.face();
        Program program = program();
        String plain = FontProgram.postScriptName(face);
        this.name = program.subset() ? tag(program) + "+" + plain : plain;
        this.cids = face.isCff() ? cffCids() : code -> code;
        this.toUnicode = Cos.stream(CMaps.toUnicode(font.pairs()));
        this.descendant = descendant(program);
    }

    /** The Type 0 font for horizontal or vertical writing. */
    COSDictionary type0(boolean vertical) throws IOException {
        COSDictionary type0 = Cos.dictionary("Font");
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setItem(COSName.BASE_FONT, Cos.name(name));
        type0.setItem(COSName.ENCODING, encoding(vertical));
        type0.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant));
        type0.setItem(COSName.TO_UNICODE, toUnicode);
        return type0;
    }

    private COSBase encoding(boolean vertical) throws IOException {
        if (!face.isCff()) {
            return vertical ? COSName.IDENTITY_V : COSName.IDENTITY_H;
        }
        COSStream cmap = Cos.stream(CMaps.encoding(font.pairs().size(), cids, vertical));
        cmap.setItem(COSName.TYPE, Cos.name("CMap"));
        cmap.setItem(Cos.name("CMapName"), Cos.name(CMaps.name(vertical)));
        cmap.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        cmap.setItem(Cos.name("WMode"), Cos.integer(vertical ? 1 : 0));
        return cmap;
    }

    private IntUnaryOperator cffCids() {
        IntUnaryOperator charset = CffCharset.cids(face);
        int blank = face.glyph(' ');
        return code -> {
            int glyph = font.pairs().get(code).glyph();
            return charset.applyAsInt(glyph == TrueTypeSubset.BLANK ? blank : glyph);
        };
    }

    private Program program() {
        if (face.isCff() || FontProgram.forbidsSubsetting(face)) {
            ByteBuffer data = face.data().duplicate();
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            int blank = face.glyph(' ');
            return new Program(
                    bytes,
                    false,
                    font.pairs().stream()
                            .mapToInt(p -> p.glyph() == TrueTypeSubset.BLANK ? blank : p.glyph())
                            .toArray());
        }
        List<Integer> wanted = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        int[] glyphs = new int[font.pairs().size()];
        wanted.add(0);
        // ISO 19005-2 §6.2.11.8: .notdef is never shown; where a text has no glyph, a copy of its outline stands.
        for (int code = 1; code < glyphs.length; code++) {
            GlyphText pair = font.pairs().get(code);
            glyphs[code] = places.computeIfAbsent(pair.glyph(), g -> {
                wanted.add(g);
                return wanted.size() - 1;
            });
        }
        return new Program(TrueTypeSubset.of(face, wanted), true, glyphs);
    }

    // §9.6.4: six letters; from the content, so that equal inputs give equal names.
    private String tag(Program program) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(program.bytes());
            font.pairs().forEach(p -> digest.update(p.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
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

    private COSDictionary descendant(Program program) throws IOException {
        COSDictionary cidFont = Cos.dictionary("Font");
        cidFont.setItem(COSName.SUBTYPE, face.isCff() ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
        cidFont.setItem(COSName.BASE_FONT, Cos.name(name));
        cidFont.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        cidFont.setItem(COSName.FONT_DESC, descriptor(program));
        cidFont.setItem(COSName.DW, Cos.integer(1000));
        cidFont.setItem(COSName.W, widths());
        // §9.7.4.3: the vertical origin is (w0 / 2, DW2[0]), the same point as in GlyphRun.
        cidFont.setItem(COSName.DW2, Cos.array(scaled(face.ascent()), Cos.integer(-1000)));
        if (!face.isCff()) {
            ByteBuffer map = ByteBuffer.allocate(2 * program.glyphs().length);
            for (int glyph : program.glyphs()) {
                map.putShort((short) glyph);
            }
            cidFont.setItem(COSName.CID_TO_GID_MAP, Cos.stream(map.array()));
        }
        return cidFont;
    }

    // Runs of codes whose width is not the default, each as "first [w w w]".
    private COSArray widths() {
        Map<Integer, Long> byCid = new java.util.TreeMap<>();
        for (int code = 0; code < font.pairs().size(); code++) {
            byCid.put(cids.applyAsInt(code), font.width(code));
        }
        COSArray widths = new COSArray();
        COSArray run = Cos.array();
        int next = -1;
        for (Map.Entry<Integer, Long> entry : byCid.entrySet()) {
            if (entry.getValue() == 1_000_000) {
                continue;
            }
            if (entry.getKey() != next) {
                run = Cos.array();
                widths.add(Cos.integer(entry.getKey()));
                widths.add(run);
            }
            run.add(Cos.thousandths(entry.getValue()));
            next = entry.getKey() + 1;
        }
        return widths;
    }

    private COSDictionary descriptor(Program program) throws IOException {
        COSDictionary descriptor = Cos.dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, Cos.name(name));
        descriptor.setItem(COSName.FLAGS, Cos.integer(SYMBOLIC));
        descriptor.setItem(COSName.FONT_BBOX, boundingBox());
        descriptor.setItem(COSName.ITALIC_ANGLE, Cos.integer(face.italic() ? -12 : 0));
        descriptor.setItem(COSName.ASCENT, scaled(face.ascent()));
        descriptor.setItem(COSName.DESCENT, scaled(-face.descent()));
        descriptor.setItem(COSName.CAP_HEIGHT, scaled(face.capHeight()));
        descriptor.setItem(COSName.STEM_V, Cos.integer(NORMAL_STEM * Math.max(1, face.weight() / 400)));
        COSStream file = Cos.stream(program.bytes());
        if (face.isCff()) {
            file.setItem(COSName.SUBTYPE, Cos.name("OpenType"));
            descriptor.setItem(COSName.FONT_FILE3, file);
        } else {
            file.setItem(COSName.LENGTH1, Cos.integer(program.bytes().length));
            descriptor.setItem(COSName.FONT_FILE2, file);
        }
        return descriptor;
    }

    private COSArray boundingBox() {
        ByteBuffer head = face.table("head").orElseThrow().slice();
        return Cos.array(
                scaled(head.getShort(36)),
                scaled(head.getShort(38)),
                scaled(head.getShort(40)),
                scaled(head.getShort(42)));
    }

    private COSBase scaled(int fontUnits) {
        return Cos.integer(Math.round(fontUnits * 1000.0 / face.unitsPerEm()));
    }

    private static COSDictionary systemInfo() {
        COSDictionary info = Cos.inline();
        info.setItem(COSName.REGISTRY, new COSString("Adobe"));
        info.setItem(COSName.ORDERING, new COSString("Identity"));
        info.setItem(COSName.SUPPLEMENT, Cos.integer(0));
        return info;
    }
}
