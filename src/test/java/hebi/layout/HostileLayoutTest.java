package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.Cascade;
import hebi.css.StyleSheet;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.fragment.Fragment;
import hebi.html.XhtmlParser;
import hebi.layout.page.LayoutOutput;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents and stylesheets that no page can hold, or that were built to take long: each has its finding or its limit, all
 * are laid out, in time that grows with their size.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileLayoutTest {
    private static final int DEEP = 2_000;
    private static final String EDGED_TABLES = "td { padding: 1pt } table { border-spacing: 2pt }";

    /** The one finding with this id among the run's. */
    private static Diagnostic only(PageRun run, String id) {
        List<Diagnostic> found = run.log().sorted();
        assertThat(found).extracting(d -> d.code().id()).containsOnly(id);
        return found.get(0);
    }

    private static String nested(String element, int depth, String inside) {
        return ("<" + element + ">").repeat(depth) + inside + ("</" + element + ">").repeat(depth);
    }

    /** All characters on all pages, in paint order. */
    private static String text(LayoutOutput output) {
        StringBuilder text = new StringBuilder();
        output.document().pages().stream()
                .flatMap(page -> page.areas().stream())
                .flatMap(area -> area.fragments().stream())
                .forEach(fragment -> append(fragment, text));
        return text.toString();
    }

    private static void append(Fragment fragment, StringBuilder text) {
        if (fragment instanceof Fragment.Text run) {
            text.append(run.run().text());
        } else if (fragment instanceof Fragment.Layer layer) {
            append(layer.block(), text);
        } else if (fragment instanceof Fragment.Block block) {
            block.children().forEach(child -> append(child, text));
        } else if (fragment instanceof Fragment.Line line) {
            line.children().forEach(child -> append(child, text));
        }
    }

    // ---- too large for its column or page ----

    @Test
    void aWordWiderThanItsColumnSaysByHowMuch() {
        PageRun run = new PageRun();
        run.layOut("en", "", "<p>aaaaaaaaaabb</p>");
        assertThat(only(run, "HB-LAY-001").args()).containsExactly("20.0", "aaaaaaaaaabb");
    }

    @Test
    void aTableWiderThanItsColumnSaysByHowMuch() {
        PageRun run = new PageRun();
        run.layOut(
                "en",
                "td { padding: 0 } table { border-spacing: 0; width: 130pt }",
                "<table><tr><td>a</td></tr></table>");
        assertThat(only(run, "HB-LAY-003").args()).containsExactly("<table>", "30.0");
    }

    @Test
    void aPictureLargerThanItsPage() {
        LayoutFixture.of("img { display: block }", "<p><img src='a.png' alt='a'/></p>")
                .with("a.png", 12, 30)
                .reporting("HB-LAY-002", "HB-LAY-003")
                .pages(10, 10);
    }

    @Test
    void aPageSmallerThanItsMargins() {
        PageRun run = new PageRun();
        run.layOut("en", "@page { size: 30pt 140pt; margin: 20pt }", "<p>a</p>");
        Diagnostic found = only(run, "HB-LAY-021");
        assertThat(found.args()).containsExactly("@page", "30", "140");
        // Behind the three lines that every run has.
        assertThat(found.span()).isEqualTo(new Span("page.css", 4, 27));
        assertThat(found.help("en")).contains("make the margins in @page smaller");
    }

    @Test
    void aFloatThatFitsNowhere() {
        PageRun run = new PageRun();
        run.layOut("en", ".f { float: left; width: 130pt; height: 300pt }", "<p>a</p><div class='f'>f</div><p>b c</p>");
        assertThat(run.log().hasErrors()).isFalse();
    }

    @Test
    void aFloatingPictureThatFitsNowhere() {
        LayoutFixture.of("img { float: left }", "<p>a<img src='a.png' alt='a'/>b c d</p>")
                .with("a.png", 12, 30)
                .reporting("HB-LAY-002", "HB-LAY-003")
                .pages(10, 10);
    }

    @Test
    void aTableRowTallerThanAPageGoesOn() {
        PageRun run = new PageRun();
        String cell = "<td>" + LayoutFixture.lines(35) + "</td>";
        int pages = run.layOut("en", "td { padding: 0 }", "<table><tr>" + cell + "</tr></table>")
                .document()
                .pages()
                .size();
        assertThat(run.log().sorted()).isEmpty();
        assertThat(pages).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width: 1e9pt",
                "margin: -1e9pt",
                "padding: 1e9pt",
                "font-size: 1e7pt",
                "line-height: 1e7pt",
                "text-indent: -1e9pt",
                "height: 1e7pt",
                "letter-spacing: 1e7pt",
                "border: 1e8pt solid",
                "columns: 100000",
                "column-gap: 1e9pt; columns: 2",
                "block-step-size: 1e8pt",
                "position: relative; top: 1e9pt"
            })
    void lengthsBeyondAllMeasure(String declaration) {
        PageRun run = new PageRun();
        run.layOut("en", "p { " + declaration + " }", "<p>a b</p><p>c</p>");
        assertThat(run.log().sorted()).extracting(d -> d.code().id()).doesNotContain("HB-INT-001");
    }

    // ---- depth ----

    /** {@link XhtmlParser#MAX_DEPTH} is what is laid out; deeper nesting is an error of the template. */
    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "blockquote", "section"})
    void elementsNestedAsDeeplyAsMayBeAreLaidOut(String element) {
        PageRun run = new PageRun();
        int pages = run.layOut("en", "blockquote { margin: 0 }", nested(element, XhtmlParser.MAX_DEPTH - 2, "a"))
                .document()
                .pages()
                .size();
        assertThat(run.log().sorted()).isEmpty();
        assertThat(pages).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "blockquote", "ruby"})
    void elementsNestedTooDeeplyKeepTheirText(String element) {
        PageRun run = new PageRun();
        LayoutOutput output =
                run.layOut("en", "blockquote { margin: 0 }", nested(element, DEEP, "<i data-span='tea.md:3:1'>a</i>"));
        assertThat(ids(run.log())).containsOnly("HB-TPL-102");
        assertThat(text(output)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>|</td></tr></table>", "<ul><li>|</li></ul>", "<ruby>|<rt>b</rt></ruby>"})
    void structuresNestedAsDeeplyAsMayBeTakeLinearTime(String structure) {
        String[] halves = structure.split("\\|");
        int depth = (XhtmlParser.MAX_DEPTH - 3) / (halves[0].split("<").length - 1);
        PageRun run = new PageRun();
        String css =
                "@page { size: 4000pt } ul { margin: 0; padding: 0 } td { padding: 1pt } table { border-spacing: 1pt }";
        run.layOut("en", css, halves[0].repeat(depth) + "a" + halves[1].repeat(depth));
        assertThat(run.log().sorted()).isEmpty();
    }

    @Test
    void tablesInTablesBreakOverManyPages() {
        PageRun run = new PageRun();
        LayoutOutput output = run.layOut("en", EDGED_TABLES, nestedTables(100, "a"));
        // The letter lies beyond the edge of the paper.
        assertThat(ids(run.log())).containsOnly("HB-LAY-003", "HB-LAY-004");
        assertThat(text(output)).isEqualTo("a");
        // Before the letter and after it 100 times 3 pt, on pages of 100 pt, and some room that is left.
        assertThat(output.document().pages()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void edgesOfNestedTablesThatAreHigherThanThePageAreTakenOnce() {
        for (int depth : new int[] {33, 34, 40, 50}) {
            PageRun run = new PageRun();
            LayoutOutput output = run.layOut("en", EDGED_TABLES, nestedTables(depth, "a"));
            assertThat(text(output)).isEqualTo("a");
            assertThat(output.document().pages()).hasSizeBetween(3, 5);
        }
    }

    private static String nestedTables(int depth, String inside) {
        return "<table><tr><td>".repeat(depth) + inside + "</td></tr></table>".repeat(depth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: inline-block",
                "float: left",
                "display: table",
                "position: absolute",
                "position: relative",
                "break-inside: avoid",
                "columns: 2",
                "writing-mode: vertical-rl",
                "display: list-item",
                "overflow: hidden",
                "width: min-content",
                "display: flow-root",
                "break-after: avoid"
            })
    void nestedBoxesOfOneKindTakeLinearTime(String declaration) {
        PageRun run = new PageRun();
        run.layOut(
                "en",
                "div { " + declaration + " }",
                "<p>x</p>".repeat(7) + nested("div", 40, "<p>a b c</p>".repeat(7)));
        assertThat(run.log().hasErrors()).isFalse();
    }

    @Test
    void directionsThatAlternateAtEachDepth() {
        PageRun run = new PageRun();
        String css = ".v { writing-mode: vertical-rl } .h { writing-mode: horizontal-tb }";
        String open = "<div class='v'><div class='h'>";
        run.layOut("en", css, open.repeat(12) + "a b" + "</div></div>".repeat(12));
        assertThat(run.log().hasErrors()).isFalse();
    }

    // ---- references ----

    @Test
    void pageNumbersThatMoveTheirOwnTarget() {
        PageRun run = new PageRun();
        String css = "a::after { content: target-counter(attr(href), page) target-text(attr(href)) }"
                + " #b { counter-reset: page 99998 }";
        run.layOut("en", css, "<p id='a'>" + "<a href='#b'>a</a> ".repeat(40) + "</p><p id='b'><a href='#a'>b</a></p>");
        assertThat(run.log().hasErrors()).isFalse();
    }

    @Test
    void countersThatCountTheirOwnContent() {
        PageRun run = new PageRun();
        String css =
                "p { counter-increment: c 2147483647 } p::before { counter-increment: c; content: counters(c, '.') }";
        run.layOut("en", css, "<p>a</p>".repeat(20));
        assertThat(run.log().hasErrors()).isFalse();
    }

    // ---- stylesheets ----

    private static DiagnosticLog style(String css, String body) {
        DiagnosticLog log = new DiagnosticLog();
        StyleSheet sheet = StyleSheet.parse(css, "page.css", StyleSheet.Imports.NONE, log);
        new Cascade(List.of(sheet), log)
                .style(new XhtmlParser(log).parse("<html><body>" + body + "</body></html>", Span.of("a")));
        return log;
    }

    private static List<String> ids(DiagnosticLog log) {
        return log.sorted().stream().map(d -> d.code().id()).distinct().toList();
    }

    @Test
    void selectorsBuiltToBeSlow() {
        String chain = "div ".repeat(60) + "p.none { color: red }";
        String siblings = "p ~ p ~ p ~ p ~ p ~ b { color: red } p:nth-last-child(7n + 3 ) { color: red }";
        String any = ":is(:is(:is(:is(p, b), p), b), p):not(:not(:not(p))) { color: red }";
        DiagnosticLog log = style(chain + siblings + any, nested("div", 400, "<p>a</p>".repeat(5_000)));
        assertThat(ids(log)).isSubsetOf("HB-CSS-008");
    }

    @Test
    void variablesThatReferToThemselves() {
        assertThat(ids(style("p { --a: var(--b); --b: var(--a); width: var(--a) }", "<p>a</p>")))
                .containsOnly("HB-CSS-007");
    }

    @Test
    void variablesThatGrowWithoutEnd() {
        String bomb = IntStream.range(1, 40)
                .mapToObj(i -> "--v" + i + ": var(--v" + (i - 1) + ") var(--v" + (i - 1) + ");")
                .collect(Collectors.joining());
        assertThat(ids(style("p { --v0: 1pt;" + bomb + " margin: var(--v39) }", "<p>a</p>")))
                .contains("HB-CSS-008")
                .isSubsetOf("HB-CSS-007", "HB-CSS-008");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000})
    void calculationsNestedDeeply(int depth) {
        String css = "p { width: calc(" + "(".repeat(depth) + "1pt" + ")".repeat(depth) + ") }";
        assertThat(style(css, "<p>a</p>").sorted())
                .extracting(d -> d.code().id())
                .doesNotContain("HB-INT-001");
    }

    @Test
    void aSelectorNestedDeeply() {
        String css = ":not(".repeat(3_000) + "p" + ")".repeat(3_000) + " { color: red }";
        assertThat(ids(style(css, "<p>a</p>"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void megabytesOfRules(int megabytes) {
        String rule = "article.tea > section p.first-line em::before { margin: 1pt 2pt; content: 'a' }\n";
        DiagnosticLog log = style(rule.repeat((megabytes << 20) / rule.length()), "<p>a</p>");
        assertThat(ids(log)).isEqualTo(megabytes == 1 ? List.of() : List.of("HB-CSS-008"));
    }

    /** All that can be are made: a grid that is larger than the page goes on over the next ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "grid-template-columns: repeat(10000, 1fr); grid-template-rows: repeat(10000, 0.01pt)",
                "grid-template-columns: repeat(10000, min-content); grid-template-rows: repeat(10000, auto)",
                "grid-template-columns: repeat(auto-fill, 0.001pt)",
                "grid-auto-rows: 0.001pt; grid-auto-flow: column dense"
            })
    void tenThousandGridTracks(String tracks) {
        PageRun run = new PageRun();
        String items = IntStream.range(0, 200).mapToObj(i -> "<b>a</b>").collect(Collectors.joining());
        LayoutOutput output = run.layOut(
                "en",
                "div { display: grid; " + tracks + " } #far { grid-row: 9999; grid-column: 9999 }",
                "<div>" + items + "<b id='far'>z</b></div>");
        assertThat(run.log().hasErrors()).isFalse();
        assertThat(text(output).replaceAll("\\s", "")).hasSize(201).contains("z");
    }

    @Test
    void stylesheetsThatImportEachOther() {
        DiagnosticLog log = new DiagnosticLog();
        StyleSheet.parse(
                "@import 'b.css';",
                "a.css",
                path -> Optional.of(path.equals("b.css") ? "@import 'c.css';" : "@import 'b.css'; p { color: red }"),
                log);
        assertThat(log.sorted()).containsExactly(Diagnostic.of(Code.CSS_IMPORT, new Span("c.css", 1, 1), "b.css"));
    }
}
