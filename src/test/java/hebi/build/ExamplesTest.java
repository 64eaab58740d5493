package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.check.VeraPdfCheck;
import hebi.diag.DiagnosticLog;
import hebi.pdf.StructureTextReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that show everything: each is PDF/UA-1 and PDF/A-2a, and no glyph belongs to nothing. */
class ExamplesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"examples/features", "examples/specimen"})
    void theFilesAreValid(String example) throws Exception {
        List<Path> made = BuildRun.build(BuildRun.HOME.resolve(example), folder);
        byte[] pdf = Files.readAllBytes(BuildRun.one(made, "pdf"));
        DiagnosticLog log = new DiagnosticLog();
        VeraPdfCheck.check(pdf, example, List.of("ua1", "2a"), log);
        assertThat(log.sorted()).isEmpty();
        StructureTextReader.Result read = StructureTextReader.read(pdf);
        assertThat(read.unmarked()).isEmpty();
        assertThat(read.root().glyphs()).noneMatch(glyph -> glyph.text().contains("\uFFFD"));
    }
}
