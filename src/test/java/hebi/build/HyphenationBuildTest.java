package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hyphens: auto} on the page: English by its patterns, and a magazine's own exceptions, which a warm build notices. */
class HyphenationBuildTest {
    private static final String WORD = "typesetting";

    private final BuildMemory memory = new BuildMemory();

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void project() throws IOException {
        project = folder.resolve("project");
        BuildRun.copy(BuildRun.HOME.resolve("examples/one-page"), project);
        BuildRun.copy(BuildRun.HOME.resolve("layouts"), project.resolve("layouts"));
        Files.writeString(
                project.resolve("layouts/shanchuan/page.css"),
                "\np { hyphens: auto; text-align: justify }\n",
                StandardOpenOption.APPEND);
    }

    private void text(String text) throws IOException {
        Files.writeString(
                project.resolve("issues/2026-01/articles/snow.zh.md"), "---\ntitle: 听雪\n---\n\n" + text + "\n");
    }

    private void exceptions(String yaml) throws IOException {
        Files.writeString(
                project.resolve("magazine.yaml"),
                Files.readString(BuildRun.HOME.resolve("examples/one-page/magazine.yaml")) + yaml);
    }

    private List<Diagnostic> build(BuildMemory known) {
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = BuildRun.request(project, folder.resolve("out"), EnumSet.of(OutputFormat.PDF), 1);
        new IssueBuild(request, log, new Timings(), Progress.NONE, known).run();
        return log.sorted();
    }

    /** What of the word {@link #WORD} stands at ends of lines. */
    private Set<String> divided(BuildMemory known) throws IOException {
        assertThat(build(known)).isEmpty();
        Path pdf = folder.resolve("out/2026-01/zh/one-page-2026-01-zh.pdf");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(line -> line.replaceAll("[-\\u00AD\\u2010]?\\s*$", "").replaceAll(".*[^a-z]", ""))
                    .filter(part -> !part.isEmpty() && !part.equals(WORD) && WORD.startsWith(part))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aMagazinesOwnExceptionsStandAgainstThePatterns() throws IOException {
        text("[" + (WORD + " ").repeat(80).strip() + ".]{lang=en}");
        assertThat(divided(memory)).isNotEmpty().isSubsetOf("type", "typeset");
        exceptions("hyphenation-exceptions: {en: typesett-ing}\n");
        assertThat(divided(memory)).containsExactly("typesett");
        exceptions("hyphenation-exceptions: {en: [ty-pe*, typesetting]}\n");
        assertThat(divided(memory)).isEmpty();
        exceptions("");
        assertThat(divided(memory)).isEqualTo(divided(BuildMemory.none())).isNotEmpty();
    }

    /** A Western word in Chinese text without a language of its own may be a name. */
    @Test
    void wordsInChineseTextStayWhole() throws IOException {
        text("雪 typesetting 停".repeat(60));
        assertThat(divided(memory)).isEmpty();
    }

    @Test
    void whatIsNoWordIsReportedWhereItStands() throws IOException {
        exceptions(
                "hyphenation-exceptions:\n  ug: [كى-تاب]\n  en:\n    - pre sent\n    - -a\n    - co--op\n  xx: [a-b]\n");
        assertThat(build(memory))
                .extracting(d -> d.span() + " " + d.code().id())
                .containsExactly(
                        "magazine.yaml:16:7 HB-YAML-020",
                        "magazine.yaml:17:7 HB-YAML-020",
                        "magazine.yaml:18:7 HB-YAML-020",
                        "magazine.yaml:19:3 HB-IN-007");
    }
}
