package hebi.build;

import hebi.pdf.StructureTextReader.Glyph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Finds glyphs whose code leads to glyph 0 of the embedded font: {@code .notdef}. */
final class MissingGlyphs {
    private MissingGlyphs() {}

    /** Those among {@code glyphs}, as {@code font code}. */
    static List<String> in(byte[] pdf, List<Glyph> glyphs) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, List<PDType0Font>> fonts = fonts(document);
            List<String> missing = new ArrayList<>();
            for (Glyph glyph : glyphs) {
                for (PDType0Font font : fonts.get(glyph.font())) {
                    if (font.getDescendantFont().codeToGID(glyph.code()) == 0) {
                        missing.add(glyph.font() + " " + glyph.code() + " “" + glyph.text() + "”");
                    }
                }
            }
            return missing;
        }
    }

    private static Map<String, List<PDType0Font>> fonts(PDDocument document) throws IOException {
        Map<String, List<PDType0Font>> fonts = new HashMap<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                List<PDType0Font> same = fonts.computeIfAbsent(font.getName(), n -> new ArrayList<>());
                if (same.stream().noneMatch(f -> f.getCOSObject() == font.getCOSObject())) {
                    same.add((PDType0Font) font);
                }
            }
        }
        return fonts;
    }
}
