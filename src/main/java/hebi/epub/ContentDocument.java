package hebi.epub;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.XhtmlDocument;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document on its way into the container. Changed while the container is made, never seen outside. */
final class ContentDocument {
    static final String XHTML = "http://www.w3.org/1999/xhtml";
    static final String OPS = "http://www.idpf.org/2007/ops";

    private final XhtmlDocument source;
    private final Document tree;
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final List<Element> images = new ArrayList<>();

    private ContentDocument(XhtmlDocument source, Document tree) {
        this.source = source;
        this.tree = tree;
        NodeList all = tree.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                byId.putIfAbsent(element.getAttribute("id"), element);
            }
            if (element.getTagName().equals("img")) {
                images.add(element);
            }
        }
    }

    /**
     * Parses a document.
     *
     * @throws BuildAbortedException after EPUB_DOCUMENT_MALFORMED was reported
     */
    static ContentDocument parse(XhtmlDocument source, Diagnostics diagnostics) {
        try {
            return new ContentDocument(source, builder().parse(new InputSource(new StringReader(source.xhtml()))));
        } catch (SAXException | IOException e) {
            diagnostics.report(Code.EPUB_DOCUMENT_MALFORMED, Span.NONE, source.name(), String.valueOf(e.getMessage()));
            throw new BuildAbortedException();
        }
    }

    private static DocumentBuilder builder() {
        try {
            // The JDK’s own parser: EPUBCheck brings another one that JAXP would find.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts {@code text} in the place of its own, character by character; a text of another length is none of this document's. */
    void show(String text) {
        if (text.length() == tree.getDocumentElement().getTextContent().length()) {
            show(tree.getDocumentElement(), text, 0);
        }
    }

    private static int show(Node node, String text, int from) {
        int at = from;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text own) {
                int end = at + own.getLength();
                own.setData(text.substring(at, end));
                at = end;
            } else {
                at = show(child, text, at);
            }
        }
        return at;
    }

    /** Its name without extension. */
    String name() {
        return source.name();
    }

    /** Its title. */
    String title() {
        return source.title();
    }

    /** {@code cover}, {@code contents}, {@code article}, {@code colophon}. */
    String kind() {
        return source.kind();
    }

    /** File name beside the package document. */
    String file() {
        return name() + ".xhtml";
    }

    Document tree() {
        return tree;
    }

    /** The element with the id. */
    Optional<Element> element(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@code img} elements in document order. */
    List<Element> images() {
        return images;
    }

    /** What it holds. */
    ContentFeatures features() {
        return ContentFeatures.of(tree.getDocumentElement());
    }

    /** Whether the package must say that it holds SVG (EPUB 3.3 §5.6.2.4 {@code svg}). */
    boolean hasSvg() {
        return tree.getElementsByTagNameNS("http://www.w3.org/2000/svg", "svg").getLength() > 0;
    }
}
