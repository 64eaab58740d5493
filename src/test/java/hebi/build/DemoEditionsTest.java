package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.check.VeraPdfCheck;
import hebi.diag.DiagnosticLog;
import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
