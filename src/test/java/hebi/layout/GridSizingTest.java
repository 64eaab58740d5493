package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** css-grid-2 §7.2, §11: how large tracks are; css-align-3: where items stand in them. */
class GridSizingTest {
    private static LaidOut grid(String css, String items) {
        return LayoutFixture.of("#g { display: grid } " + css, "<div id='g'>" + items + "</div><p id='x'>x</p>")
                .page(20);
    }

    private static final String AB = "<p id='a'>aaa aa</p><p id='b'>b</p>";

    @Test
    void fractionsShareWhatIsLeft() {
        LaidOut laid = grid("#g { grid-template-columns: 1fr 3fr; column-gap: 4em }", AB);
        assertThat(laid.place("a")).isEqualTo("0,0 4x2");
        assertThat(laid.place("b")).isEqualTo("8,0 12x2");
    }

    @Test
    void fractionsUnderOneLeaveRoom() {
        assertThat(grid("#g { grid-template-columns: 0.25fr 0.25fr }", AB).place("b"))
                .isEqualTo("5,0 5x2");
    }

    @Test
    void aFractionIsNeverNarrowerThanItsContent() {
        LaidOut laid = grid("#g { inline-size: 4em; grid-template-columns: 1fr 1fr }", AB);
        assertThat(laid.place("a")).isEqualTo("0,0 3x2");
        assertThat(laid.place("b")).isEqualTo("3,0 1x2");
    }

    @Test
    void contentSizesOfTracks() {
        LaidOut laid = grid(
                "#g { grid-template-columns: min-content max-content }", "<p id='a'>aaa aa</p><p id='b'>bb bb</p>");
        assertThat(laid.place("a")).isEqualTo("0,0 3x2");
        assertThat(laid.place("b")).isEqualTo("3,0 5x2");
    }

    @Test
    void fitContentStopsAtItsArgument() {
        LaidOut laid = grid("#g { grid-template-columns: fit-content(4em) fit-content(9em) }", AB);
        assertThat(laid.place("a")).isEqualTo("0,0 4x2");
        assertThat(laid.place("b")).isEqualTo("4,0 1x2");
    }

    @Test
    void minmaxGrowsToItsMaximum() {
        LaidOut laid = grid("#g { grid-template-columns: minmax(2em, 5em) minmax(2em, 30em) }", AB);
        assertThat(laid.place("a")).isEqualTo("0,0 5x2");
        assertThat(laid.place("b")).isEqualTo("5,0 15x2");
    }

    @Test
    void percentagesOfRowsAreOfWhatComesOfThem() {
        LaidOut laid = grid(
                "#g { grid-template-rows: 50% auto; grid-template-columns: 3em }",
                "<p id='a'>a</p><p id='b'>b<br/>b<br/>b</p>");
        assertThat(laid.place("b")).isEqualTo("0,2 3x3");
    }

    @Test
    void autoFitCollapsesWhatIsEmpty() {
        LaidOut laid = grid("#g { grid-template-columns: repeat(auto-fit, minmax(3em, 1fr)); gap: 2em }", AB);
        assertThat(laid.place("a")).isEqualTo("0,0 9x1");
        assertThat(laid.place("b")).isEqualTo("11,0 9x1");
    }

    @Test
    void aGridIsAsWideAsItsColumnsWhereItShrinks() {
        LaidOut laid = grid("#g { inline-size: max-content; grid-template-columns: auto auto; gap: 1em }", AB);
        assertThat(laid.box("g").rect().inlineSize()).isEqualTo(LayoutFixture.em(8));
        LaidOut least = grid("#g { inline-size: min-content; grid-template-columns: auto auto; gap: 1em }", AB);
        assertThat(least.box("g").rect().inlineSize()).isEqualTo(LayoutFixture.em(5));
    }

    @Test
    void rowsOfAGivenSizeShareIt() {
        LaidOut laid = grid("#g { block-size: 10em; grid-template-rows: 1fr 3fr }", AB);
        assertThat(laid.place("b")).isEqualTo("0,2.5 20x7.5");
        assertThat(laid.blockStart("x")).isEqualTo(10);
    }

