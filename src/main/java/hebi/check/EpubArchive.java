package hebi.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The package document and the navigation document of a container that may come from anywhere. */
final class EpubArchive {
    /** No package or navigation document of an issue comes near; a bomb does. */
    private static final int ENTRY_LIMIT = 16 << 20;

    private static final int ENTRY_COUNT_LIMIT = 20_000;
    private static final long TOTAL_LIMIT = 256L << 20;
    private static final String CONTAINER = "META-INF/container.xml";

    private final Map<String, byte[]> texts;
    private final String packagePath;
    private final Document packageDocument;

    private EpubArchive(Map<String, byte[]> texts) throws IOException {
        this.texts = texts;
        NodeList roots = parse(entry(CONTAINER)).getElementsByTagNameNS("*", "rootfile");
        if (roots.getLength() == 0) {
            throw new IOException(CONTAINER);
        }
        this.packagePath = ((Element) roots.item(0)).getAttribute("full-path");
        this.packageDocument = parse(entry(packagePath));
    }

    /** Reads the container. */
    static EpubArchive open(byte[] bytes) throws IOException {
        Map<String, byte[]> texts = new TreeMap<>();
        long total = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++count > ENTRY_COUNT_LIMIT) {
                    throw new IOException("> " + ENTRY_COUNT_LIMIT + " entries");
                }
                if (!isMarkup(e.getName())) {
                    continue;
                }
                byte[] text = zip.readNBytes(ENTRY_LIMIT + 1);
                total += text.length;
                if (text.length > ENTRY_LIMIT || total > TOTAL_LIMIT) {
                    throw new IOException(e.getName() + " > " + ENTRY_LIMIT + " bytes");
                }
                texts.put(e.getName(), text);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("ZIP", e); // a file name that is no UTF-8
        }
        return new EpubArchive(texts);
    }

    private static boolean isMarkup(String name) {
        return name.matches(".*\\.(xml|opf|xhtml|html|htm)");
    }

    String packagePath() {
        return packagePath;
    }

    Document packageDocument() {
        return packageDocument;
    }

    /** The path of the navigation document; empty in EPUB 2. */
    Optional<String> navigationPath() {
        NodeList items = packageDocument.getElementsByTagNameNS("*", "item");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            if ((" " + item.getAttribute("properties") + " ").contains(" nav ")) {
                String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
                return Optional.of(folder + item.getAttribute("href"));
            }
        }
        return Optional.empty();
    }

    /** An XML document of the container. */
    Document document(String path) throws IOException {
        return parse(entry(path));
    }

    private byte[] entry(String path) throws IOException {
        byte[] text = texts.get(path);
        if (text == null) {
            throw new IOException(path);
        }
        return text;
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
