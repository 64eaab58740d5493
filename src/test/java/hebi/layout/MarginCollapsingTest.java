package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CSS 2 §8.3.1. Each line is 1 em high; the document begins with the line {@code x}. */
class MarginCollapsingTest {
    private static LaidOut layout(String css, String body) {
        return LayoutFixture.of(css, "<p id='x'>x</p>" + body).page(20);
    }

    @Test
    void theLargerMarginOfSiblingsCounts() {
        LaidOut laid =
                layout("#a { margin-block-end: 2em } #b { margin-block-start: 3em }", "<p id='a'>a</p><p id='b'>b</p>");
        assertThat(laid.place("a")).isEqualTo("0,1 20x1");
        assertThat(laid.place("b")).isEqualTo("0,5 20x1");
    }

    @Test
    void theFirstMarginOfThePageStays() {
        LaidOut laid =
                LayoutFixture.of("p { margin-block: 2em }", "<p id='a'>a</p>").page(20);
        assertThat(laid.place("a")).isEqualTo("0,2 20x1");
    }

    @Test
    void aParentAndItsFirstChildCollapse() {
        LaidOut laid = layout(
                "div { margin-block-start: 1em } #a { margin-block-start: 2em }", "<div id='d'><p id='a'>a</p></div>");
        assertThat(laid.place("d")).isEqualTo("0,3 20x1");
        assertThat(laid.place("a")).isEqualTo("0,3 20x1");
    }

    @Test
    void aParentAndItsLastChildCollapse() {
        LaidOut laid = layout(
                "div { margin-block-end: 1em } #a { margin-block-end: 3em }",
                "<div id='d'><p id='a'>a</p></div><p id='b'>b</p>");
        assertThat(laid.place("d")).isEqualTo("0,1 20x1");
        assertThat(laid.place("b")).isEqualTo("0,5 20x1");
    }

    @Test
    void marginsOfAllGenerationsCollapse() {
        LaidOut laid = layout(
                "#d { margin-block: 1em } #e { margin-block: 3em } #a { margin-block: 2em }",
                "<div id='d'><div id='e'><p id='a'>a</p></div></div><p id='b'>b</p>");
        assertThat(laid.blockStart("d")).isEqualTo(4);
        assertThat(laid.blockStart("a")).isEqualTo(4);
        assertThat(laid.blockStart("b")).isEqualTo(8);
    }

    @Test
    void paddingKeepsMarginsApart() {
        LaidOut laid = layout(
                "div { margin-block-start: 1em; padding-block: 0.5em } #a { margin-block: 2em }",
                "<div id='d'><p id='a'>a</p></div>");
        assertThat(laid.place("d")).isEqualTo("0,2 20x6");
        assertThat(laid.place("a")).isEqualTo("0,4.5 20x1");
    }

    @Test
    void aBorderKeepsMarginsApart() {
        LaidOut laid = layout(
                "div { border-block-start: 5pt solid } #a { margin-block: 2em }",
                "<div id='d'><p id='a'>a</p></div><p id='b'>b</p>");
        assertThat(laid.place("d")).isEqualTo("0,1 20x3.5");
        assertThat(laid.place("a")).isEqualTo("0,3.5 20x1");
        assertThat(laid.blockStart("b")).isEqualTo(6.5);
    }

    @Test
    void aFlowRootHoldsTheMarginsOfItsChildren() {
        LaidOut laid = layout(
                "div { display: flow-root } #a { margin-block: 2em 1em }",
                "<div id='d'><p id='a'>a</p></div><p id='b'>b</p>");
        assertThat(laid.place("d")).isEqualTo("0,1 20x4");
        assertThat(laid.place("a")).isEqualTo("0,3 20x1");
        assertThat(laid.place("b")).isEqualTo("0,5 20x1");
    }

    @Test
    void aMultiColumnContainerHoldsTheMarginsOfItsChildren() {
        LaidOut laid = layout(
                "div { column-count: 1 } #a { margin-block: 2em 1em }",
                "<div id='d'><p id='a'>a</p></div><p id='b'>b</p>");
        assertThat(laid.place("d")).isEqualTo("0,1 20x4");
        assertThat(laid.blockStart("b")).isEqualTo(5);
    }

    @Test
    void marginsOfAnEmptyBlockCollapseThroughIt() {
        LaidOut laid = layout("div { margin-block: 2em 3em }", "<div></div><p id='b'>b</p>");
        assertThat(laid.blockStart("b")).isEqualTo(4);
    }

    @Test
    void whatCollapsesThroughAnEmptyBlockCollapsesWithItsNeighbours() {
        LaidOut laid = layout(
                "#x { margin-block-end: 1em } div { margin-block: 2em 1em } #b { margin-block-start: 2.5em }",
                "<div></div><p id='b'>b</p>");
        assertThat(laid.blockStart("b")).isEqualTo(3.5);
    }

    @Test
    void marginsOfAnEmptyBlockWithABorderDoNotCollapseThroughIt() {
        LaidOut laid =
                layout("div { margin-block: 2em 3em; border-block-start: 5pt solid }", "<div></div><p id='b'>b</p>");
        assertThat(laid.blockStart("b")).isEqualTo(6.5);
    }

    @Test
    void aNegativeMarginIsSubtractedFromTheLargestPositiveOne() {
        LaidOut laid = layout(
                "#a { margin-block-end: 3em } #b { margin-block-start: -1em }", "<p id='a'>a</p><p id='b'>b</p>");
        assertThat(laid.blockStart("b")).isEqualTo(4);
    }

    @Test
    void ofTwoNegativeMarginsTheMoreNegativeCounts() {
        LaidOut laid = layout(
                "#a { margin-block-end: -0.5em } #b { margin-block-start: -1em }", "<p id='a'>a</p><p id='b'>b</p>");
        assertThat(laid.blockStart("b")).isEqualTo(1);
    }

    @Test
    void aNegativeMarginPullsWhatFollowsOverWhatIsBefore() {
        LaidOut laid = layout("#b { margin-block-start: -1em }", "<p id='a'>a<br/>c</p><p id='b'>b</p><p id='e'>e</p>");
        assertThat(laid.place("a")).isEqualTo("0,1 20x2");
        assertThat(laid.place("b")).isEqualTo("0,2 20x1");
        assertThat(laid.place("e")).isEqualTo("0,3 20x1");
    }

    /** CSS 2 §8.3.1: only the end margins of a box with {@code height: auto} and its last child adjoin. */
    @Test
    void aGivenBlockSizeKeepsTheEndMarginsApart() {
        LaidOut laid = layout(
                "div { block-size: 2em } #a { margin-block-end: 3em }",
                "<div id='d'><p id='a'>a</p></div><p id='b'>b</p>");
        assertThat(laid.place("d")).isEqualTo("0,1 20x2");
        assertThat(laid.blockStart("b")).isEqualTo(3);
    }

    @Test
    void theMarginsOfATableCollapseWithItsNeighbours() {
        LaidOut laid = layout(
                "#x { margin-block-end: 1em } table { margin-block: 2em } #b { margin-block-start: 3em }",
                "<table id='t'><tr><td>a</td></tr></table><p id='b'>b</p>");
        assertThat(laid.blockStart("t")).isEqualTo(3);
        assertThat(laid.blockStart("b")).isEqualTo(7);
    }

    @Test
    void aRuleHasItsMarginsAndItsBorder() {
        LaidOut laid = layout("", "<hr/><p id='b'>b</p>");
        assertThat(laid.blockStart("b")).isEqualTo(2.05);
    }
}
