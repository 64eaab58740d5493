package hebi.epub;

import hebi.diag.Span;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a tree as XHTML without what only Hebi reads, and remembers which line comes from where. */
final class XhtmlSerializer {
    static final String SPAN = "data-span";
    private static final Set<String> OWN = Set.of(SPAN, "data-focus");
    // https://html.spec.whatwg.org/multipage/syntax.html#void-elements, those that a template may write
    private static final Set<String> VOID = Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "wbr");

    private final StringBuilder out = new StringBuilder();
    private final String path;
    private final SourceMap map;
    private int line = 1;
    private int lineStart;

    private XhtmlSerializer(String path, SourceMap map) {
        this.path = path;
        this.map = map;
    }

    /** The text of the document whose root is {@code root}; its places go to {@code map} under {@code path}. */
    static String write(Element root, String path, SourceMap map) {
        XhtmlSerializer serializer = new XhtmlSerializer(path, map);
        serializer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
        serializer.element(root, Span.NONE);
        serializer.append("\n");
        return serializer.out.toString();
    }

    private void element(Element element, Span around) {
        String own = element.getAttribute(SPAN);
        Span span = own.isEmpty() ? around : Span.parse(own);
        mark(span);
        append("<" + element.getTagName());
        attributes(element.getAttributes());
        if (VOID.contains(element.getTagName()) && element.getFirstChild() == null) {
            append("/>");
        } else {
            append(">");
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                node(child, span);
            }
            append("</" + element.getTagName() + ">");
        }
        mark(around);
    }

    private void node(Node node, Span span) {
        if (node instanceof Element element) {
            element(element, span);
        } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            append(escape(node.getNodeValue()));
        }
    }

    private void attributes(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!OWN.contains(attribute.getName())) {
                append(" " + attribute.getName() + "=\""
                        + escape(attribute.getValue()).replace("\"", "&quot;") + "\"");
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void mark(Span span) {
        if (!span.equals(Span.NONE)) {
            map.mark(path, line, out.length() - lineStart + 1, span);
        }
    }

    private void append(String text) {
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            line++;
            lineStart = out.length() + at + 1;
        }
        out.append(text);
    }
}
