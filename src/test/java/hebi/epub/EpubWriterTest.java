package hebi.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebi.Golden;
import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.Edition;
import hebi.document.Inline;
import hebi.document.PageMap;
import hebi.document.Picture;
import hebi.document.SampleEdition;
import hebi.document.XhtmlDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class EpubWriterTest {
    private static final PageMap NO_PAGES = new PageMap(List.of());

    private final DiagnosticLog log = new DiagnosticLog();

    private SampleBook.Written write(Edition edition, PageMap pages) throws IOException {
        return SampleBook.write(edition, pages, log);
    }

    private static Edition edition(Inline... content) {
        return SampleEdition.edition(
                SampleEdition.article("tea", "茶", List.of(SampleEdition.paragraph("tea-p01", 10, content))));
    }

    private static Inline image(String path, String alt) {
        Span place = new Span(SampleEdition.TEA, 10, 4);
        return new Inline.Image(
                place,
                new Picture(
                        path, alt, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), place));
    }

    @Test
    void packageNavigationAndNcxAreAsReviewed() throws IOException {
        Map<String, String> entries =
                write(SampleEdition.edition(), SampleBook.PAGES).entries();
        for (String file : List.of("package.opf", "nav.xhtml", "toc.ncx", "tea.xhtml")) {
            Golden.check("epub/" + file, entries.get("EPUB/" + file));
        }
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void mimetypeComesFirstAndStored() throws IOException {
        byte[] bytes = write(SampleEdition.edition(), SampleBook.PAGES).bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(first.getExtra()).isNull();
        }
        // OCF 3.3 §4.2.2.2: readable at a fixed offset
        assertThat(new String(bytes, 30, 28, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void bytesAreTheSameInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Urumqi"));
            byte[] east = write(SampleEdition.edition(), SampleBook.PAGES).bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            byte[] west = write(SampleEdition.edition(), SampleBook.PAGES).bytes();
            assertThat(east).isEqualTo(west);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void onlyWhatIsUsedGoesInAndUnderAsciiNames() throws IOException {
        Map<String, String> entries =
                write(SampleEdition.edition(), SampleBook.PAGES).entries();
        assertThat(entries.keySet()).allMatch(name -> name.matches("[A-Za-z0-9./_-]+"));
        assertThat(entries.keySet().stream().filter(n -> n.contains("images/")))
                .containsExactly("EPUB/images/cover.png", "EPUB/images/picture-02.png");
    }

    @Test
    void nothingThatIsOnlyForHebiReachesAReader() throws IOException {
        Map<String, String> entries =
                write(SampleEdition.edition(), SampleBook.PAGES).entries();
        entries.keySet().removeIf(name -> name.endsWith(".png"));
        assertThat(entries).isNotEmpty();
        entries.forEach((name, text) -> assertThat(text).as(name).doesNotContain("data-", "[", "issues/2026-05"));
    }

    @Test
    void aLineOfADocumentLeadsBackToTheManuscript() throws IOException {
        SampleBook.Written book = write(SampleEdition.edition(), NO_PAGES);
        List<String> lines = book.entries().get("EPUB/tea.xhtml").lines().toList();
        int table = indexOf(lines, "<caption");
        assertThat(book.sources().locate("EPUB/tea.xhtml", table + 1, 10))
                .isEqualTo(new Span(SampleEdition.TEA, 26, 1));
        assertThat(book.sources().locate("EPUB/tea.xhtml", table + 1, 0)).isEqualTo(new Span(SampleEdition.TEA, 26, 1));
        assertThat(book.sources().locate("EPUB/images/picture-02.png", -1, -1).file())
                .isEqualTo(SampleEdition.TEA);
        assertThat(book.sources().locate("EPUB/package.opf", 3, 1)).isEqualTo(Span.of("issues/2026-05/issue.yaml"));
    }

    private static int indexOf(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }

    @Test
    void withoutPagesThereIsNoPageListAndNoClaimOfOne() throws IOException {
        Map<String, String> entries = write(SampleEdition.edition(), NO_PAGES).entries();
        assertThat(entries.get("EPUB/nav.xhtml")).doesNotContain("page-list");
        assertThat(entries.get("EPUB/toc.ncx")).doesNotContain("pageList");
        assertThat(entries.get("EPUB/package.opf")).doesNotContain("pageBreak", "pageNavigation", "printPage");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void accessibilityIsComputedFromTheContent() throws IOException {
        Edition plain = edition(SampleEdition.text("只有文字"));
        Edition withoutCover = new Edition(
                plain.magazine(), withoutCover(plain.issue()), plain.id(), plain.languages(), plain.sections());
        assertThat(write(withoutCover, NO_PAGES).entries().get("EPUB/package.opf"))
                .contains("accessMode\">textual<", "accessModeSufficient\">textual<", "WCAG 2.2 Level AA")
                .doesNotContain("visual", "alternativeText", "cover-image");
        assertThat(log.sorted()).isEmpty();
    }

    private static hebi.document.Issue withoutCover(hebi.document.Issue issue) {
        return new hebi.document.Issue(
                issue.id(),
                issue.year(),
                issue.number(),
                issue.wholeNumber(),
                issue.date(),
                Optional.empty(),
                issue.order(),
                issue.articles(),
                issue.span());
    }

    @Test
    void aPictureWithoutTextKeepsTheBookFromClaimingConformance() throws IOException {
        SampleBook.Written book = bookWithBareImage();
        assertThat(book.entries().get("EPUB/package.opf"))
                .doesNotContain("conformsTo", "certifiedBy", "alternativeText", "Sufficient\">textual<")
                .contains("部分图片没有文字说明。");
        assertThat(log.sorted())
                .containsExactly(Diagnostic.of(
                        Code.EPUB_CONFORMANCE_NOT_CLAIMED, Span.of("issues/2026-05/issue.yaml"), "1 × img[alt=\"\"]"));
    }

    // The built-in templates mark a picture without a text as decoration; another layout may not.
    private SampleBook.Written bookWithBareImage() throws IOException {
        Edition edition = edition(image(SampleEdition.PICTURE, ""));
        List<XhtmlDocument> documents = SampleBook.documents(edition, log).stream()
                .map(d -> new XhtmlDocument(
                        d.name(), d.title(), d.kind(), d.xhtml().replace(" role=\"presentation\"", "")))
                .toList();
        return SampleBook.write(SampleBook.input(edition, documents, NO_PAGES), log);
    }

    @Test
    void aPictureThatWasNotReadIsReportedWhereItIsUsed() throws IOException {
        write(edition(image("images/nowhere.jpg", "无")), NO_PAGES);
        assertThat(log.sorted())
                .containsExactly(Diagnostic.of(
                        Code.EPUB_IMAGE_MISSING, new Span(SampleEdition.TEA, 10, 4), "images/nowhere.jpg"));
    }

    @Test
    void aPageThatBeginsNowhereIsReported() throws IOException {
        PageMap pages = new PageMap(
                List.of(new PageMap.Start("1", "tea", "tea-p99", 0), new PageMap.Start("2", "tea", "tea-p01", 0)));
        Map<String, String> entries =
                write(edition(SampleEdition.text("茶")), pages).entries();
        assertThat(log.sorted())
                .containsExactly(Diagnostic.of(Code.EPUB_PAGE_BREAK_LOST, Span.NONE, "1", "tea#tea-p99"));
        assertThat(entries.get("EPUB/nav.xhtml")).contains(">2</a>").doesNotContain(">1</a>");
    }

    @Test
    void aMalformedDocumentIsReported() throws IOException {
        Edition edition = edition(SampleEdition.text("茶"));
        List<XhtmlDocument> documents = List.of(new XhtmlDocument("tea", "茶", "article", "<html><p></html>"));
        assertThatThrownBy(() -> SampleBook.write(SampleBook.input(edition, documents, NO_PAGES), log))
                .isInstanceOf(BuildAbortedException.class);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.EPUB_DOCUMENT_MALFORMED);
    }
}
