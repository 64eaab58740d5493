package hebi.layout.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.geom.PhysicalRect;
import hebi.layout.LayoutFixture;
import hebi.layout.PageRun;
import hebi.layout.page.LayoutOutput;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages of 10 × 10 em: an em and a line are 10 pt, each character is 1 em wide. */
class LayoutReviewTest {
    private final PageRun run = new PageRun();
    private final DiagnosticLog log = run.log();

    private LayoutOutput layOut(String language, String css, String body) {
        return run.layOut(language, css, body);
    }

    private List<Remark> review(String language, String css, String body) {
        LayoutOutput output = layOut(language, css, body);
        assertThat(log.sorted()).as("diagnostics").isEmpty();
        return LayoutReview.of(output);
    }

    @Test
    void pagesThatAreInOrderGetNoRemark() {
        assertThat(review("en", "p { text-align: justify }", "<p>aaaaaaaaaa</p><p>bbb</p>"))
                .isEmpty();
    }

    @Test
    void aJustifiedLineWithWideGapsIsLoose() {
        // 8 em in 10: 2 em for 7 gaps.
        List<Remark> remarks = review("zh", "p { text-align: justify }", "<p>雪雪雪雪雪雪雪雪<b>abcd</b></p>");
        assertThat(remarks).hasSize(1);
        Remark loose = remarks.get(0);
        assertThat(loose.kind()).isEqualTo(Remark.Kind.LOOSE);
        assertThat(loose.amount()).isEqualTo(285);
        assertThat(loose.text()).isEqualTo("雪雪雪雪雪雪雪雪");
        assertThat(loose.place()).isEqualTo(new PhysicalRect(20_000, 20_000, 100_000, 10_000));
    }

    @Test
    void linesThatAreNotJustifiedAreNeverLoose() {
        assertThat(review("zh", "p { text-align: start }", "<p>雪雪雪雪雪雪雪雪<b>abcd</b></p>"))
                .isEmpty();
        assertThat(review("zh", "p { text-align: justify; text-align-last: justify }", "<p>雪雪</p>"))
                .isEmpty();
    }

