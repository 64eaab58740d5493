package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.check.VeraPdfCheck;
import hebi.diag.DiagnosticLog;
import hebi.diag.Severity;
import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One command makes five editions of the demo; EPUBCheck runs in the build, of which nothing may be reported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoEditionsTest {
    private List<Path> made = List.of();

    @BeforeAll
    void build(@TempDir Path folder) {
        made = BuildRun.build(BuildRun.HOME.resolve("examples/shanchuan"), folder);
    }

    @ParameterizedTest
    @CsvSource({"zh,L2R,ltr", "ug-zh,R2L,rtl", "kk-zh,R2L,rtl", "mn-zh,L2R,ltr", "ko-zh,L2R,ltr"})
    void eachIsSoundAndTurnsItsPagesTheRightWay(String edition, String direction, String progression) throws Exception {
        byte[] pdf = Files.readAllBytes(file(edition, "pdf"));
        DiagnosticLog log = new DiagnosticLog();
        VeraPdfCheck.check(pdf, edition, List.of("ua1", "2a"), log);
        assertThat(log.sorted()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getViewerPreferences().getReadingDirection())
                    .isEqualTo(direction);
        }
        StructureTextReader.Result read = StructureTextReader.read(pdf);
        assertThat(read.unmarked()).isEmpty();
        assertThat(read.root().glyphs()).noneMatch(glyph -> glyph.text().contains("\uFFFD"));
        assertThat(packageDocument(file(edition, "epub")))
                .contains("page-progression-direction=\"" + progression + "\"");
    }

    /** Each language's articles alone: four entries of one section on one or two pages, then the articles. */
    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk", "mn", "ko"})
    void eachLanguageMakesAnEditionOfItsOwn(String language, @TempDir Path folder) throws IOException {
        BuildRun.copy(BuildRun.HOME.resolve("examples/shanchuan"), folder.resolve("demo"));
        Path magazine = folder.resolve("demo/magazine.yaml");
        Files.writeString(magazine, Files.readString(magazine).replace("[" + language + ", zh]", "[" + language + "]"));
        Path issue = folder.resolve("demo/issues/2026-05/issue.yaml");
        Files.writeString(
                issue, Files.readString(issue).replaceAll("\\]\n {6}- section: \\w+\n {8}articles: \\[", ", "));
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = new BuildRequest(
                BuildRun.HOME,
                folder.resolve("demo"),
                folder.resolve("out"),
                Optional.empty(),
                List.of(language + "-zh"),
                List.of(),
                EnumSet.of(OutputFormat.PDF),
                2,
                true);
        Path pdf =
                new IssueBuild(request, log, new Timings(), Progress.NONE).run().get(0);
        assertThat(log.sorted()).noneMatch(d -> d.code().severity() != Severity.INFO);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(page(document, "contents")).isEqualTo(1);
            assertThat(page(document, "cup")).isBetween(2, 3);
            assertThat(page(document, "colophon")).isGreaterThan(2);
        }
    }

    /** Where a block begins: the first page is 0. */
    private static int page(PDDocument document, String id) throws IOException {
        return document.getDocumentCatalog()
                .findNamedDestinationPage(new PDNamedDestination(id))
                .retrievePageNumber();
    }

    private Path file(String edition, String extension) {
        return BuildRun.one(
                made.stream()
                        .filter(f -> f.getParent().getFileName().toString().equals(edition))
                        .toList(),
                extension);
    }

    private static String packageDocument(Path epub) throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("EPUB/package.opf")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
