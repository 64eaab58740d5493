package hebi.check;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.document.SampleEdition;
import hebi.epub.SampleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EpubCheckRunnerTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void everyKindOfBlockPassesWithoutErrorOrWarning() throws Exception {
        SampleBook.Written book = SampleBook.write(SampleEdition.edition(), SampleBook.PAGES, log);
        Files.write(Path.of("/tmp/sample.epub"), book.bytes());

        EpubCheckRunner.check(book.bytes(), "sample.epub", book.sources()::locate, log);
        EpubRules.check(book.bytes(), book.sources()::locate, log);
        log.sorted().forEach(d -> System.out.println(d.span() + " " + d.message("en") + " " + d.help("zh")));
        assertThat(log.sorted()).isEmpty();
    }
}
