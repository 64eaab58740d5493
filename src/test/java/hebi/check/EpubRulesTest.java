package hebi.check;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.SampleEdition;
import hebi.epub.SampleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpubRulesTest {
    private static final Span FILE = Span.of("a.epub");

    private final DiagnosticLog log = new DiagnosticLog();

    private Map<String, String> sample() throws IOException {
        return SampleBook.write(SampleEdition.edition(), SampleBook.PAGES, log).entries();
    }

    private void check(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        EpubRules.check(out.toByteArray(), (path, line, column) -> FILE, log);
    }

    private void checkWith(String file, String find, String replace) throws IOException {
        Map<String, String> entries = sample();
        assertThat(entries.get(file)).contains(find);
        entries.computeIfPresent(file, (name, text) -> text.replace(find, replace));
        check(entries);
    }

    @Test
    void anEditionOfOursIsInOrder() throws IOException {
        check(sample());
        assertThat(log.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPUB Accessibility 1.1 – WCAG 2.2 Level AA",
                "EPUB-Accessibility-1.1-WCAG-2.2-AA",
                "EPUB Accessibility 1.1 - WCAG 2.2 AA"
            })
    void aConformanceStringMustBeExact(String value) throws IOException {
        checkWith("EPUB/package.opf", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA", value);
        assertThat(log.sorted()).containsExactly(Diagnostic.of(Code.EPUB_CONFORMS_TO_UNKNOWN, FILE, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "五", "98.", "98,5"})
    void aGroupPositionIsANumber(String value) throws IOException {
        checkWith("EPUB/package.opf", ">98.5<", ">" + value + "<");
        assertThat(log.sorted()).containsExactly(Diagnostic.of(Code.EPUB_GROUP_POSITION, FILE, value));
    }

    @Test
    void aPageListNeedsItsSource() throws IOException {
        checkWith("EPUB/package.opf", "property=\"pageBreakSource\"", "property=\"dcterms:subject\"");
        assertThat(log.sorted()).containsExactly(Diagnostic.of(Code.EPUB_PAGE_SOURCE_MISSING, FILE));
    }

    @Test
    void twoPagesCannotBeginAtOnePlace() throws IOException {
        checkWith("EPUB/nav.xhtml", "tea.xhtml#page--4", "tea.xhtml#page--3");
        assertThat(log.sorted())
                .containsExactly(Diagnostic.of(Code.EPUB_PAGE_TARGET_REPEATED, FILE, "2", "3", "tea.xhtml#page--3"));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, true", "zh-Latn, true", "ug, false"})
    void anAlternateScriptIsInAnotherLanguage(String language, boolean reported) throws IOException {
        String meta = "<meta refines=\"#title\" property=\"alternate-script\" xml:lang=\"" + language + "\">X</meta>";
        checkWith("EPUB/package.opf", "</metadata>", meta + "</metadata>");
        assertThat(log.sorted())
                .isEqualTo(reported ? List.of(Diagnostic.of(Code.EPUB_ALTERNATE_SCRIPT, FILE, "X")) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml"})
    void aMissingPartIsReported(String part) throws IOException {
        Map<String, String> entries = sample();
        entries.remove(part);
        check(entries);
        assertThat(log.sorted()).containsExactly(Diagnostic.of(Code.EPUB_UNREADABLE, FILE, part));
    }

    @Test
    void aHostilePackageIsRefused() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]>"
                + "<package>&h;</package>";
        Map<String, String> entries = sample();
        entries.put("EPUB/package.opf", bomb);
        check(entries);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.EPUB_UNREADABLE);
    }
}
