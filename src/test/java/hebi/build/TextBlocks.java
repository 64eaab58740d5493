package hebi.build;

import hebi.pdf.StructureTextReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The texts of a document block by block: of XHTML as jsoup reads it, of a PDF as its structure tree gives it. Blocks are
 * the innermost ones; white space is collapsed; blocks without text, list markers and generated content are left out.
 */
final class TextBlocks {
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");
    private static final Set<String> INLINE = Set.of(
            "Span", "Link", "Reference", "Em", "Strong", "Quote", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP");
    private static final Set<String> HTML_BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "li", "td", "th", "caption", "figcaption");
    private static final Set<String> PDF_BLOCKS =
            Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "TH", "Caption");

    private TextBlocks() {}

    /** The blocks of the body of an XHTML document. */
    static List<String> ofXhtml(String xhtml) {
        return List.copyOf(elements(xhtml).values());
    }

    /** The blocks in an element. */
    static List<String> ofXhtml(Element within) {
        return List.copyOf(elements(within).values());
    }

    /** The blocks of the body of an XHTML document, in its order, with their texts. */
    static Map<Element, String> elements(String xhtml) {
        return elements(Jsoup.parse(xhtml, Parser.xmlParser()).selectFirst("body"));
    }

    private static Map<Element, String> elements(Element within) {
        Map<Element, String> blocks = new LinkedHashMap<>();
        for (Element element : within.getAllElements()) {
            String text = collapse(text(element));
            if (isBlock(element)
                    && !text.isEmpty()
                    && element.getAllElements().stream().noneMatch(e -> e != element && isBlock(e))) {
                blocks.put(element, text);
            }
        }
        return blocks;
    }

    /** All text of the body, to be sure that blocks hold it all. */
    static String whole(String xhtml) {
        return text(Jsoup.parse(xhtml, Parser.xmlParser()).selectFirst("body"));
    }

    private static boolean isBlock(Element element) {
        return HTML_BLOCKS.contains(element.tagName());
    }

    /** A line break leaves no character. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode t) {
                text.append(t.getWholeText());
            } else if (node instanceof Element e && !e.tagName().equals("br")) {
                text.append(text(e));
            }
        }
        return text.toString();
    }

    /**
     * The blocks below a structure element.
     *
     * @param actual whether ActualText stands for what it replaces
     */
    static List<String> ofPdf(StructureTextReader.Element root, boolean actual) {
        return ofPdf(root, actual, element -> true);
    }

    /** The same without the elements that {@code counts} leaves out. */
    static List<String> ofPdf(
            StructureTextReader.Element root, boolean actual, Predicate<StructureTextReader.Element> counts) {
        List<String> blocks = new ArrayList<>();
        collect(written(root, counts), actual, blocks);
        return blocks;
    }

    private static void collect(StructureTextReader.Element element, boolean actual, List<String> blocks) {
        if (isBlock(element) && !holdsBlock(element)) {
            add(actual ? element.textWithActualText() : element.text(), blocks);
            return;
        }
        for (StructureTextReader.Kid kid : element.kids()) {
            if (kid instanceof StructureTextReader.Element inner) {
                collect(inner, actual, blocks);
            }
        }
    }

    private static boolean isBlock(StructureTextReader.Element element) {
        return PDF_BLOCKS.contains(element.role());
    }

    private static boolean holdsBlock(StructureTextReader.Element element) {
        return element.kids().stream()
                .anyMatch(kid ->
                        kid instanceof StructureTextReader.Element inner && (isBlock(inner) || holdsBlock(inner)));
    }

    /** The element with what an author wrote, as far as it {@code counts}: neither generated content nor markers of lists. */
    static StructureTextReader.Element written(
            StructureTextReader.Element element, Predicate<StructureTextReader.Element> counts) {
        List<StructureTextReader.Kid> kids = new ArrayList<>();
        for (StructureTextReader.Kid kid : element.kids()) {
            if (!(kid instanceof StructureTextReader.Element inner)) {
                kids.add(kid);
            } else if (!isGenerated(inner) && counts.test(inner)) {
                kids.add(written(inner, counts));
            }
        }
        return new StructureTextReader.Element(
                element.role(), element.language(), element.alt(), element.actualText(), kids, element.dictionary());
    }

    private static boolean isGenerated(StructureTextReader.Element element) {
        return element.role().equals("Lbl")
                || "generated".equals(element.dictionary().getString(COSName.T));
    }

    /**
     * The text of what an element's glyphs stand for, as the pages paint them one after another. A line of a text from
     * right to left is painted from left to right: what the pages paint of such a block without a pause is given as in the
     * tree.
     */
    static String onPages(StructureTextReader.Element element, StructureTextReader.Result read) {
        Map<List<Integer>, Integer> places = new HashMap<>();
        Map<List<Integer>, StructureTextReader.Element> blocks = new HashMap<>();
        place(element, element, places, blocks);
        List<StructureTextReader.Content> painted =
                read.contents().stream().filter(c -> places.containsKey(key(c))).toList();
        List<StructureTextReader.Content> ordered = new ArrayList<>();
        for (int i = 0, end; i < painted.size(); i = end) {
            StructureTextReader.Element block = Objects.requireNonNull(blocks.get(key(painted.get(i))));
            end = i + 1;
            while (end < painted.size() && blocks.get(key(painted.get(end))) == block) {
                end++;
            }
            List<StructureTextReader.Content> stretch = new ArrayList<>(painted.subList(i, end));
            if (RIGHT_TO_LEFT.matcher(text(contents(block))).find()) {
                stretch.sort(Comparator.comparing(c -> places.get(key(c))));
            }
            ordered.addAll(stretch);
        }
        return text(ordered.stream());
    }

    private static List<Integer> key(StructureTextReader.Content content) {
        return List.of(content.page(), content.id());
    }

    /** The place of each content in the tree, and the block around it. */
    private static void place(
            StructureTextReader.Element element,
            StructureTextReader.Element block,
            Map<List<Integer>, Integer> places,
            Map<List<Integer>, StructureTextReader.Element> blocks) {
        for (StructureTextReader.Kid kid : element.kids()) {
            if (kid instanceof StructureTextReader.Content content) {
                places.put(key(content), places.size());
                blocks.put(key(content), block);
            } else if (kid instanceof StructureTextReader.Element inner) {
                place(inner, INLINE.contains(inner.role()) ? block : inner, places, blocks);
            }
        }
    }

    /** The same as the structure tree has it. */
    static String inTree(StructureTextReader.Element element) {
        return text(contents(element));
    }

    private static Stream<StructureTextReader.Content> contents(StructureTextReader.Element element) {
        return element.kids().stream().flatMap(kid -> {
            if (kid instanceof StructureTextReader.Content content) {
                return Stream.of(content);
            }
            return kid instanceof StructureTextReader.Element inner ? contents(inner) : Stream.empty();
        });
    }

    private static String text(Stream<StructureTextReader.Content> contents) {
        return contents.flatMap(content -> content.glyphs().stream())
                .map(StructureTextReader.Glyph::text)
                .collect(Collectors.joining());
    }

    private static void add(String text, List<String> blocks) {
        String collapsed = collapse(text);
        if (!collapsed.isEmpty()) {
            blocks.add(collapsed);
        }
    }

    /** {@code text} with its white space collapsed (css-text-4 §4.1), none at its ends. */
    static String collapse(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ").replaceAll("^ | $", "");
    }
}
