package hebi.check;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What EPUBCheck keeps silent about, though readers, shops and libraries stumble over it. */
public final class EpubRules {
    private static final String OPS = "http://www.idpf.org/2007/ops";
    // EPUB Accessibility 1.1 §5.2; 1.0 had URLs, which stay valid
    private static final Pattern CONFORMS_TO = Pattern.compile("EPUB Accessibility 1\\.1 - WCAG 2\\.[0-2] Level A{1,3}"
            + "|http://www\\.idpf\\.org/epub/a11y/accessibility-20170105\\.html#wcag-a{1,3}");
    // EPUB 3.3 §D.4.7: numbers, joined by full stops
    private static final Pattern POSITION = Pattern.compile("\\d+(\\.\\d+)*");

    private final EpubArchive archive;
    private final SourceLocator sources;
    private final Diagnostics diagnostics;

    private EpubRules(EpubArchive archive, SourceLocator sources, Diagnostics diagnostics) {
        this.archive = archive;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks a container; reports EPUB_UNREADABLE when it is none, else what the rules find.
     *
     * @param bytes the container
     * @param sources where its lines come from
     */
    public static void check(byte[] bytes, SourceLocator sources, Diagnostics diagnostics) {
        try {
            new EpubRules(EpubArchive.open(bytes), sources, diagnostics).run();
        } catch (IOException e) {
            diagnostics.report(Code.EPUB_UNREADABLE, sources.locate("", 0, 0), String.valueOf(e.getMessage()));
        }
    }

    private void run() throws IOException {
        List<Element> metas = elements(archive.packageDocument(), "meta");
        metas.forEach(this::checkMeta);
        Optional<String> navigation = archive.navigationPath();
        if (navigation.isPresent()) {
            checkPageList(navigation.get(), metas);
        }
    }

    private void checkMeta(Element meta) {
        String value = meta.getTextContent().strip();
        switch (meta.getAttribute("property")) {
            case "dcterms:conformsTo" -> {
                if (value.contains("ccessib") && !CONFORMS_TO.matcher(value).matches()) {
                    report(Code.EPUB_CONFORMS_TO_UNKNOWN, archive.packagePath(), value);
                }
            }
            case "group-position" -> {
                if (!POSITION.matcher(value).matches()) {
                    report(Code.EPUB_GROUP_POSITION, archive.packagePath(), value);
                }
            }
            case "alternate-script" -> {
                if (language(meta).equals(language(refined(meta)))) {
                    report(Code.EPUB_ALTERNATE_SCRIPT, archive.packagePath(), value);
                }
            }
            default -> {}
        }
    }

    private Element refined(Element meta) {
        String id = meta.getAttribute("refines").replaceFirst("^#", "");
        return elements(archive.packageDocument(), "*").stream()
                .filter(e -> e.getAttribute("id").equals(id) && !id.isEmpty())
                .findFirst()
                .orElse(archive.packageDocument().getDocumentElement());
    }

    // The language of an element is its own xml:lang or the nearest one around it; the primary subtag says which it is.
    private static String language(Element element) {
        for (org.w3c.dom.Node n = element; n instanceof Element e; n = n.getParentNode()) {
            if (e.hasAttribute("xml:lang")) {
                return e.getAttribute("xml:lang").toLowerCase(Locale.ROOT).split("-")[0];
            }
        }
        return "";
    }

    private void checkPageList(String path, List<Element> metas) throws IOException {
        List<Element> links = pageLinks(archive.document(path));
        boolean sourceNamed = metas.stream().anyMatch(EpubRules::namesPageSource);
        if (!links.isEmpty() && !sourceNamed) {
            report(Code.EPUB_PAGE_SOURCE_MISSING, archive.packagePath());
        }
        Map<String, String> labels = new TreeMap<>();
        for (Element link : links) {
            String target = link.getAttribute("href");
            String label = link.getTextContent().strip();
            String earlier = labels.putIfAbsent(target, label);
            if (earlier != null) {
                report(Code.EPUB_PAGE_TARGET_REPEATED, path, earlier, label, target);
            }
        }
    }

    private static boolean namesPageSource(Element meta) {
        String property = meta.getAttribute("property");
        // before EPUB Accessibility 1.1: a dc:source with source-of pagination
        return property.equals("pageBreakSource")
                || property.equals("schema:pageBreakSource")
                || (property.equals("source-of")
                        && meta.getTextContent().strip().equals("pagination"));
    }

    private static List<Element> pageLinks(Document navigation) {
        List<Element> links = new ArrayList<>();
        for (Element nav : elements(navigation, "nav")) {
            if ((" " + nav.getAttributeNS(OPS, "type") + " ").contains(" page-list ")) {
                links.addAll(elements(nav.getElementsByTagNameNS("*", "a")));
            }
        }
        return links;
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private void report(Code code, String path, String... args) {
        Span span = sources.locate(path, 0, 0);
        diagnostics.report(code, span, args);
    }
}
