package hebi.epub;

import hebi.document.PageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Puts the marks where printed pages begin (EPUB 3.3 {@code pagebreak}, DPUB-ARIA {@code doc-pagebreak}). */
final class PageBreaks {
    // HTML allows no phrasing content directly in these: the mark goes into the next element that takes it.
    private static final Set<String> CLOSED =
            Set.of("ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "colgroup", "ruby", "select");
    // A mark inside these would tear a unit apart: it goes before them.
    private static final Set<String> WHOLE = Set.of("ruby", "rt", "rp", "sup", "sub", "svg", "math", "button");
    // Before a heading, not in it: an element that is labelled by the heading would be called by the page as well.
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> VOID = Set.of("img", "hr", "br");

    private final Document document;

    PageBreaks(Document document) {
        this.document = document;
    }

    /**
     * Inserts a mark.
     *
     * @param host element that {@code start} names
     * @param id of the mark
     * @param name what assistive technology says: {@code 第12页}
     */
    void insert(Element host, PageMap.Start start, String id, String name) {
        Element mark = document.createElementNS(ContentDocument.XHTML, "span");
        mark.setAttributeNS(ContentDocument.OPS, "epub:type", "pagebreak");
        mark.setAttribute("role", "doc-pagebreak");
        mark.setAttribute("id", id);
        mark.setAttribute("aria-label", name);
        boolean heading = HEADINGS.contains(host.getTagName());
        if (VOID.contains(host.getTagName()) || (heading && start.offset() <= 0)) {
            before(host, host, mark);
        } else if (start.offset() <= 0) {
            open(host, mark);
        } else {
            inText(host, start.offset(), mark);
        }
    }

    private void open(Element host, Element mark) {
        Element target = openElement(host);
        target.insertBefore(mark, target.getFirstChild());
    }

    // The element itself, or the first one in it where a mark may stand.
    private static Element openElement(Element host) {
        Element target = host;
        while (CLOSED.contains(target.getTagName())) {
            Element next = firstElement(target.getFirstChild());
            if (next == null) {
                return host;
            }
            target = next;
        }
        return target;
    }

    private static @Nullable Element firstElement(@Nullable Node from) {
        for (Node n = from; n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && !VOID.contains(element.getTagName())) {
                return element;
            }
        }
        return null;
    }

    private void inText(Element host, int offset, Element mark) {
        List<Text> texts = new ArrayList<>();
        collect(host, texts);
        int left = offset;
        for (Text text : texts) {
            if (left < text.getLength()) {
                split(host, text, left, mark);
                return;
            }
            left -= text.getLength();
        }
        Element last = CLOSED.contains(host.getTagName()) ? openElement(host) : host;
        last.appendChild(mark);
    }

    private static void collect(Node node, List<Text> into) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                into.add(text);
            } else {
                collect(child, into);
            }
        }
    }

    private static void split(Element host, Text text, int offset, Element mark) {
        Element whole = outermostWhole(host, text);
        if (whole != null) {
            before(host, whole, mark);
            return;
        }
        Element parent = (Element) text.getParentNode();
        if (CLOSED.contains(parent.getTagName())) {
            Element next = firstElement(text.getNextSibling());
            Element target = openElement(next == null ? parent : next);
            target.insertBefore(mark, target.getFirstChild());
            return;
        }
        String value = text.getData();
        boolean inPair = Character.isLowSurrogate(value.charAt(offset))
                && offset > 0
                && Character.isHighSurrogate(value.charAt(offset - 1));
        Text rest = text.splitText(inPair ? offset - 1 : offset);
        parent.insertBefore(mark, rest);
    }

    private static @Nullable Element outermostWhole(Element host, Node text) {
        Element found = null;
        for (Node n = text.getParentNode(); n instanceof Element e && e != host; n = e.getParentNode()) {
            if (WHOLE.contains(e.getTagName())) {
                found = e;
            }
        }
        return found;
    }

    private static void before(Element host, Element element, Element mark) {
        Node parent = element.getParentNode();
        if (parent == null) {
            host.insertBefore(mark, host.getFirstChild());
        } else {
            parent.insertBefore(mark, element);
        }
    }
}
