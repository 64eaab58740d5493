package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.check.EpubCheckRunner;
import hebi.check.VeraPdfCheck;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The demo magazine: its text, and its files as their validators see them. */
class DemoTextTest extends SourceTextTest {
    DemoTextTest() {
        super("shanchuan");
    }

    @Override
    Path project(Path folder) {
        return BuildRun.HOME.resolve("examples/shanchuan");
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
