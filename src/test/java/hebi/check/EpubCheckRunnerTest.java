package hebi.check;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Inline;
import hebi.document.SampleEdition;
import hebi.epub.SampleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubCheckRunnerTest {
    private final DiagnosticLog log = new DiagnosticLog();

    /** A book with one paragraph of the author’s, at line 10. */
    private SampleBook.Written book(Inline... content) throws IOException {
        Article article = SampleEdition.article("tea", "茶", List.of(SampleEdition.paragraph("tea-p01", 10, content)));
        return SampleBook.write(SampleEdition.edition(article), SampleBook.FEW_PAGES, log);
    }

    private void check(SampleBook.Written book) {
        EpubCheckRunner.check(book.bytes(), "sample.epub", book.sources()::locate, log);
    }

    @Test
    void everyKindOfBlockPassesWithoutErrorOrWarning(@TempDir Path folder) throws IOException {
        SampleBook.Written book = SampleBook.write(SampleEdition.edition(), SampleBook.PAGES, log);
        Path file = folder.resolve("sample.epub");
        Files.write(file, book.bytes());

        EpubCheckRunner.check(file, book.sources()::locate, log);
        EpubRules.check(book.bytes(), book.sources()::locate, log);

        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void anErrorNamesTheArticleAndTheLineOfTheManuscript() throws IOException {
        Inline link = new Inline.Link(Span.NONE, "nowhere.xhtml", List.of(SampleEdition.text("链接")));
        check(book(link));

        assertThat(log.sorted()).hasSize(1);
        Diagnostic finding = log.sorted().get(0);
        assertThat(finding.code()).isEqualTo(Code.EPUBCHECK_ERROR);
        assertThat(finding.span()).isEqualTo(new Span(SampleEdition.TEA, 10, 1));
        assertThat(finding.context()).isEqualTo(Map.of("article", "tea"));
        assertThat(finding.message("en")).contains("RSC-007", "nowhere.xhtml", "EPUB/tea.xhtml:");
        assertThat(finding.help("zh")).contains("请改正链接");
    }

    @Test
    void aWarningStaysAWarning() throws IOException {
        check(book(new Inline.Link(Span.NONE, "zhihu:12", List.of(SampleEdition.text("链接")))));

        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.EPUBCHECK_WARNING);
        assertThat(log.sorted().get(0).span()).isEqualTo(new Span(SampleEdition.TEA, 10, 1));
    }

    @Test
    void aFileThatIsNoContainerIsAnErrorAtTheFile() {
        Span file = Span.of("out/a.epub");
        EpubCheckRunner.check("no zip".getBytes(StandardCharsets.UTF_8), "a.epub", (p, l, c) -> file, log);

        assertThat(log.sorted()).isNotEmpty().allMatch(d -> d.code() == Code.EPUBCHECK_ERROR);
        assertThat(log.sorted().get(0).span()).isEqualTo(file);
    }

    @Test
    void aFailureOfTheCheckItselfIsReported() throws IOException {
        SampleBook.Written book = book(new Inline.Link(Span.NONE, "nowhere.xhtml", List.of()));
        SourceLocator broken = (path, line, column) -> {
            throw new IllegalStateException("no map");
        };
        EpubCheckRunner.check(book.bytes(), "sample.epub", broken, log);

        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.EPUBCHECK_FAILED);
    }

    @Test
    void booksAreCheckedSideBySide() throws IOException {
        List<SampleBook.Written> books = List.of(
                SampleBook.write(SampleEdition.edition(), SampleBook.PAGES, log),
                book(new Inline.Link(Span.NONE, "nowhere.xhtml", List.of(SampleEdition.text("链接")))),
                book(new Inline.Link(Span.NONE, "zhihu:12", List.of(SampleEdition.text("链接")))));
        List<List<Diagnostic>> alone =
                books.stream().map(EpubCheckRunnerTest::findings).toList();
        assertThat(alone).extracting(List::size).containsExactly(0, 1, 1);
        IntStream.range(0, 24).parallel().forEach(i -> assertThat(findings(books.get(i % 3)))
                .isEqualTo(alone.get(i % 3)));
    }

    private static List<Diagnostic> findings(SampleBook.Written book) {
        DiagnosticLog found = new DiagnosticLog();
        EpubCheckRunner.check(book.bytes(), "sample.epub", book.sources()::locate, found);
        return found.sorted();
    }

    @Test
    void warmingUpPrintsNothingButLetsOthersPrint() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Thread other = new Thread(() -> System.err.print("x"));
            ThreadQuiet.call(() -> {
                System.err.print("noise");
                other.start();
                other.join();
                return 0;
            });
            EpubCheckRunner.warmUp();
            System.err.print("y");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("xy");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void theWarmUpBookIsValid() throws IOException {
        EpubCheckRunner.check(WarmUpBook.bytes(), "warm-up.epub", (p, l, c) -> Span.NONE, log);
        assertThat(log.sorted()).isEmpty();
    }
}