    @Test
    void contentIsDistributed() {
        String css = "#g { grid-template-columns: 3em 3em; block-size: 6em; grid-template-rows: 1em 1em;";
        LaidOut laid = grid(css + "justify-content: space-between; align-content: end }", "<p/>" + AB);
        assertThat(laid.place("a")).isEqualTo("17,4 3x1");
        assertThat(laid.place("b")).isEqualTo("0,5 3x1");
    }

    @Test
    void automaticMarginsComeBeforeAlignment() {
        LaidOut laid = grid(
                "#g { grid-template-columns: 10em; grid-template-rows: 5em } #a { margin: auto 1em auto auto }",
                "<p id='a'>aa</p>");
        assertThat(laid.place("a")).isEqualTo("7,2 2x1");
    }

    @Test
    void firstBaselinesOfARowAreOne() {
        LaidOut laid = grid(
                "#g { grid-template-columns: 5em 5em; align-items: baseline } #a { padding-block-start: 2em }",
                "<p id='a'>a</p><p id='b'>b</p>");
        assertThat(laid.place("a")).isEqualTo("0,0 5x3");
        assertThat(laid.place("b")).isEqualTo("5,2 5x1");
    }

    @Test
    void marginsInAnItemStayInIt() {
        LaidOut laid = grid("h2 { margin-block: 1em }", "<div id='a'><h2>a</h2></div><div id='b'><h2>b</h2></div>");
        assertThat(laid.place("b")).isEqualTo("0,3 20x3");
    }

    @Test
    void aPictureKeepsItsSizeUnlessItIsStretched() {
        LayoutFixture fixture = LayoutFixture.of(
                        "#g { display: grid; grid-template-columns: 9em; grid-template-rows: 6em 6em }"
                                + "#b { place-self: stretch }",
                        "<div id='g'><img id='a' src='i' alt=''/><img id='b' src='i' alt=''/></div>")
                .with("i", 3, 3);
        LaidOut laid = fixture.page(20);
        assertThat(laid.place("a")).isEqualTo("0,0 3x3");
        assertThat(laid.place("b")).isEqualTo("0,6 9x6");
    }

    @Test
    void subgridSharesTheColumnsAroundIt() {
        LaidOut laid = grid(
                "#g { grid-template-columns: 4em 9em; column-gap: 1em }"
                        + "#s { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; padding-inline: 1em }",
                "<div id='s'>" + AB + "</div>");
        assertThat(laid.place("a")).isEqualTo("1,0 3x2");
        assertThat(laid.place("b")).isEqualTo("5,0 8x2");
    }

    @Test
    void subgridWithoutAGridIsOneColumn() {
        assertThat(grid("#g { grid-template-columns: subgrid }", AB).place("b")).isEqualTo("0,1 20x1");
    }

    @Test
    void balanceWidensTheFullerColumn() {
        String css = "#g { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); -hebi-column-balance: %s }";
        String items = "<p id='a'>a a a a a a a a a a a a</p><p id='b'>b b b b</p>";
        assertThat(grid(css.formatted("none"), items).place("a")).isEqualTo("0,0 10x3");
        assertThat(grid(css.formatted("0% 100%"), items).place("a")).isEqualTo("0,0 15x2");
        assertThat(grid(css.formatted("0% 60%"), items).place("a")).isEqualTo("0,0 12x2");
        assertThat(grid(css.formatted("0% 60%"), items).place("b")).isEqualTo("12,0 8x2");
    }

    @Test
    void balanceKeepsTheTemplateWhereNothingIsWon() {
        String css = "#g { grid-template-columns: 3fr 1fr; -hebi-column-balance: 0% 100% }";
        assertThat(grid(css, "<p id='a'>a</p><p id='b'>b</p>").place("a")).isEqualTo("0,0 15x1");
    }
}
