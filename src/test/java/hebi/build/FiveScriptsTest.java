package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.check.VeraPdfCheck;
import hebi.css.Cascade;
import hebi.css.StyleSheet;
import hebi.css.StyledDocument;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.font.FontLibrary;
import hebi.font.HarfBuzzShaper;
import hebi.html.XhtmlParser;
import hebi.lang.Languages;
import hebi.layout.LayoutContext;
import hebi.layout.page.EditionDocument;
import hebi.layout.page.LayoutOutput;
import hebi.layout.page.PageLayout;
import hebi.layout.page.PageSettings;
import hebi.pdf.PdfMetadata;
import hebi.pdf.PdfOptions;
import hebi.pdf.PdfWriter;
import hebi.pdf.StructureTextReader;
import hebi.resource.DirectoryResources;
import hebi.text.ParagraphPreparer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One page with five scripts, of which one stands in vertical lines, from XHTML to PDF with the real fonts. */
class FiveScriptsTest {
    private static final Path FOLDER = BuildRun.HOME.resolve("src/test/resources/five-scripts");
    private static final DiagnosticLog LOG = new DiagnosticLog();

    private static String xhtml = "";
    private static byte[] pdf = {};
    private static StructureTextReader.Element root;
    private static StructureTextReader.Result read;

    @BeforeAll
    static void make() throws Exception {
        xhtml = Files.readString(FOLDER.resolve("page.xhtml"));
        pdf = write(layOut());
        read = StructureTextReader.read(pdf);
        root = read.root();
    }

    private static LayoutOutput layOut() throws Exception {
        Languages languages = new Languages();
        StyleSheet sheet = StyleSheet.parse(
                Files.readString(FOLDER.resolve("page.css")), "page.css", StyleSheet.Imports.NONE, LOG);
        StyledDocument styled =
                new Cascade(List.of(sheet), LOG).style(new XhtmlParser(LOG).parse(xhtml, Span.of("page.xhtml")));
        LayoutContext context = new LayoutContext(
                new ParagraphPreparer(new HarfBuzzShaper())::prepare,
                FontLibrary.open(new DirectoryResources(BuildRun.HOME), "fonts", languages, LOG)::stack,
                languages::profile,
                source -> Optional.empty(),
                order -> 0,
                LOG);
        EditionDocument document = new EditionDocument("page", "article", styled.root(), styled.pages()::style);
        return PageLayout.layout(List.of(document), new PageSettings("zh-Hans", false), context);
    }

    private static byte[] write(LayoutOutput output) throws IOException {
        PdfMetadata metadata = new PdfMetadata(
                Map.of("zh-Hans", "五种文字"), List.of(), "", LocalDate.of(2026, 5, 1), "urn:hebi:five-scripts", false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(output.document(), metadata, PdfOptions.DEFAULT, out, LOG);
        return out.toByteArray();
    }

    @Test
    void nothingIsReported() {
        assertThat(LOG.sorted()).isEmpty();
    }

    @Test
    void theTextThatTheGlyphsStandForIsTheSource() {
        assertThat(TextBlocks.ofPdf(root, false)).isEqualTo(TextBlocks.ofXhtml(xhtml));
    }

    @Test
    void theTextWithActualTextIsTheSource() {
        assertThat(TextBlocks.ofPdf(root, true)).isEqualTo(TextBlocks.ofXhtml(xhtml));
    }

    @Test
    void everyGlyphBelongsToAnElement() {
        assertThat(read.unmarked()).isEmpty();
        assertThat(read.artifacts()).allMatch(artifact -> artifact.text().isBlank());
        assertThat(root.glyphs()).noneMatch(glyph -> glyph.text().contains("\uFFFD"));
    }

    @Test
    void paragraphsNameTheirLanguage() {
        assertThat(root.outline()).contains("lang=ug", "lang=kk-Arab", "lang=ko", "lang=mn-Mong");
    }

    /** Vertical lines: the Mongolian glyphs of one line lie below one another, the lines from left to right. */
    @Test
    void mongolianStandsInVerticalLinesFromLeftToRight() {
        List<StructureTextReader.Glyph> glyphs = root.all("P").stream()
                .filter(p -> p.language().filter("mn-Mong"::equals).isPresent()
                        || p.text().contains("ᠬᠦᠮᠦᠨ"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .glyphs();
        StructureTextReader.Glyph first = glyphs.get(0);
        StructureTextReader.Glyph second = glyphs.get(1);
        assertThat(second.y()).isLessThan(first.y());
        assertThat(glyphs.get(glyphs.size() - 1).x()).isGreaterThan(first.x());
    }

    @Test
    void veraPdfFindsThePdfSound() {
        DiagnosticLog log = new DiagnosticLog();
        boolean valid = VeraPdfCheck.check(pdf, "five-scripts.pdf", VeraPdfCheck.SCREEN, log);
        assertThat(log.sorted()).isEmpty();
        assertThat(valid).isTrue();
    }
}
