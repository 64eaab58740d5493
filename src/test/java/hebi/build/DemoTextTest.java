package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.check.EpubCheckRunner;
import hebi.check.VeraPdfCheck;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Magazine;
import hebi.document.ReadingOrder;
import hebi.document.XhtmlDocument;
import hebi.lang.Languages;
import hebi.pdf.StructureTextReader;
import hebi.project.ProjectReader;
import hebi.resource.DirectoryResources;
import hebi.template.LayoutFolder;
import hebi.template.XhtmlRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo magazine: what the author wrote is what stands in EPUB and PDF, all of it, in order. */
class DemoTextTest {
    private static final Path PROJECT = BuildRun.HOME.resolve("examples/shanchuan");

    @TempDir
    static Path folder;

    private static final DiagnosticLog LOG = new DiagnosticLog();
    private static byte[] pdf = {};
    private static Path epub = Path.of("");
    private static StructureTextReader.Result read;
    private static Edition edition;
    private static List<XhtmlDocument> documents = List.of();

    @BeforeAll
    static void build() throws Exception {
        edition = edition();
        DirectoryResources home = new DirectoryResources(BuildRun.HOME);
        documents = new XhtmlRenderer(List.of(new LayoutFolder(home, "layouts/shanchuan")), new Languages(), LOG)
                .render(edition, hebi.template.OutputFormat.PDF);
        List<Path> made = BuildRun.build(PROJECT, folder);
        epub = BuildRun.one(made, "epub");
        pdf = Files.readAllBytes(BuildRun.one(made, "pdf"));
        read = StructureTextReader.read(pdf);
        assertThat(LOG.sorted()).isEmpty();
    }

    private static Edition edition() throws Exception {
        ProjectReader reader = new ProjectReader(new DirectoryResources(PROJECT), new Languages(), LOG);
        Magazine magazine = reader.magazine();
        List<String> issues = reader.issueIds();
        return reader.edition(
                magazine,
                reader.issue(magazine, issues.get(issues.size() - 1)),
                magazine.editions().get(0).id());
    }

    private static List<String> written() {
        return documents.stream()
                .flatMap(d -> TextBlocks.ofXhtml(d.xhtml()).stream())
                .toList();
    }

    @Test
    void blocksHoldAllTextOfTheDocuments() {
        for (XhtmlDocument document : documents) {
            assertThat(String.join("", TextBlocks.ofXhtml(document.xhtml())).replace(" ", ""))
                    .as(document.name())
                    .isEqualTo(TextBlocks.whole(document.xhtml()).replaceAll("[ \\t\\r\\n]", ""));
        }
    }

    @Test
    void theTextThatThePdfsGlyphsStandForIsTheSource() {
        assertThat(TextBlocks.ofPdf(read.root(), false)).isEqualTo(written());
    }

    @Test
    void theTextOfThePdfWithActualTextIsTheSource() {
        assertThat(TextBlocks.ofPdf(read.root(), true)).isEqualTo(written());
    }

    /** From the Markdown by way of the document model alone; numbers of notes are the templates' own. */
    @Test
    void everyPieceOfTheManuscriptsStandsInThePdf() {
        String all = String.join(
                "\n", TextBlocks.ofPdf(read.root(), true, e -> !e.role().equals("Reference")));
        for (Edition.EditionArticle article : edition.articles()) {
            for (Article text : article.texts()) {
                for (ReadingOrder.Piece piece : ReadingOrder.text(text)) {
                    assertThat(all)
                            .as(piece.kind() + " at " + piece.span())
                            .contains(TextBlocks.collapse(piece.text().replace("\n", "")));
                }
            }
        }
    }

    @Test
    void everyGlyphOfThePdfBelongsToAnElementOrIsAnArtifact() {
        assertThat(read.unmarked()).isEmpty();
        assertThat(read.root().glyphs()).noneMatch(glyph -> glyph.text().contains("\uFFFD"));
    }

    @Test
    void noGlyphOfThePdfIsTheOneForMissingCharacters() throws IOException {
        List<StructureTextReader.Glyph> glyphs = new ArrayList<>(read.root().glyphs());
        read.artifacts().forEach(artifact -> glyphs.addAll(artifact.glyphs()));
        assertThat(glyphs).isNotEmpty();
        assertThat(MissingGlyphs.in(pdf, glyphs)).isEmpty();
    }

    @Test
    void theEpubsSpineHoldsTheSameText() throws IOException {
        List<String> spine = spine();
        assertThat(spine).hasSameSizeAs(documents);
        for (int i = 0; i < spine.size(); i++) {
            assertThat(TextBlocks.ofXhtml(spine.get(i)))
                    .as(documents.get(i).name())
                    .isEqualTo(TextBlocks.ofXhtml(documents.get(i).xhtml()));
        }
    }

    /** The documents of the spine, in its order, without the navigation document. */
    private static List<String> spine() throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            Document container = xml(zip, "META-INF/container.xml");
            String path = container.selectFirst("rootfile").attr("full-path");
            Document opf = xml(zip, path);
            String base = path.substring(0, path.lastIndexOf('/') + 1);
            List<String> documents = new ArrayList<>();
            for (Element reference : opf.select("spine > itemref")) {
                Element item = opf.getElementById(reference.attr("idref"));
                if (!item.attr("properties").contains("nav")) {
                    documents.add(text(zip, base + item.attr("href")));
                }
            }
            return documents;
        }
    }

    private static Document xml(ZipFile zip, String path) throws IOException {
        return Jsoup.parse(text(zip, path), Parser.xmlParser());
    }

    private static String text(ZipFile zip, String path) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void epubCheckFindsTheEpubSound() {
        DiagnosticLog log = new DiagnosticLog();
        EpubCheckRunner.check(epub, (path, line, column) -> Span.of(path), log);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void veraPdfFindsThePdfSound() {
        DiagnosticLog log = new DiagnosticLog();
        boolean valid = VeraPdfCheck.check(pdf, "demo.pdf", VeraPdfCheck.SCREEN, log);
        assertThat(log.sorted()).isEmpty();
        assertThat(valid).isTrue();
    }
}
