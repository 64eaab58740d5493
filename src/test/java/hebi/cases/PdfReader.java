package hebi.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Reads a written PDF: its structure with every glyph in reading order, and what else is painted. */
final class PdfReader {
    private final PDDocument pdf;
    private final Map<COSDictionary, Integer> pageIndex = new IdentityHashMap<>();
    private final List<Map<Integer, List<Glyph>>> marked = new ArrayList<>();

    private PdfReader(PDDocument pdf) {
        this.pdf = pdf;
    }

    static PdfContent read(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PdfReader(pdf).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfContent read() throws IOException {
        List<PdfContent.Sheet> sheets = new ArrayList<>();
        List<Glyph> artifacts = new ArrayList<>();
        List<Painted> painted = new ArrayList<>();
        Map<COSBase, EmbeddedFace> faces = new IdentityHashMap<>();
        for (PDPage page : pdf.getPages()) {
            pageIndex.put(page.getCOSObject(), sheets.size());
            PDRectangle box = page.getMediaBox();
            PageInterpreter interpreter = new PageInterpreter(page, sheets.size(), faces);
            interpreter.processPage(page);
            marked.add(interpreter.marked());
            artifacts.addAll(interpreter.artifacts());
            painted.addAll(interpreter.painted());
            sheets.add(new PdfContent.Sheet(box.getWidth(), box.getHeight()));
        }
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Element tree = new Element("StructTreeRoot", Optional.empty(), Optional.empty());
        addKids(tree, root, null);
        return new PdfContent(sheets, tree.children.get(0), artifacts, painted, direction());
    }

    private String direction() {
        PDViewerPreferences preferences = pdf.getDocumentCatalog().getViewerPreferences();
        return preferences == null ? "L2R" : preferences.getReadingDirection();
    }

    private void addKids(Element element, COSDictionary dictionary, COSDictionary inheritedPage) {
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? inheritedPage : own;
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                addKid(element, array.getObject(i), page);
            }
        } else if (kids != null) {
            addKid(element, kids, page);
        }
    }

    private void addKid(Element parent, COSBase kid, COSDictionary page) {
        if (kid instanceof COSInteger id) {
            addContent(parent, page, id.intValue());
            return;
        }
        COSDictionary dictionary = (COSDictionary) kid;
        String type = dictionary.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            addContent(parent, own == null ? page : own, dictionary.getInt(COSName.MCID));
        } else if (!"OBJR".equals(type)) {
            Element child = new Element(
                    String.valueOf(dictionary.getNameAsString(COSName.S)),
                    Optional.ofNullable(dictionary.getString(COSName.ACTUAL_TEXT)),
                    Optional.of(parent));
            parent.children.add(child);
            addKids(child, dictionary, page);
            parent.glyphs.addAll(child.glyphs);
            parent.extracted.append(child.actualText.orElse(child.extracted()));
        }
    }

    private void addContent(Element element, COSDictionary page, int id) {
        List<Glyph> shown = marked.get(pageIndex.get(page)).getOrDefault(id, List.of());
        List<Glyph> read = readingOrder(shown, element.actualText);
        for (Glyph glyph : read) {
            glyph.element = element;
            element.glyphs.add(glyph);
            element.extracted.append(glyph.text);
        }
    }

    /** A right-to-left run is shown in visual order and says in ActualText how it is read. */
    private static List<Glyph> readingOrder(List<Glyph> shown, Optional<String> actual) {
        if (actual.isEmpty() || join(shown).equals(actual.get())) {
            return shown;
        }
        List<Glyph> backwards = new ArrayList<>(shown);
        java.util.Collections.reverse(backwards);
        boolean reversed = join(backwards).equals(actual.get())
                || agreement(backwards, actual.get()) > agreement(shown, actual.get());
        return reversed ? backwards : shown;
    }

    private static String join(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text));
        return text.toString();
    }

    // How many letters stand at the same place.
    private static int agreement(List<Glyph> glyphs, String actual) {
        String text = join(glyphs);
        int same = 0;
        for (int i = 0; i < Math.min(text.length(), actual.length()); i++) {
            same += text.charAt(i) == actual.charAt(i) ? 1 : 0;
        }
        return same;
    }

    /** Empty map of marked content. */
    static Map<Integer, List<Glyph>> noContent() {
        return new HashMap<>();
    }
}
