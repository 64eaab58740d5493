package hebi.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the structure of a written PDF, without knowing how it was written: for each structure element its role,
 * language and marked content, with every glyph's text (by ToUnicode) and place. Text comes in logical order, with or
 * without regard to ActualText.
 */
public final class StructureTextReader {
    private final PDDocument document;
    private final List<Map<Integer, List<Glyph>>> marked = new ArrayList<>();
    private final List<Artifact> artifacts = new ArrayList<>();
    private final List<Glyph> unmarked = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private final Map<COSDictionary, Integer> pageIndex = new IdentityHashMap<>();

    /**
     * A glyph on a page.
     *
     * @param text by ToUnicode; U+FFFD when the font does not say it
     * @param font BaseFont
     * @param code the character code
     * @param matrix text rendering matrix: where glyph space's origin and axes are on the page, y up, in points
     * @param advance in text space units (ems), along the line
     */
    public record Glyph(String text, String font, int code, Matrix matrix, double advance) {
        /** Horizontal place of the origin, points from the left. */
        public double x() {
            return matrix.getTranslateX();
        }

        /** Vertical place of the origin, points from the bottom. */
        public double y() {
            return matrix.getTranslateY();
        }
    }

    /** Something painted that belongs to no element. */
    public record Artifact(int page, String type, String subtype, List<Glyph> glyphs) {
        /** Its text as painted. */
        public String text() {
            return join(glyphs);
        }
    }

    /** What an element holds. */
    public sealed interface Kid permits Element, Content, Annotation {}

    /** Marked content: glyphs in paint order, pages from 0. */
    public record Content(int page, int id, List<Glyph> glyphs) implements Kid {}

    /** A link annotation. */
    public record Annotation(COSDictionary dictionary) implements Kid {}

    /** A structure element. */
    public record Element(
            String role,
            Optional<String> language,
            Optional<String> alt,
            Optional<String> actualText,
            List<Kid> kids,
            COSDictionary dictionary)
            implements Kid {

        /** The text in logical order, read through ToUnicode alone. */
        public String text() {
            return text(false);
        }

        /** The text in logical order, ActualText standing for what it replaces (ISO 32000-1 §14.9.4). */
        public String textWithActualText() {
            return text(true);
        }

        private String text(boolean actual) {
            if (actual && actualText.isPresent()) {
                return actualText.get();
            }
            StringBuilder text = new StringBuilder();
            for (Kid kid : kids) {
                if (kid instanceof Element element) {
                    text.append(element.text(actual));
                } else if (kid instanceof Content content) {
                    text.append(logical(content.glyphs(), actualText.isPresent()));
                }
            }
            return text.toString();
        }

        /** All elements of {@code wanted} role below, in order. */
        public List<Element> all(String wanted) {
            List<Element> found = new ArrayList<>();
            for (Kid kid : kids) {
                if (kid instanceof Element element) {
                    if (element.role().equals(wanted)) {
                        found.add(element);
                    }
                    found.addAll(element.all(wanted));
                }
            }
            return found;
        }

        /** All glyphs below, in content order. */
        public List<Glyph> glyphs() {
            List<Glyph> glyphs = new ArrayList<>();
            for (Kid kid : kids) {
                if (kid instanceof Element element) {
                    glyphs.addAll(element.glyphs());
                } else if (kid instanceof Content content) {
                    glyphs.addAll(content.glyphs());
                }
            }
            return glyphs;
        }

        /** The tree of roles and texts, one element a line. */
        public String outline() {
            StringBuilder out = new StringBuilder();
            write(out, 0);
            return out.toString();
        }

        private void write(StringBuilder out, int depth) {
            out.append("  ".repeat(depth)).append(role);
            language.ifPresent(l -> out.append(" lang=").append(l));
            alt.ifPresent(a -> out.append(" alt=").append(a));
            actualText.ifPresent(a -> out.append(" actual=").append(a));
            for (Kid kid : kids) {
                if (kid instanceof Content content) {
                    out.append(" “")
                            .append(logical(content.glyphs(), actualText.isPresent()))
                            .append('”');
                } else if (kid instanceof Annotation) {
                    out.append(" @");
                }
            }
            out.append('\n');
            for (Kid kid : kids) {
                if (kid instanceof Element element) {
                    element.write(out, depth + 1);
                }
            }
        }
    }

    /**
     * What was read.
     *
     * @param contents the marked content of all elements, in the order in which the pages paint it
     */
    public record Result(Element root, List<Artifact> artifacts, List<Glyph> unmarked, List<Content> contents) {}

    private StructureTextReader(PDDocument document) {
        this.document = document;
    }

