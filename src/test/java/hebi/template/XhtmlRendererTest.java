package hebi.template;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.Golden;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.SampleEdition;
import hebi.document.XhtmlDocument;
import hebi.html.Element;
import hebi.html.Node;
import hebi.html.TextNode;
import hebi.html.XhtmlParser;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import hebi.resource.MemoryResources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class XhtmlRendererTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @AfterEach
    void nothingElseIsReported() {
        assertThat(log.sorted()).isEmpty();
    }

    private static LayoutFolder builtIn() throws IOException {
        return new LayoutFolder(
                new DirectoryResources(Path.of(System.getProperty("hebi.home", "."))), "layouts/shanchuan");
    }

    private List<XhtmlDocument> render(Edition edition, OutputFormat format, LayoutFolder... folders) {
        return new XhtmlRenderer(List.of(folders), new Languages(), log).render(edition, format);
    }

    private static LayoutFolder folder(String file, String template) {
        Map<String, byte[]> files = Map.of("layouts/own/" + file, template.getBytes(StandardCharsets.UTF_8));
        return new LayoutFolder(new MemoryResources(files), "layouts/own");
    }

    private Element parse(XhtmlDocument document) {
        return new XhtmlParser(log).parse(document.xhtml(), Span.of(document.name()));
    }

    @Test
    void documentsComeInReadingOrder() throws IOException {
        assertThat(render(SampleEdition.edition(), OutputFormat.PDF, builtIn()))
                .extracting(XhtmlDocument::name, XhtmlDocument::kind, XhtmlDocument::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cover", "cover", "山川手艺 2026年第5期（总第98期）"),
                        org.assertj.core.groups.Tuple.tuple("contents", "contents", "目录"),
                        org.assertj.core.groups.Tuple.tuple("tea", "article", "明前茶"),
                        org.assertj.core.groups.Tuple.tuple("bridge", "article", "石桥 & 流水"),
                        org.assertj.core.groups.Tuple.tuple("colophon", "colophon", "版权页"));
    }

    @Test
    void everyKindOfBlockHasItsMarkup() throws IOException {
        for (XhtmlDocument document : render(SampleEdition.edition(), OutputFormat.EPUB, builtIn())) {
            Golden.check("template/" + document.name() + ".xhtml", document.xhtml());
        }
    }

    @Test
    void idsAndTextsAreTheSameInEpubAndPdf() throws IOException {
        List<XhtmlDocument> epub = render(SampleEdition.edition(), OutputFormat.EPUB, builtIn());
        List<XhtmlDocument> pdf = render(SampleEdition.edition(), OutputFormat.PDF, builtIn());
        assertThat(epub).hasSameSizeAs(pdf);
        for (int i = 0; i < epub.size(); i++) {
            Map<String, String> texts = texts(parse(epub.get(i)));
            assertThat(texts).hasSizeGreaterThan(3).containsExactlyEntriesOf(texts(parse(pdf.get(i))));
        }
    }

    @Test
    void linksNameAFileInEpubAndNoneInPdf() throws IOException {
        assertThat(render(SampleEdition.edition(), OutputFormat.EPUB, builtIn())
                        .get(2)
                        .xhtml())
                .contains("<a href=\"bridge.xhtml#bridge\">石桥</a>", "<a href=\"tea.xhtml#tea-p01\">上文</a>");
        assertThat(render(SampleEdition.edition(), OutputFormat.PDF, builtIn())
                        .get(2)
                        .xhtml())
                .contains("<a href=\"#bridge\">石桥</a>", "<a href=\"#tea-p01\">上文</a>");
    }

    @Test
    void aTemplateOfTheMagazineReplacesTheBuiltInOne() throws IOException {
        LayoutFolder own = folder("colophon.ftlx", "<html><body><p>${magazine.publisher}</p></body></html>");
        List<XhtmlDocument> documents = render(SampleEdition.edition(), OutputFormat.PDF, own, builtIn());
        assertThat(documents.get(4).xhtml()).isEqualTo("<html><body><p>山川手艺编辑部</p></body></html>\n");
        assertThat(documents.get(1).xhtml()).contains("class=\"contents\"");
    }

    @Test
    void aSectionMayHaveATemplateOfItsOwn() throws IOException {
        LayoutFolder own = folder("history.ftlx", "<html><body><p>${article.texts[0].plainTitle}</p></body></html>");
        List<XhtmlDocument> documents = render(SampleEdition.edition(), OutputFormat.PDF, own, builtIn());
        assertThat(documents.get(3).xhtml()).isEqualTo("<html><body><p>石桥 &amp; 流水</p></body></html>\n");
    }

    @Test
    void textCannotBecomeMarkup() throws IOException {
        Edition edition = SampleEdition.edition(SampleEdition.article(
                "tea",
                "</title><script>",
                List.of(SampleEdition.paragraph("tea-p01", 3, SampleEdition.text("<b>&amp;")))));
        String xhtml = render(edition, OutputFormat.EPUB, builtIn()).get(2).xhtml();
        assertThat(xhtml)
                .contains("<title>&lt;/title&gt;&lt;script&gt;</title>", ">&lt;b&gt;&amp;amp;</p>")
                .doesNotContain("<script");
    }

    @Test
    void deepNestingIsRenderedWhole() throws IOException {
        Block block = SampleEdition.paragraph("tea-p01", 5, SampleEdition.text("深"));
        for (int i = 0; i < 64; i++) {
            block = new Block.Quote("tea-q" + i, Map.of(), Span.NONE, List.of(block));
        }
        Edition edition = SampleEdition.edition(SampleEdition.article("tea", "茶", List.of(block)));
        assertThat(render(edition, OutputFormat.EPUB, builtIn()).get(2).xhtml())
                .contains(">深</p>")
                .containsSubsequence("tea-q63", "tea-q0");
    }

    /** Text of each element that has an id, in document order. */
    private static Map<String, String> texts(Element root) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Element> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.remove(0);
            element.id().ifPresent(id -> texts.put(id, text(element)));
            element.children().forEach(child -> {
                if (child instanceof Element inner) {
                    open.add(inner);
                }
            });
        }
        return texts;
    }

    private static String text(Node node) {
        if (node instanceof TextNode text) {
            return text.text();
        }
        StringBuilder joined = new StringBuilder();
        ((Element) node).children().forEach(child -> joined.append(text(child)));
        return joined.toString();
    }
}
