package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** css-break-4 §5: margins, padding, borders and given sizes at breaks, on pages of 5 lines. */
class BreakMarginsTest {
    private static LaidOut layout(String css, String body) {
        return LayoutFixture.of(css, body).pages(20, 5);
    }

    private static String p(int lines) {
        return "<p>" + lines(lines) + "</p>";
    }

    @Test
    void aMarginAfterAnUnforcedBreakIsCut() {
        LaidOut laid = layout("#b { margin-block-start: 2em }", p(5) + "<p id='b'>b</p>");
        assertThat(laid.places("b")).containsExactly("p2 0,0 20x1");
    }

    @Test
    void marginsOfAllBoxesThatBeginAfterAnUnforcedBreakAreCut() {
        LaidOut laid = layout(
                "div { margin-block-start: 1em } #b { margin-block-start: 2em }",
                p(5) + "<div id='d'><p id='b'>b</p></div>");
        assertThat(laid.places("d")).containsExactly("p2 0,0 20x1");
        assertThat(laid.places("b")).containsExactly("p2 0,0 20x1");
    }

    @Test
    void aMarginThatReachesOverThePageIsCut() {
        LaidOut laid = layout("p { margin-block-end: 3em }", p(4) + "<p id='b'>b</p>");
        assertThat(laid.places("b")).containsExactly("p2 0,0 20x1");
    }

    @Test
    void aMarginAtThePagesEndMakesNoPage() {
        assertThat(layout("p { margin-block-end: 3em }", p(5)).pageCount()).isEqualTo(1);
    }

    @Test
    void aMarginAfterAForcedBreakStays() {
        LaidOut laid = layout("#b { break-before: page; margin-block-start: 2em }", p(1) + "<p id='b'>b</p>");
        assertThat(laid.places("b")).containsExactly("p2 0,2 20x1");
    }

    @Test
    void theMarginOfAFirstChildAfterAForcedBreakStays() {
        LaidOut laid = layout(
                "div { break-before: page } #b { margin-block-start: 2em }",
                p(1) + "<div id='d'><p id='b'>b</p></div>");
        assertThat(laid.places("b")).containsExactly("p2 0,2 20x1");
    }

    @Test
    void marginsBeforeAndAfterAForcedBreakDoNotMeet() {
        LaidOut laid = layout(
                "#a { margin-block-end: 3em } #b { break-before: page; margin-block-start: 1em }",
                "<p id='a'>a</p><p id='b'>b</p>");
        assertThat(laid.places("b")).containsExactly("p2 0,1 20x1");
    }

    @Test
    void paddingAfterABreakStays() {
        LaidOut laid = layout("#b { padding-block-start: 1em }", p(5) + "<p id='b'>b</p>");
        assertThat(laid.places("b")).containsExactly("p2 0,0 20x2");
    }

    /** css-break-4 §5.4 {@code box-decoration-break: slice}, its initial value. */
    @Test
    void paddingAndBordersStandAtTheBoxesOwnEndsOnly() {
        LaidOut laid =
                layout("div { padding-block: 0.5em; border-block: 5pt solid }", "<div id='d'>" + p(6) + "</div>");
        assertThat(laid.places("d")).containsExactly("p1 0,0 20x5", "p2 0,0 20x3");
        assertThat(laid.linesOn(1)).containsExactly("a", "b", "c", "d");
        assertThat(laid.texts("a").get(0).place()).isEqualTo("0,1 1x1");
        assertThat(laid.texts("e").get(0).place()).isEqualTo("0,0 1x1");
    }

    @Test
    void theBorderOfABrokenBoxIsPaintedAtItsOwnEndsOnly() {
        LaidOut laid = layout("div { border-block: 5pt solid }", "<div id='d'>" + p(6) + "</div>");
        assertThat(laid.boxes("d"))
                .extracting(b ->
                        ((hebi.fragment.Fragment.Block) b.fragment()).paint().borderWidths())
                .containsExactly(
                        new hebi.geom.LogicalEdges(0, 0, 5_000, 0), new hebi.geom.LogicalEdges(0, 0, 0, 5_000));
    }

    /** css-break-4 §4.1: between a box's start padding and its first line is no place for a break. */
    @Test
    void startPaddingIsNotLeftAlone() {
        LaidOut laid = layout("div { padding-block-start: 2em }", p(3) + "<div id='d'>" + p(1) + "</div>");
        assertThat(laid.places("d")).containsExactly("p2 0,0 20x3");
    }

    @Test
    void aGivenBlockSizeGoesOnOverPages() {
        LaidOut laid = layout("div { block-size: 8em }", "<div id='d'>a</div><p id='b'>b</p>");
        assertThat(laid.places("d")).containsExactly("p1 0,0 20x5", "p2 0,0 20x3");
        assertThat(laid.places("b")).containsExactly("p2 0,3 20x1");
    }

    @Test
    void aLeastBlockSizeIsCountedOverPages() {
        LaidOut laid = layout("div { min-block-size: 7em }", "<div id='d'>" + p(6) + "</div><p id='b'>b</p>");
        assertThat(laid.places("d")).containsExactly("p1 0,0 20x5", "p2 0,0 20x2");
        assertThat(laid.places("b")).containsExactly("p2 0,2 20x1");
    }

    @Test
    void nothingBeginsTwiceAndNothingIsLeftOut() {
        LaidOut laid = layout("", "<div id='d'>" + p(6) + "<p id='b'>b</p></div>");
        assertThat(laid.results().get(0).starts())
                .extracting(o -> o.element().element().name())
                .containsSubsequence("body", "div", "p");
        assertThat(laid.results().get(1).starts())
                .extracting(o -> o.element().element().name())
                .containsExactly("p");
    }
}