    @Test
    void anOverfullLineIsRemarkedAndReportedWithItsPage() {
        LayoutOutput output = layOut("en", "", "<p>aaaaaaaaaabb</p>");
        assertThat(LayoutReview.of(output))
                .extracting(Remark::kind, Remark::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Remark.Kind.OVERFULL, 20_000));
        Diagnostic finding = log.sorted().get(0);
        assertThat(finding.code().id()).isEqualTo("HB-LAY-001");
        assertThat(finding.context()).containsEntry("page", "1").containsEntry("article", "tea");
    }

    @Test
    void linesBesideTheGridAreOneRemark() {
        List<Remark> remarks = review("en", ".gap { height: 13pt }", "<p>a</p><div class='gap'></div><p>b</p><p>c</p>");
        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0).kind()).isEqualTo(Remark.Kind.OFF_GRID);
        assertThat(remarks.get(0).amount()).isEqualTo(3_000);
        assertThat(remarks.get(0).count()).isEqualTo(2);
        assertThat(remarks.get(0).text()).isEqualTo("b");
    }

    @Test
    void aDocumentWhoseLineHeightIsNoLengthHasNoGrid() {
        assertThat(review("en", "html { line-height: 1 } .gap { height: 13pt }", "<div class='gap'></div><p>b</p>"))
                .isEmpty();
    }

    @Test
    void headingsOfOtherSizesAndTablesNeedNotStandOnTheGrid() {
        String css = ".gap { height: 3pt } h2 { font-size: 8pt } td { padding: 0 }";
        assertThat(review("en", css, "<div class='gap'></div><h2>b</h2><table><tr><td>a</td></tr></table>"))
                .isEmpty();
    }

    @Test
    void aColumnThatEndsEarlyIsShort() {
        String css = "body { columns: 2; column-gap: 2em } .whole { break-inside: avoid }";
        String six = "<p class='whole'>" + LayoutFixture.lines(6) + "</p>";
        List<Remark> remarks = review("en", css, six + six + six);
        assertThat(remarks)
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.SHORT_COLUMN, Remark.Kind.SHORT_COLUMN);
        assertThat(remarks.get(0).amount()).isEqualTo(4_000);
        assertThat(remarks.get(0).text()).isEqualTo("f");
        assertThat(remarks).extracting(Remark::page).containsOnly(0);
    }

    @Test
    void oneLineForWidowsIsNoShortColumn() {
        String css = "body { columns: 2; column-gap: 2em } p { orphans: 2; widows: 2 }";
        assertThat(review("en", css, "<p>" + LayoutFixture.lines(29) + "</p>")).isEmpty();
    }

    @Test
    void adviceNamesPageAndArticle() {
        LayoutOutput output = layOut("en", ".gap { height: 13pt }", "<div class='gap'></div><p>b</p>");
        DiagnosticLog advice = new DiagnosticLog();
        LayoutReview.report(output, advice);
        assertThat(advice.sorted()).hasSize(1);
        Diagnostic finding = advice.sorted().get(0);
        assertThat(finding.code().id()).isEqualTo("HB-LAY-032");
        assertThat(finding.message("en"))
                .isEqualTo("lines beside the line grid, 3.0 pt after a grid line: 1, from “b” on");
        assertThat(finding.context()).containsEntry("page", "1").containsEntry("article", "tea");
        assertThat(finding.span().file()).isEqualTo("tea.xhtml");
    }

    @Test
    void draftsHaveArtifactsOverTheirPages() {
        LayoutOutput output = layOut("en", ".gap { height: 13pt }", "<div class='gap'></div><p>b</p>");
        LayoutOutput draft = new DraftMarks(run.context(), "en", "Draft").mark(output);
        Page page = draft.document().pages().get(0);
        List<Fragment> marks = page.areas().get(page.areas().size() - 1).fragments();
        assertThat(marks).hasSize(2);
        Fragment.Block word = (Fragment.Block) marks.get(0);
        assertThat(word.marking()).isInstanceOf(Marking.Artifact.class);
        assertThat(text(word)).isEqualTo("Draft");
        // A tick that begins 5 pt before the line.
        assertThat(marks.get(1).rect().inlineStart()).isEqualTo(15_000);
        assertThat(marks.get(1).rect().blockStart()).isEqualTo(33_000);
    }

    private static String text(Fragment fragment) {
        if (fragment instanceof Fragment.Block block) {
            return block.children().stream().map(LayoutReviewTest::text).collect(Collectors.joining());
        }
        return fragment instanceof Fragment.Line line ? LineText.of(line) : "";
    }

    @Test
    void hanSmallerThanSixHaoIsRemarkedOnceAParagraph() {
        String css = "p { font-size: 7pt }";
        List<Remark> remarks = review("zh", css, "<p>雪雪<br/>雪雪</p><p>abc</p>");
        assertThat(remarks).extracting(Remark::kind).containsOnlyOnce(Remark.Kind.SMALL_TEXT);
        assertThat(review("zh", "p { font-size: 7.875pt }", "<p>雪</p>"))
                .extracting(Remark::kind)
                .doesNotContain(Remark.Kind.SMALL_TEXT);
    }

    @Test
    void dotsNeedHalfAnEmBetweenTheLines() {
        String css = "em { text-emphasis: filled dot } p { line-height: 1.4 }";
        assertThat(review("zh", css, "<p>雪<em>雪</em></p>"))
                .extracting(Remark::kind)
                .contains(Remark.Kind.TIGHT_LINES);
        assertThat(review("zh", css + "p { line-height: 1.5 }", "<p>雪<em>雪</em></p>"))
                .extracting(Remark::kind)
                .doesNotContain(Remark.Kind.TIGHT_LINES);
    }

    @Test
    void readingsNeedIt() {
        assertThat(review("zh", "rt { font-size: 5pt } p { line-height: 1.2 }", "<p><ruby>雪<rt>xuě</rt></ruby></p>"))
                .extracting(Remark::kind)
                .contains(Remark.Kind.TIGHT_LINES);
    }
}
