package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Input that was made to break a program, as {@code hebi check} and {@code hebi build} read it: a finding with file, line
 * and remedy, soon, and no exception.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
    private static final int DEEP = 2_000;
    private static final String SNOW = "issues/2026-01/articles/snow.zh.md";
    private static final String FRONT = "---\ntitle: 听雪\nsection: note\n---\n\n";
    private static final String LAYOUT = "layouts/shanchuan/";

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void copy() throws IOException {
        project = folder.resolve("project");
        BuildRun.copy(BuildRun.HOME.resolve("examples/one-page"), project);
    }

    private static String both(String open, String close) {
        return open.repeat(DEEP) + "雪" + close.repeat(DEEP);
    }

    /** Name, the article's text, what is found. */
    static Stream<Arguments> articles() {
        return Stream.of(
                Arguments.of("quotations", "> ".repeat(DEEP) + "雪", Code.MANUSCRIPT_TOO_DEEP),
                Arguments.of("lists", "- ".repeat(DEEP) + "雪", Code.MANUSCRIPT_TOO_DEEP),
                Arguments.of("lists in quotations", "> 1. ".repeat(DEEP) + "雪", Code.MANUSCRIPT_TOO_DEEP),
                Arguments.of("marks", both("*", "*"), Code.MANUSCRIPT_TOO_DEEP),
                Arguments.of("spans", both("[", "]{.dots}"), Code.ATTRIBUTES_WITHOUT_BLOCK),
                Arguments.of("asides", both(":::pull-quote\n", "\n:::"), Code.MANUSCRIPT_TOO_DEEP),
                Arguments.of("HTML blocks", both("<div>", "</div>"), Code.RAW_HTML),
                Arguments.of("HTML in a line", "雪" + both("<b>", "</b>"), Code.RAW_HTML));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void twoThousandNestedInAnArticle(String name, String text, Code code) throws IOException {
        Files.writeString(project.resolve(SNOW), FRONT + text + "\n");
        fails(SNOW, code);
    }

    /** Text that has no structure but looks as if it had. */
    @ParameterizedTest
    @MethodSource
    void whatOnlyLooksNestedIsText(String text) throws IOException {
        Files.writeString(project.resolve(SNOW), FRONT + text + "\n");
        for (DiagnosticLog log : runs()) {
            assertThat(log.hasErrors()).as(log.sorted().toString()).isFalse();
        }
    }

    static Stream<String> whatOnlyLooksNestedIsText() {
        return Stream.of(
                "[".repeat(DEEP) + "雪",
                both("{", "|xue}"),
                both("[", "](https://example.org)"),
                "雪" + both("^[", "]"),
                "雪[^n0]\n\n" + "[^n0]: 雪[^n1]\n\n[^n1]: 雪[^n0]");
    }

    @ParameterizedTest
    @MethodSource
    void twoThousandNestedElementsOfATemplate(String open, String close) throws IOException {
        template("<div>" + both(open, close) + "</div>");
        fails(SNOW, Code.XHTML_TOO_DEEP);
    }

    static Stream<Arguments> twoThousandNestedElementsOfATemplate() {
        return Stream.of(
                Arguments.of("<div>", "</div>"),
                Arguments.of("<span>", "</span>"),
                Arguments.of("<blockquote>", "</blockquote>"),
                Arguments.of("<ul><li>", "</li></ul>"),
                Arguments.of("<table><tr><td>", "</td></tr></table>"),
                Arguments.of("<ruby>", "<rt>x</rt></ruby>"));
    }

    @Test
    void tablesInTablesAsDeepAsMayBe() throws IOException {
        template("<table><tr><td>".repeat(150) + "雪" + "</td></tr></table>".repeat(150));
        for (DiagnosticLog log : runs()) {
            assertThat(log.sorted()).extracting(Diagnostic::code).contains(Code.BOX_TOO_WIDE);
            assertThat(log.hasErrors()).isFalse();
        }
    }

    private void template(String body) throws IOException {
        Path file = project.resolve(LAYOUT + "article.ftlx");
        Files.createDirectories(file.getParent());
        String own = Files.readString(BuildRun.HOME.resolve(LAYOUT + "article.ftlx"));
        Files.writeString(file, own.replace("</header>", "</header>" + body));
    }

    /** Name, what is put behind the stylesheet, what is found. */
    static Stream<Arguments> stylesheets() {
        String rule = "article.tea > section p.first-line em::before { margin: 1pt 2pt; content: 'a' }\n";
        return Stream.of(
                Arguments.of("itself imported", "", Code.CSS_IMPORT),
                Arguments.of(
                        "variables in a circle",
                        "p { --a: var(--b); --b: var(--a); width: var(--a) }",
                        Code.CSS_VARIABLE_INVALID),
                Arguments.of(
                        "calc()",
                        "p { width: calc(" + "(".repeat(DEEP) + "1pt" + ")".repeat(DEEP) + ") }",
                        Code.CSS_LIMIT),
                Arguments.of(
                        "min()", "p { width: " + "min(".repeat(DEEP) + "1pt" + ")".repeat(DEEP) + " }", Code.CSS_LIMIT),
                Arguments.of(
                        "selectors in selectors",
                        ":not(".repeat(DEEP) + "p" + ")".repeat(DEEP) + " { }",
                        Code.CSS_LIMIT),
                Arguments.of("long selectors", "div ".repeat(50_000) + "p { color: red }", Code.CSS_LIMIT),
                Arguments.of("five megabytes", rule.repeat((5 << 20) / rule.length()), Code.CSS_LIMIT),
                Arguments.of(
                        "no room", "@page { size: 30pt !important; margin: 20pt !important }", Code.PAGE_WITHOUT_ROOM));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stylesheets")
    void aStylesheetBeyondReason(String name, String rules, Code code) throws IOException {
        Path file = project.resolve(LAYOUT + "page.css");
        Files.createDirectories(file.getParent());
        String own = Files.readString(BuildRun.HOME.resolve(LAYOUT + "page.css"));
        Files.writeString(file, (rules.isEmpty() ? "@import 'page.css';\n" : "") + own + "\n" + rules + "\n");
        fails(LAYOUT + "page.css", code);
    }

    @Test
    void referencesThatMoveWhatTheyReferTo() throws IOException {
        Path file = project.resolve(LAYOUT + "page.css");
        Files.createDirectories(file.getParent());
        String own = Files.readString(BuildRun.HOME.resolve(LAYOUT + "page.css"));
        // Text of a target in the target, and a number that takes another page where it is odd.
        Files.writeString(
                file,
                own + "\nh1::after { content: target-text('#snow--title') target-counter('#snow--title', page) }"
                        + " p::before { content: target-counter('#snow--body', page, lower-roman) }\n");
        for (DiagnosticLog log : runs()) {
            assertThat(log.hasErrors()).as(log.sorted().toString()).isFalse();
        }
    }

    private List<DiagnosticLog> runs() {
        BuildRequest build = BuildRun.request(project, folder.resolve("out"), EnumSet.of(OutputFormat.PDF), 2);
        BuildRequest check = new BuildRequest(
                        BuildRun.HOME,
                        project,
                        folder.resolve("out"),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        2,
                        false)
                .with(BuildRequest.Goal.REVIEW);
        return Stream.of(check, build).map(HostileInputTest::run).toList();
    }

    private static DiagnosticLog run(BuildRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        List<Path> made = new IssueBuild(request, log, new Timings(), Progress.NONE).run();
        assertThat(made.isEmpty())
                .isEqualTo(log.hasErrors() || request.formats().isEmpty());
        return log;
    }

    /** Both say this at a line of {@code file}; errors of other kinds are none. */
    private void fails(String file, Code code) {
        for (DiagnosticLog log : runs()) {
            List<Diagnostic> errors = log.sorted().stream()
                    .filter(d -> d.code().severity() == Severity.ERROR)
                    .toList();
            assertThat(errors).extracting(Diagnostic::code).contains(code).isSubsetOf(code, Code.STRAY_FENCE);
            Diagnostic first =
                    errors.stream().filter(d -> d.code() == code).findFirst().orElseThrow();
            assertThat(first.span().file()).isEqualTo(file);
            assertThat(first.help("en")).isNotBlank();
            assertThat(first.help("zh")).isNotBlank();
        }
    }
}
