package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.StyleSheet;
import hebi.diag.DiagnosticLog;
import hebi.fragment.Fragment;
import hebi.layout.LaidOut.Placed;
import hebi.layout.page.LayoutOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** css-content-3 §2.6: leaders fill the rest of their line. Every character is an em. */
class LeaderTest {
    private static String css(String pattern) {
        return "p::after { content: leader(" + pattern + ") counter(n) } body { counter-reset: n 7 }";
    }

    private static List<Placed> texts(LaidOut laid, String text) {
        return laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Text run
                        && run.run().text().equals(text))
                .toList();
    }

    private static double inline(Placed placed) {
        return placed.rect().inlineStart() / (double) LayoutFixture.EM;
    }

    @Test
    void whatFollowsStandsAtTheEndOfTheLine() {
        LaidOut laid = LayoutFixture.of(css("'.'"), "<p>abc</p>").page(12);
        assertThat(inline(texts(laid, "7").get(0))).isEqualTo(11);
        assertThat(texts(laid, "."))
                .extracting(LeaderTest::inline)
                .containsExactly(3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
    }

    @Test
    void patternsStandUnderOneAnotherWhereverTheyBegin() {
        LaidOut laid = LayoutFixture.of(
                        css("'._'") + "p { padding-inline-start: 0.5em }", "<p>a</p><p>ab</p><p>abc</p>")
                .page(12.5);
        // Counted from the line's end in whole patterns of two em: the number takes one.
        assertThat(texts(laid, "._")).allMatch(p -> (inline(p) * 2) % 4 == 1);
        assertThat(texts(laid, "._")).hasSize(4 + 4 + 3);
    }

    @Test
    void leadersAreNoContent() {
        LaidOut laid = LayoutFixture.of(css("dotted"), "<p>abc</p>").page(12);
        assertThat(laid.all())
                .filteredOn(p -> p.fragment() instanceof Fragment.Text run
                        && run.run().text().startsWith("."))
                .isNotEmpty()
                .allMatch(Placed::isArtifact);
    }

    @Test
    void aLineIsNotBrokenAfterALeader() {
        LaidOut laid = LayoutFixture.of(css("'.'"), "<p id='p'>abc defg</p>").page(8);
        // There is room for the words alone: the leader goes on with its number, over the whole line.
        assertThat(texts(laid, ".")).hasSize(7).allMatch(p -> p.rect().blockStart() == LayoutFixture.EM);
        assertThat(texts(laid, "7").get(0).rect().blockStart()).isEqualTo(LayoutFixture.EM);
        assertThat(inline(texts(laid, "7").get(0))).isEqualTo(7);
    }

    @Test
    void theLeastLeaderIsOnePattern() {
        ContentSizes sizes = LayoutFixture.of(css("'.'"), "<p>abc</p>").contentSizes();
        assertThat(sizes.max()).isEqualTo(5 * LayoutFixture.EM);
    }

    @Test
    void severalLeadersShareTheRoom() {
        LaidOut laid = LayoutFixture.of("p::after { content: leader('.') 'x' leader('-') 'y' }", "<p>a</p>")
                .page(13);
        assertThat(texts(laid, ".")).hasSize(5);
        assertThat(texts(laid, "-")).hasSize(5);
        assertThat(inline(texts(laid, "x").get(0))).isEqualTo(6);
    }

    @Test
    void inRightToLeftLinesTheyRunToTheLeft() {
        LaidOut laid = LayoutFixture.of("html { direction: rtl }" + css("'.'"), "<p>אבג</p>")
                .page(12);
        assertThat(inline(texts(laid, "7").get(0))).isEqualTo(11);
        assertThat(texts(laid, ".")).hasSize(8);
    }

    @Test
    void aLeaderIsNoTextOfANamedString() {
        DiagnosticLog log = new DiagnosticLog();
        StyleSheet.parse("p { string-set: a leader('.') }", "a.css", StyleSheet.Imports.NONE, log);
        assertThat(log.sorted()).hasSize(1);
    }

    @Test
    void leadersWithNumbersOfPages() {
        PageRun run = new PageRun();
        LayoutOutput output = run.layOut(
                "en",
                "a::after { content: leader('.') target-counter(attr(href), page) } h2 { break-before: page }",
                "<p><a href='#b'>ab</a></p><h2 id='b'>b</h2>");
        assertThat(run.log().sorted()).isEmpty();
        assertThat(output.document().pages()).hasSize(2);
    }
}
