package hebi.html;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * XHTML text becomes an {@link Element} tree: comments, processing instructions and the doctype are dropped, white
 * space is kept, {@code data-span} attributes become spans and are inherited by what has none of its own.
 */
public final class XhtmlParser {
    /** Elements nested deeper than this are taken out of the ones around them; their text is kept. */
    public static final int MAX_DEPTH = 512;

    private static final int MAX_REPORTED_ERRORS = 20;

    private final Diagnostics diagnostics;

    /** A parser that reports malformed or too deeply nested text to {@code diagnostics}. */
    public XhtmlParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The root element of {@code xhtml}; an empty {@code <html>} element when there is none.
     *
     * @param source spans begin with it until the first {@code data-span}: the file or the document's name
     */
    public Element parse(String xhtml, Span source) {
        // One more than is allowed, so that the excess can be seen.
        Parser jsoup = Parser.xmlParser()
                .setTrackErrors(MAX_REPORTED_ERRORS)
                .setTrackPosition(true)
                .setMaxDepth(MAX_DEPTH + 1);
        Document document = jsoup.parseInput(xhtml, "");
        for (ParseError error : jsoup.getErrors()) {
            diagnostics.report(Code.XHTML_MALFORMED, source, error.getErrorMessage() + " @" + error.getCursorPos());
        }
        org.jsoup.nodes.Element root = document.firstElementChild();
        if (root == null || hasTextBeside(document)) {
            diagnostics.report(Code.XHTML_MALFORMED, source, root == null ? "<html>?" : "…<" + root.tagName() + ">…");
        }
        return root == null
                ? new Element("html", Map.of(), List.of(), source)
                : new Reader(xhtml).readAll(root, source);
    }

    private static boolean hasTextBeside(Document document) {
        return document.children().size() > 1 || document.textNodes().stream().anyMatch(text -> !text.isBlank());
    }

    private final class Reader {
        private final String xhtml;
        private final List<Diagnostic> unclosed = new ArrayList<>();
        private boolean reportedDepth;

        Reader(String xhtml) {
            this.xhtml = xhtml;
        }

        Element readAll(org.jsoup.nodes.Element root, Span source) {
            Element read = read(root, source, 1);
            // What was taken out of the elements around it is not where its end tag is.
            if (!reportedDepth) {
                unclosed.forEach(diagnostics::report);
            }
            return read;
        }

        // Recursion is as deep as jsoup's tree, that is, MAX_DEPTH + 1.
        Element read(org.jsoup.nodes.Element from, Span inherited, int depth) {
            Span span = from.hasAttr("data-span") ? Span.parse(from.attr("data-span")) : inherited;
            checkClosed(from, span);
            if (depth > MAX_DEPTH && !reportedDepth) {
                reportedDepth = true;
                diagnostics.report(Code.XHTML_TOO_DEEP, span, Integer.toString(MAX_DEPTH));
            }
            List<Node> children = new ArrayList<>();
            for (org.jsoup.nodes.Node child : from.childNodes()) {
                if (child instanceof org.jsoup.nodes.Element element) {
                    children.add(read(element, span, depth + 1));
                } else if (child instanceof org.jsoup.nodes.TextNode text) {
                    children.add(new TextNode(text.getWholeText(), span));
                } else if (child instanceof org.jsoup.nodes.DataNode text) {
                    children.add(new TextNode(text.getWholeData(), span));
                }
            }
            return new Element(localName(from), attributes(from), children, span);
        }

        private void checkClosed(org.jsoup.nodes.Element element, Span span) {
            if (element.endSourceRange().isImplicit()
                    && !xhtml.startsWith("/>", element.sourceRange().endPos() - 2)) {
                unclosed.add(Diagnostic.of(Code.XHTML_MALFORMED, span, "<" + element.tagName() + "> … ?"));
            }
        }
    }

    private static String localName(org.jsoup.nodes.Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> attributes(org.jsoup.nodes.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        attributes.remove("data-span");
        return attributes;
    }
}
