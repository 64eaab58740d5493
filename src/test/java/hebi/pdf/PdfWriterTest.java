package hebi.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebi.check.VeraPdfCheck;
import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.fragment.DisplayItem;
import hebi.fragment.Marking;
import hebi.fragment.StructureRole;
import hebi.geom.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    private static byte[] written(HandMade made) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        byte[] pdf = made.write(log);
        assertThat(log.sorted()).isEmpty();
        return pdf;
    }

    private static StructureTextReader.Result read(HandMade made) throws IOException {
        return StructureTextReader.read(written(made));
    }

    @Test
    void fiveScriptsPicturesTablesAndLinksAreValidPdfA2aAndPdfUa1() throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        boolean valid = VeraPdfCheck.check(written(SampleDocument.make()), "a.pdf", VeraPdfCheck.SCREEN, log);
        assertThat(log.sorted()).extracting(d -> d.message("en")).isEmpty();
        assertThat(valid).isTrue();
    }

    @Test
    void eachElementsTextIsTheSourceWithAndWithoutActualText() throws IOException {
        StructureTextReader.Element root = read(SampleDocument.make()).root();
        List<String> expected = List.of(
                SampleDocument.PROSE,
                "见表一",
                "example",
                SampleDocument.UYGHUR,
                SampleDocument.KOREAN,
                "注1",
                SampleDocument.VERTICAL,
                SampleDocument.MONGOLIAN);
        assertThat(root.all("P")).extracting(StructureTextReader.Element::text).containsExactlyElementsOf(expected);
        assertThat(root.all("P"))
                .extracting(StructureTextReader.Element::textWithActualText)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void nothingIsPaintedOutsideMarkedContent() throws IOException {
        StructureTextReader.Result result = read(SampleDocument.make());
        assertThat(result.unmarked()).isEmpty();
        assertThat(result.artifacts())
                .extracting(a -> a.type() + " " + a.subtype() + " " + a.text())
                .containsExactly(
                        "Background null ", "Pagination Header running head", "Pagination Footer 1", "Layout null ");
    }

    @Test
    void everyGlyphStandsWhereItsDisplayItemSays() throws IOException {
        HandMade made = SampleDocument.make();
        StructureTextReader.Result result = read(made);
        List<double[]> expected = new ArrayList<>();
        made.allItems()
                .forEach(page -> page.forEach(item -> {
                    if (item instanceof DisplayItem.Text text && text.marking() instanceof Marking.Content) {
                        expected.addAll(origins(text));
                    }
                }));
        List<StructureTextReader.Glyph> glyphs = result.root().glyphs();
        assertThat(glyphs).hasSizeGreaterThan(100);
        for (StructureTextReader.Glyph glyph : glyphs) {
            assertThat(expected)
                    .as("%s", glyph)
                    .anyMatch(e -> Math.abs(e[0] - glyph.x()) < 0.01 && Math.abs(e[1] - glyph.y()) < 0.01);
        }
    }

    // Horizontal origins, in points, y up.
    private static List<double[]> origins(DisplayItem.Text text) {
        GlyphRun run = text.run();
        List<double[]> origins = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            double along = run.along(i);
            double over = run.over(i);
            double em = (double) run.fontSize() / run.font().unitsPerEm();
            double x = text.x();
            double y = HandMade.HEIGHT - text.y();
            origins.add(
                    switch (run.orientation()) {
                        case HORIZONTAL -> new double[] {(x + along) / 1000, (y + over) / 1000};
                        case SIDEWAYS -> new double[] {(x + over) / 1000, (y - along) / 1000};
                        case UPRIGHT ->
                            new double[] {
                                (x + over - run.font().advance(run.glyph(i)) * em / 2) / 1000,
                                (y - along - run.font().verticalOrigin() * em) / 1000
                            };
                    });
        }
        return origins;
    }

    @Test
    void positionsDoNotDriftAlongALongLine() throws IOException {
        HandMade made = new HandMade();
        GlyphRun shaped = SampleDocument.latin("The quick brown fox jumps over the lazy dog. ".repeat(20));
        int[] n = new int[shaped.size()];
        int[] clusters = new int[n.length];
        int[] along = new int[n.length];
        for (int i = 0; i < n.length; i++) {
            n[i] = shaped.glyph(i);
            clusters[i] = shaped.cluster(i);
            along[i] = shaped.along(i) + 7 * i;
        }
        GlyphRun spread = new GlyphRun(
                shaped.font(),
                9_700,
                Color.Rgb.BLACK,
                GlyphOrientation.HORIZONTAL,
                0,
                shaped.text(),
                0,
                n,
                clusters,
                along,
                new int[n.length]);
        made.root().add(StructureRole.P).text(spread, 0, 100_000);
        List<StructureTextReader.Glyph> glyphs = read(made).root().glyphs();
        assertThat(glyphs).hasSize(n.length);
        for (int i = 0; i < n.length; i++) {
            assertThat(glyphs.get(i).x()).isCloseTo(along[i] / 1000.0, org.assertj.core.data.Offset.offset(0.01));
        }
    }

    @Test
    void equalInputsGiveEqualBytesInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Urumqi"));
            byte[] first = written(SampleDocument.make());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            assertThat(written(SampleDocument.make())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void documentOrderHoldsWhateverThePaintOrderWas() throws IOException {
        HandMade made = new HandMade();
        HandMade.Node p = made.root().add(StructureRole.P);
        // A right-to-left line, painted from the left: the end of the sentence comes first.
        p.textAt(20, Runs.rightToLeft("NotoNaskhArabic-Regular", 12_000, "كېلىدۇ.", "ug"), 20_000, 50_000, 0);
        p.textAt(10, SampleDocument.latin("2026"), 80_000, 50_000, 0);
        p.textAt(0, Runs.rightToLeft("NotoNaskhArabic-Regular", 12_000, "مېھمان ", "ug"), 120_000, 50_000, 0);
        StructureTextReader.Element read = read(made).root().all("P").get(0);
        assertThat(read.text()).isEqualTo("مېھمان 2026كېلىدۇ.");
        assertThat(read.textWithActualText()).isEqualTo("مېھمان 2026كېلىدۇ.");
    }

    @Test
    void actualTextStandsOnLeafSpansOnly() throws IOException {
        StructureTextReader.Element root = read(SampleDocument.make()).root();
        List<StructureTextReader.Element> spans = root.all("Span").stream()
                .filter(s -> s.actualText().isPresent())
                .toList();
        assertThat(spans).isNotEmpty();
        assertThat(spans).allMatch(s -> s.kids().stream().allMatch(k -> k instanceof StructureTextReader.Content));
        assertThat(root.all("P")).allMatch(p -> p.actualText().isEmpty());
    }

    @Test
    void linesOfOneParagraphShareOneMarkedContent() throws IOException {
        HandMade made = new HandMade();
        HandMade.Node p = made.root().add(StructureRole.P);
        p.text(SampleDocument.chinese("第一行"), 20_000, 50_000);
        p.text(SampleDocument.chinese("第二行"), 20_000, 70_000);
        p.add(StructureRole.SPAN).text(SampleDocument.latin("x"), 60_000, 70_000);
        p.text(SampleDocument.chinese("完"), 70_000, 70_000);
        StructureTextReader.Element read = read(made).root().all("P").get(0);
        assertThat(read.kids()).hasSize(3);
        assertThat(read.text()).isEqualTo("第一行第二行x完");
    }

    @Test
    void aParagraphMayGoOnOverThePage() throws IOException {
        HandMade made = new HandMade();
        HandMade.Node p = made.root().add(StructureRole.P);
        p.text(SampleDocument.chinese("前半"), 20_000, 50_000);
        made.page("2");
        p.text(SampleDocument.chinese("后半"), 20_000, 50_000);
        assertThat(read(made).root().all("P").get(0).text()).isEqualTo("前半后半");
    }

    @Test
    void aLigatureSaysAllItsLettersAndAHyphenSaysNothing() throws IOException {
        GlyphRun word = SampleDocument.latin("office");
        int n = word.size() + 1;
        int[] glyphs = new int[n];
        int[] clusters = new int[n];
        int[] along = new int[n];
        for (int i = 0; i < n - 1; i++) {
            glyphs[i] = word.glyph(i);
            clusters[i] = word.cluster(i);
            along[i] = word.along(i);
        }
        glyphs[n - 1] = word.font().glyph('-');
        clusters[n - 1] = word.text().length();
        along[n - 1] = word.inlineSize();
        GlyphRun hyphenated = new GlyphRun(
                word.font(),
                word.fontSize(),
                word.color(),
                word.orientation(),
                0,
                word.text(),
                0,
                glyphs,
                clusters,
                along,
                new int[n]);
        HandMade made = new HandMade();
        made.root().add(StructureRole.P).text(hyphenated, 20_000, 50_000);
        assertThat(word.size()).as("a ligature is in it").isLessThan(6);
        assertThat(read(made).root().text()).isEqualTo("office");
    }

    @Test
    void aMissingGlyphKeepsItsText() throws IOException {
        HandMade made = new HandMade();
        GlyphRun missing = SampleDocument.latin("a\u4E00b");
        assertThat(missing.glyph(1)).isZero();
        made.root().add(StructureRole.P).text(missing, 20_000, 50_000);
        byte[] pdf = written(made);
        StructureTextReader.Element root = StructureTextReader.read(pdf).root();
        assertThat(root.text()).isEqualTo("a\u4E00b");
        assertThat(root.textWithActualText()).isEqualTo("a\u4E00b");
        DiagnosticLog log = new DiagnosticLog();
        VeraPdfCheck.check(pdf, "a.pdf", VeraPdfCheck.SCREEN, log);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void textWithoutGlyphsIsNotLost() throws IOException {
        HandMade made = new HandMade();
        GlyphRun letters = SampleDocument.latin("x");
        GlyphRun none = new GlyphRun(
                letters.font(),
                10_000,
                Color.Rgb.BLACK,
                GlyphOrientation.HORIZONTAL,
                0,
                "\u200B",
                0,
                new int[0],
                new int[0],
                new int[0],
                new int[0]);
        made.root().add(StructureRole.P).text(letters, 20_000, 50_000).text(none, 30_000, 50_000);
        assertThat(read(made).root().text()).isEqualTo("x\u200B");
    }

    @Test
    void aRunWithoutTextIsAnArtifact() throws IOException {
        HandMade made = new HandMade();
        GlyphRun hyphen = SampleDocument.latin("-");
        GlyphRun silent = new GlyphRun(
                hyphen.font(),
                10_000,
                Color.Rgb.BLACK,
                GlyphOrientation.HORIZONTAL,
                0,
                "",
                0,
                new int[] {hyphen.glyph(0)},
                new int[] {0},
                new int[] {0},
                new int[] {0});
        made.root()
                .add(StructureRole.P)
                .text(SampleDocument.latin("x"), 20_000, 50_000)
                .text(silent, 30_000, 50_000);
        StructureTextReader.Result result = read(made);
        assertThat(result.root().text()).isEqualTo("x");
        assertThat(result.artifacts()).hasSize(1);
    }

    @Test
    void linksHaveContentsAndLeadToTheirPlaces() throws IOException {
        byte[] pdf = written(SampleDocument.make());
        List<COSDictionary> annotations = new ArrayList<>();
        for (StructureTextReader.Element link :
                StructureTextReader.read(pdf).root().all("Link")) {
            link.kids().stream()
                    .filter(k -> k instanceof StructureTextReader.Annotation)
                    .forEach(k -> annotations.add(((StructureTextReader.Annotation) k).dictionary()));
        }
        assertThat(annotations)
                .extracting(a -> a.getString(COSName.CONTENTS))
                .containsExactly("见表一", "见表一", "example", "1");
        assertThat(annotations.get(2).getCOSDictionary(COSName.A).getString(COSName.URI))
                .isEqualTo("https://example.org/%E8%B7%AF?a=b");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames().getDests();
            assertThat(names.getNames().keySet()).containsExactlyInAnyOrder("start", "table", "note");
            assertThat(names.getValue("table").retrievePageNumber()).isEqualTo(1);
        }
    }

    @Test
    void aLinkToNowhereIsReportedAtItsPlace() throws IOException {
        HandMade made = new HandMade();
        HandMade.Node link = made.root().add(StructureRole.P).add(StructureRole.LINK);
        link.text(SampleDocument.latin("x"), 20_000, 50_000).link("#nowhere", 20_000, 40_000, 9_000, 9_000);
        DiagnosticLog log = new DiagnosticLog();
        StructureTextReader.Result result = StructureTextReader.read(made.write(log));
        assertThat(log.sorted())
                .containsExactly(
                        Diagnostic.of(Code.PDF_LINK_TARGET_MISSING, new Span("hand.md", link.id, 1), "#nowhere"));
        assertThat(result.root().all("Link").get(0).kids()).hasSize(1);
    }

    @Test
    void theOutlineAndThePageLabelsAreThere() throws IOException {
        HandMade made = new HandMade();
        made.page("2").page("iv").page("5").page("6");
        made.anchor("a", 0, 0).bookmark("甲", "a", new hebi.fragment.PagedDocument.Bookmark("乙", "a", List.of()));
        made.root().add(StructureRole.P).text(SampleDocument.latin("x"), 20_000, 50_000);
        try (PDDocument document = Loader.loadPDF(written(made))) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "2", "iv", "5", "6");
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("甲");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("乙");
        }
    }

    @Test
    void titlesLanguagesAndBindingAreStated() throws IOException {
        HandMade made = SampleDocument.make();
        PdfMetadata left = HandMade.metadata();
        PdfMetadata right = new PdfMetadata(left.titles(), left.authors(), "", left.date(), "", true);
        DiagnosticLog log = new DiagnosticLog();
        byte[] pdf = made.write(right, log);
        assertThat(log.sorted()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-Hans");
            assertThat(catalog.getViewerPreferences().getReadingDirection()).isEqualTo("R2L");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("山川手艺 & <友>");
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<rdf:li xml:lang=\"en\">Mountains and Crafts</rdf:li>");
        }
    }

    @Test
    void aFontThatForbidsEmbeddingStopsTheBuild() {
        HandMade made = new HandMade();
        made.root().add(StructureRole.P).text(on(new FaceWith(0x0002, new byte[0])), 20_000, 50_000);
        DiagnosticLog log = new DiagnosticLog();
        assertThatThrownBy(() -> made.write(log)).isInstanceOf(BuildAbortedException.class);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.PDF_FONT_RESTRICTED);
    }

    @Test
    void aFontWhoseTablesBreakOffStopsTheBuild() {
        HandMade made = new HandMade();
        made.root().add(StructureRole.P).text(on(new FaceWith(0, new byte[4])), 20_000, 50_000);
        DiagnosticLog log = new DiagnosticLog();
        assertThatThrownBy(() -> made.write(log)).isInstanceOf(BuildAbortedException.class);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.PDF_FONT_DAMAGED);
    }

    private static GlyphRun on(hebi.font.FontFace face) {
        return new GlyphRun(
                face,
                10_000,
                Color.Rgb.BLACK,
                GlyphOrientation.HORIZONTAL,
                0,
                "a",
                5_000,
                new int[] {50},
                new int[] {0},
                new int[] {0},
                new int[] {0});
    }

    @Test
    void pdftotextReadsHorizontalScripts(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "pdftotext is not installed: NOT CHECKED");
        HandMade made = new HandMade();
        made.root().add(StructureRole.P).text(SampleDocument.chinese("老手艺人说：“好瓷在火里。”"), 20_000, 50_000);
        made.root().add(StructureRole.P).text(SampleDocument.latin("An office of 1951."), 20_000, 80_000);
        made.root()
                .add(StructureRole.P)
                .lang("ko")
                .text(
                        Runs.horizontal("NotoSerifKR-Regular", 10_500, SampleDocument.KOREAN, "Hang", "ko"),
                        20_000,
                        110_000);
        made.root()
                .add(StructureRole.P)
                .lang("ug")
                .text(Runs.rightToLeft("NotoNaskhArabic-Regular", 12_000, "ئۇيغۇر تىلى لايىھە", "ug"), 20_000, 140_000);
        Path file = Files.write(folder.resolve("a.pdf"), written(made));
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(20, TimeUnit.SECONDS);
        String plain = text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\f]", "");
        assertThat(plain.lines().map(String::strip).filter(l -> !l.isEmpty()))
                .containsExactly("老手艺人说：“好瓷在火里。”", "An office of 1951.", SampleDocument.KOREAN, "ئۇيغۇر تىلى لايىھە");
    }

    @Test
    void pdftotextReadsVerticalChineseDownTheColumns(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "pdftotext is not installed: NOT CHECKED");
        HandMade made = new HandMade();
        HandMade.Node p = made.root().add(StructureRole.P);
        p.text(SampleDocument.upright("竖排文字从右向左"), 350_000, 40_000);
        p.text(SampleDocument.upright("一行一行地读下去"), 332_000, 40_000);
        Path file = Files.write(folder.resolve("a.pdf"), written(made));
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(20, TimeUnit.SECONDS);
        assertThat(text.replaceAll("\\s", "")).isEqualTo("竖排文字从右向左一行一行地读下去");
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("pdftotext", "-v").start().waitFor() >= 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