    /** Reads a whole file. */
    public static Result read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new StructureTextReader(document).read();
        }
    }

    private Result read() throws IOException {
        int index = 0;
        for (PDPage page : document.getPages()) {
            pageIndex.put(page.getCOSObject(), index);
            marked.add(new HashMap<>());
            new Interpreter(index++).processPage(page);
        }
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Element element = element(root, null);
        return new Result((Element) element.kids().get(0), artifacts, unmarked, contents);
    }

    private Element element(COSDictionary dictionary, COSDictionary inheritedPage) {
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        page = page == null ? inheritedPage : page;
        List<Kid> kids = new ArrayList<>();
        COSBase k = dictionary.getDictionaryObject(COSName.K);
        if (k instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids.add(kid(array.getObject(i), page));
            }
        } else if (k != null) {
            kids.add(kid(k, page));
        }
        return new Element(
                String.valueOf(dictionary.getNameAsString(COSName.S)),
                Optional.ofNullable(dictionary.getString(COSName.LANG)),
                Optional.ofNullable(dictionary.getString(COSName.ALT)),
                Optional.ofNullable(dictionary.getString(COSName.ACTUAL_TEXT)),
                kids,
                dictionary);
    }

    private Kid kid(COSBase kid, COSDictionary page) {
        if (kid instanceof COSInteger id) {
            return content(page, id.intValue());
        }
        COSDictionary dictionary = (COSDictionary) kid;
        String type = dictionary.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            return content(own == null ? page : own, dictionary.getInt(COSName.MCID));
        }
        if ("OBJR".equals(type)) {
            return new Annotation(dictionary.getCOSDictionary(COSName.OBJ));
        }
        return element(dictionary, page);
    }

    private Content content(COSDictionary page, int id) {
        int index = pageIndex.get(page);
        return new Content(index, id, marked.get(index).getOrDefault(id, List.of()));
    }

    /** Glyphs stand from left to right; those of right-to-left letters are read the other way. */
    private static String logical(List<Glyph> glyphs, boolean rightToLeftIfNeutral) {
        boolean backwards = rightToLeftIfNeutral;
        for (Glyph glyph : glyphs) {
            Optional<Boolean> strong = glyph.text()
                    .codePoints()
                    .mapToObj(StructureTextReader::isRightToLeft)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (strong.isPresent()) {
                backwards = strong.get();
                break;
            }
        }
        if (!backwards) {
            return join(glyphs);
        }
        StringBuilder text = new StringBuilder();
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            text.append(glyphs.get(i).text());
        }
        return text.toString();
    }

    private static Optional<Boolean> isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(true);
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String join(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        return text.toString();
    }

    /** Collects the glyphs of a page by marked content. */
    private final class Interpreter extends PDFStreamEngine {
        private final int page;
        private final Deque<List<Glyph>> open = new ArrayDeque<>();

        Interpreter(int page) {
            this.page = page;
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new SetMatrix(this));
            addOperator(new BeginText(this));
            addOperator(new EndText(this));
            addOperator(new MoveText(this));
            addOperator(new MoveTextSetLeading(this));
            addOperator(new NextLine(this));
            addOperator(new SetCharSpacing(this));
            addOperator(new SetWordSpacing(this));
            addOperator(new SetTextLeading(this));
            addOperator(new SetTextHorizontalScaling(this));
            addOperator(new SetFontAndSize(this));
            addOperator(new SetTextRise(this));
            addOperator(new ShowText(this));
            addOperator(new ShowTextAdjusted(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            List<Glyph> glyphs = new ArrayList<>();
            if (properties != null && properties.containsKey(COSName.MCID)) {
                int id = properties.getInt(COSName.MCID);
                if (marked.get(page).put(id, glyphs) != null) {
                    throw new IllegalStateException("two contents with id " + id + " on page " + page);
                }
                contents.add(new Content(page, id, glyphs));
            } else if (tag.getName().equals("Artifact")) {
                String type = properties == null ? null : properties.getNameAsString(COSName.TYPE);
                String subtype = properties == null ? null : properties.getNameAsString(COSName.SUBTYPE);
                artifacts.add(new Artifact(page, String.valueOf(type), String.valueOf(subtype), glyphs));
            } else if (!open.isEmpty()) {
                glyphs = open.peek();
            }
            open.push(glyphs);
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            String text = font.toUnicode(code);
            double advance = font.isVertical() ? displacement.getY() : displacement.getX();
            Glyph glyph = new Glyph(text == null ? "\uFFFD" : text, font.getName(), code, matrix.clone(), advance);
            (open.isEmpty() ? unmarked : open.peek()).add(glyph);
        }
    }
}
