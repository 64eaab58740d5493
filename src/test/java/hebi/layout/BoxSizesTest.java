package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CSS 2 §10.3.3 and §10.6.3, css-sizing-3: sizes and inline margins of blocks on a page of 20 em. */
class BoxSizesTest {
    private static String place(String declarations) {
        return place(declarations, "aa bb");
    }

    private static String place(String declarations, String content) {
        return LayoutFixture.of("#a { " + declarations + " }", "<div id='a'>" + content + "</div>")
                .page(20)
                .place("a");
    }

    @Test
    void anAutomaticSizeFillsTheContainingBlock() {
        assertThat(place("margin-inline: 1em 2em")).isEqualTo("1,0 17x1");
    }

    @Test
    void automaticMarginsCentre() {
        assertThat(place("inline-size: 8em; margin-inline: auto")).isEqualTo("6,0 8x1");
    }

    @Test
    void oneAutomaticMarginTakesWhatIsLeft() {
        assertThat(place("inline-size: 8em; margin-inline: auto 1em")).isEqualTo("11,0 8x1");
        assertThat(place("inline-size: 8em; margin-inline: 1em auto")).isEqualTo("1,0 8x1");
    }

    @Test
    void automaticMarginsOfABoxThatIsTooWideAreZero() {
        assertThat(place("inline-size: 24em; margin-inline: auto")).isEqualTo("0,0 24x1");
    }

    @Test
    void theEndMarginGivesWayWhenTooMuchIsGiven() {
        assertThat(place("inline-size: 8em; margin-inline: 2em 3em")).isEqualTo("2,0 8x1");
    }

    @Test
    void negativeMarginsWidenAnAutomaticSize() {
        assertThat(place("margin-inline: -1em -2em")).isEqualTo("-1,0 23x1");
    }

    @Test
    void percentagesAreOfTheContainingBlocksInlineSize() {
        assertThat(place("inline-size: 50%; margin-inline-start: 10%")).isEqualTo("2,0 10x1");
        assertThat(place("padding-block-start: 10%; margin-block-start: 5%")).isEqualTo("0,1 20x3");
    }

    @Test
    void aPercentageOfAnAutomaticBlockSizeIsAutomatic() {
        assertThat(place("block-size: 50%")).isEqualTo("0,0 20x1");
    }

    @Test
    void aPercentageOfAGivenBlockSizeCounts() {
        LaidOut laid = LayoutFixture.of(
                        "#o { block-size: 10em } #a { block-size: 50% }", "<div id='o'><div id='a'>a</div></div>")
                .page(20);
        assertThat(laid.place("a")).isEqualTo("0,0 20x5");
    }

    @Test
    void theLeastInlineSizeBeatsTheMost() {
        assertThat(place("min-inline-size: 6em; max-inline-size: 4em")).isEqualTo("0,0 6x1");
    }

    @Test
    void inlineSizesStayWithinTheirLimits() {
        assertThat(place("inline-size: 2em; min-inline-size: 5em")).isEqualTo("0,0 5x1");
        assertThat(place("max-inline-size: 8em")).isEqualTo("0,0 8x1");
    }

    @Test
    void automaticMarginsCentreABoxThatItsMostInlineSizeNarrows() {
        assertThat(place("max-inline-size: 8em; margin-inline: auto")).isEqualTo("6,0 8x1");
    }

    @Test
    void blockSizesStayWithinTheirLimits() {
        assertThat(place("min-block-size: 3em")).isEqualTo("0,0 20x3");
        assertThat(place("max-block-size: 2em", LayoutFixture.lines(3))).isEqualTo("0,0 20x2");
        assertThat(place("block-size: 5em; max-block-size: 2em; min-block-size: 4em"))
                .isEqualTo("0,0 20x4");
    }

    @Test
    void whatFollowsABoxThatOverflowsFollowsItsEdge() {
        LaidOut laid = LayoutFixture.of(
                        "#a { block-size: 1em }", "<div id='a'>" + LayoutFixture.lines(3) + "</div><p id='b'>b</p>")
                .page(20);
        assertThat(laid.blockStart("b")).isEqualTo(1);
    }

    @Test
    void paddingAndBordersComeOnTopOfTheContentSize() {
        String edges = "padding: 1em; border: 5pt solid; ";
        assertThat(place(edges + "inline-size: 10em; block-size: 2em")).isEqualTo("0,0 13x5");
        assertThat(place(edges + "inline-size: 10em; block-size: 4em; box-sizing: border-box"))
                .isEqualTo("0,0 10x4");
        assertThat(place(edges)).isEqualTo("0,0 20x4");
    }

    @Test
    void limitsAreOfTheBoxThatBoxSizingNames() {
        String edges = "padding-inline: 1em; ";
        assertThat(place(edges + "max-inline-size: 8em")).isEqualTo("0,0 10x1");
        assertThat(place(edges + "max-inline-size: 8em; box-sizing: border-box"))
                .isEqualTo("0,0 8x1");
    }

    @Test
    void aBorderBoxIsNeverSmallerThanItsEdges() {
        assertThat(place("inline-size: 1em; padding-inline: 2em; box-sizing: border-box", ""))
                .isEqualTo("0,0 4x0");
    }

    @Test
    void contentSizesAreMeasuredOnTheText() {
        assertThat(place("inline-size: max-content")).isEqualTo("0,0 5x1");
        assertThat(place("inline-size: min-content")).isEqualTo("0,0 2x2");
        assertThat(place("inline-size: fit-content")).isEqualTo("0,0 5x1");
    }

    @Test
    void fitContentTakesWhatThereIs() {
        LaidOut laid = LayoutFixture.of(
                        "#o { inline-size: 4em } #a { inline-size: fit-content }",
                        "<div id='o'><div id='a'>aa bb</div></div>")
                .page(20);
        assertThat(laid.place("a")).isEqualTo("0,0 4x2");
    }

    @Test
    void contentSizesIncludeTheEdgesOfChildren() {
        String child = "<p style='padding-inline: 1em; margin-inline: 0.5em 1.5em'>aa</p>";
        assertThat(place("inline-size: fit-content", child)).isEqualTo("0,0 6x1");
    }

    @Test
    void theDocumentsContentSizesAreThoseOfItsWidestParts() {
        ContentSizes sizes = LayoutFixture.of("", "<p>aa bbb</p><p>cccc</p>").contentSizes();
        assertThat(sizes).isEqualTo(new ContentSizes(LayoutFixture.em(4), LayoutFixture.em(6)));
    }

    @Test
    void backgroundsAndBordersArePaintedByTheBox() {
        LaidOut laid = LayoutFixture.of(
                        "#a { border-inline-start: 5pt solid; background-color: #eee }", "<p id='a'>a</p>")
                .page(20);
        hebi.fragment.Fragment.Block block =
                (hebi.fragment.Fragment.Block) laid.box("a").fragment();
        assertThat(block.paint().background().isInvisible()).isFalse();
        assertThat(block.paint().borderWidths()).isEqualTo(new hebi.geom.LogicalEdges(5_000, 0, 0, 0));
        assertThat(laid.texts("a").get(0).place()).isEqualTo("0.5,0 1x1");
    }
}
