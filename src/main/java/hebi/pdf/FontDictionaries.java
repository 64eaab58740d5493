package hebi.pdf;

import hebi.font.FontFace;
import hebi.font.FontProgram;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
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
    // No file says it; readers use it only to draw substitutes.
    private static final int NORMAL_STEM = 80;
    private static final int BOLD_STEM = 140;

    private final EmbeddedFont font;
    private final PdfMemory memory;
    private final FontFace face;
    private final String name;
    private final COSDictionary descendant;
    private final COSStream toUnicode;
    private final EmbeddedProgram program;

    /** Makes the dictionaries, after all text is painted. */
    FontDictionaries(EmbeddedFont font, PdfMemory memory) throws IOException {
        this.font = font;
        this.memory = memory;
        this.face = font.face();
        this.program = memory.program(font, EmbeddedProgram::of);
        this.name = program.taggedName(FontProgram.postScriptName(face));
        this.toUnicode = Cos.stream(Cos.bytes(CMaps.toUnicode(font.pairs())), memory);
        this.descendant = descendant();
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
        COSStream cmap = Cos.stream(CMaps.encoding(font.pairs().size(), this::cid, vertical));
        cmap.setItem(COSName.TYPE, Cos.name("CMap"));
        cmap.setItem(Cos.name("CMapName"), Cos.name(CMaps.name(vertical)));
        cmap.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        cmap.setItem(Cos.name("WMode"), Cos.integer(vertical ? 1 : 0));
        return cmap;
    }

    private COSDictionary descendant() throws IOException {
        COSDictionary cidFont = Cos.dictionary("Font");
        cidFont.setItem(COSName.SUBTYPE, face.isCff() ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
        cidFont.setItem(COSName.BASE_FONT, Cos.name(name));
        cidFont.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        cidFont.setItem(COSName.FONT_DESC, descriptor());
        cidFont.setItem(COSName.DW, Cos.integer(1000));
        cidFont.setItem(COSName.W, widths());
        // §9.7.4.3: the vertical origin is (w0 / 2, DW2[0]), for most the same point as in GlyphRun.
        cidFont.setItem(COSName.DW2, Cos.array(scaled(face.verticalOrigin()), Cos.integer(-1000)));
        COSArray heights = font.isUsed(true) ? heights() : Cos.array();
        if (heights.size() > 0) {
            cidFont.setItem(COSName.W2, heights);
        }
        if (!face.isCff()) {
            int codes = font.pairs().size();
            ByteBuffer map = ByteBuffer.allocate(2 * codes);
            for (int code = 0; code < codes; code++) {
                map.putShort((short) program.target(code));
            }
            cidFont.setItem(COSName.CID_TO_GID_MAP, Cos.stream(map.array()));
        }
        return cidFont;
    }

    // Of a TrueType font the code itself, which CIDToGIDMap leads to the glyph.
    private int cid(int code) {
        return face.isCff() ? program.target(code) : code;
    }

    // Runs of codes whose width is not the default, each as "first [w w w]".
    private COSArray widths() {
        Map<Integer, Long> byCid = new TreeMap<>();
        for (int code = 0; code < font.pairs().size(); code++) {
            byCid.put(cid(code), font.width(code));
        }
        COSArray widths = new COSArray();
        COSArray run = Cos.array();
        int next = -1;
        for (Map.Entry<Integer, Long> entry : byCid.entrySet()) {
            if (entry.getValue() == EmbeddedFont.EM) {
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

    // Glyphs that are not one em high, each as "cid [w1 vx vy]".
    private COSArray heights() {
        Map<Integer, Integer> byCid = new TreeMap<>();
        for (int code = 1; code < font.pairs().size(); code++) {
            if (font.height(code) != EmbeddedFont.EM) {
                byCid.put(cid(code), code);
            }
        }
        COSArray heights = new COSArray();
        byCid.forEach((cid, code) -> {
            heights.add(Cos.integer(cid));
            heights.add(Cos.array(
                    Cos.thousandths(-font.height(code)),
                    Cos.thousandths(font.width(code) / 2),
                    Cos.thousandths(font.verticalOrigin(code))));
        });
        return heights;
    }

    private COSDictionary descriptor() throws IOException {
        COSDictionary descriptor = Cos.dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, Cos.name(name));
        descriptor.setItem(COSName.FLAGS, Cos.integer(SYMBOLIC));
        descriptor.setItem(COSName.FONT_BBOX, boundingBox());
        descriptor.setItem(COSName.ITALIC_ANGLE, Cos.integer(face.italic() ? -12 : 0));
        descriptor.setItem(COSName.ASCENT, scaled(face.ascent()));
        descriptor.setItem(COSName.DESCENT, scaled(-face.descent()));
        descriptor.setItem(COSName.CAP_HEIGHT, scaled(face.capHeight()));
        descriptor.setItem(COSName.STEM_V, Cos.integer(face.weight() > 500 ? BOLD_STEM : NORMAL_STEM));
        COSStream file = Cos.stream(program.bytes(), memory);
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
