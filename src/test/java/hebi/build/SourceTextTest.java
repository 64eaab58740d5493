package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
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
import java.util.Set;
import java.util.function.BiFunction;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A magazine's newest issue in its first edition: what the author wrote stands in EPUB and PDF, all of it, in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SourceTextTest {
    private final String layout;
    private final DiagnosticLog log = new DiagnosticLog();

    Path epub = Path.of("");
    byte[] pdf = {};
    private StructureTextReader.Result read;
    private Edition edition;
    private List<XhtmlDocument> documents = List.of();

    /** With the name of the layout. */
    SourceTextTest(String layout) {
        this.layout = layout;
    }

    /** The magazine's folder, made below {@code folder} if it is none of the examples'. */
    abstract Path project(Path folder) throws IOException;

    /** Ids of the findings that the layout is expected to have. */
    Set<String> expected() {
        return Set.of();
    }

    /** What the PDF has for the text of a block, where that is not the text itself. */
    String laidOut(String text) {
        return text;
    }

    /** What the glyphs for {@code text} stand for, where that is not the text itself. */
    String shown(String text, Element block) {
        return text;
    }

    /** What the EPUB has for the text of a block, where that is not the text itself. */
    String inEpub(String text, Element block) {
        return text;
    }

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        Path project = project(folder.resolve("project"));
        edition = edition(project);
        String path = "layouts/" + layout;
        List<LayoutFolder> layouts = List.of(
                new LayoutFolder(new DirectoryResources(project), path),
                new LayoutFolder(new DirectoryResources(BuildRun.HOME), path));
        documents = new XhtmlRenderer(layouts, new Languages(), log).render(edition, hebi.template.OutputFormat.PDF);
        List<Path> made = BuildRun.build(project, folder.resolve("out"), expected());
        epub = BuildRun.one(made, "epub");
        pdf = Files.readAllBytes(BuildRun.one(made, "pdf"));
        read = StructureTextReader.read(pdf);
        assertThat(log.sorted()).isEmpty();
    }

    private Edition edition(Path project) throws Exception {
        ProjectReader reader = new ProjectReader(new DirectoryResources(project), new Languages(), log);
        Magazine magazine = reader.magazine();
        List<String> issues = reader.issueIds();
        return reader.edition(
                magazine,
                reader.issue(magazine, issues.get(issues.size() - 1)),
                magazine.editions().get(0).id());
    }

    private List<String> written() {
        return written((text, block) -> text);
    }

    private List<String> written(BiFunction<String, Element, String> as) {
        List<String> texts = new ArrayList<>();
        for (XhtmlDocument document : documents) {
            TextBlocks.elements(document.xhtml()).forEach((block, text) -> texts.add(as.apply(laidOut(text), block)));
        }
        return texts;
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
        assertThat(TextBlocks.ofPdf(read.root(), false)).isEqualTo(written(this::shown));
    }

    @Test
    void theTextOfThePdfWithActualTextIsTheSource() {
        assertThat(TextBlocks.ofPdf(read.root(), true)).isEqualTo(written());
    }

    /** A reader that knows nothing of the tree takes the text as the pages paint it: notes stand behind what they note. */
    @Test
    void thePagesPaintTheTextInTheOrderOfTheTree() {
        StructureTextReader.Element body =
                TextBlocks.written(read.root(), e -> !e.role().equals("Note"));
        assertThat(TextBlocks.onPages(body, read)).isEqualTo(TextBlocks.inTree(body));
        for (StructureTextReader.Element note : read.root().all("Note")) {
            assertThat(TextBlocks.onPages(note, read)).isEqualTo(TextBlocks.inTree(note));
        }
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
                            .contains(laidOut(TextBlocks.collapse(piece.text().replace("\n", ""))));
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
            List<String> expected = new ArrayList<>();
            TextBlocks.elements(documents.get(i).xhtml()).forEach((block, text) -> expected.add(inEpub(text, block)));
            assertThat(TextBlocks.ofXhtml(spine.get(i)))
                    .as(documents.get(i).name())
                    .isEqualTo(expected);
        }
    }

    /** The documents of the spine, in its order, without the navigation document. */
    private List<String> spine() throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            Document container = xml(zip, "META-INF/container.xml");
            String path = container.selectFirst("rootfile").attr("full-path");
            Document opf = xml(zip, path);
            String base = path.substring(0, path.lastIndexOf('/') + 1);
            List<String> spine = new ArrayList<>();
            for (Element reference : opf.select("spine > itemref")) {
                Element item = opf.getElementById(reference.attr("idref"));
                if (!item.attr("properties").contains("nav")) {
                    spine.add(text(zip, base + item.attr("href")));
                }
            }
            return spine;
        }
    }

    private static Document xml(ZipFile zip, String path) throws IOException {
        return Jsoup.parse(text(zip, path), Parser.xmlParser());
    }

    private static String text(ZipFile zip, String path) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
