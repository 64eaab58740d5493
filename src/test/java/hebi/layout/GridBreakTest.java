package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** css-grid-2 §12, css-break-4 §4: grids over pages. */
class GridBreakTest {
    private static LaidOut layout(double height, String css, String items) {
        return LayoutFixture.of(
                        "#g { display: grid; grid-template-columns: 5em 5em } " + css,
                        "<div id='g'>" + items + "</div><p id='x'>x</p>")
                .pages(20, height);
    }

    private static String items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<p id='i" + i + "'>" + (char) ('a' + i) + "</p>")
                .collect(Collectors.joining());
    }

    @Test
    void rowsFillThePage() {
        assertThat(layout(3, "", items(10)).pageTexts()).containsExactly("a b c d e f", "g h i j x");
    }

    @Test
    void gapsAreCutAtBreaks() {
        LaidOut laid = layout(3, "#g { row-gap: 1em }", items(6));
        assertThat(laid.pageTexts()).containsExactly("a b c d", "e f x");
        assertThat(laid.places("i4")).containsExactly("p2 0,0 5x1");
    }

    @Test
    void aRowBreaksItsItemsSideBySide() {
        LaidOut laid = layout(3, "", "<p id='a'>" + lines(5) + "</p><p id='b'>" + lines(4) + "</p>" + items(2));
        assertThat(laid.places("a")).containsExactly("p1 0,0 5x3", "p2 0,0 5x2");
        assertThat(laid.places("b")).containsExactly("p1 5,0 5x3", "p2 5,0 5x2");
        assertThat(laid.places("i0")).containsExactly("p2 0,2 5x1");
        assertThat(laid.lines("a")).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void whatHasEndedGoesOnAsABoxBesideItsNeighbour() {
        LaidOut laid = layout(3, "", "<p id='a'>" + lines(5) + "</p><p id='b'>b</p>");
        assertThat(laid.places("b")).containsExactly("p1 5,0 5x3", "p2 5,0 5x2");
        assertThat(laid.lines("b")).containsExactly("b");
    }

    @Test
    void breaksAreForcedAndAvoidedBetweenRows() {
        assertThat(layout(9, "#i3 { break-before: page }", items(6)).pageTexts())
                .containsExactly("a b", "c d e f x");
        assertThat(layout(3, "#i4 { break-after: avoid }", items(8)).pageTexts())
                .containsExactly("a b c d", "e f g h x");
    }

    @Test
    void anItemThatAvoidsBreaksTakesItsRowAlong() {
        LaidOut laid = layout(
                4, "#b { break-inside: avoid }", items(2) + "<p id='a'>" + lines(4) + "</p><p id='b'>b<br/>b</p>");
        assertThat(laid.places("a")).containsExactly("p2 0,0 5x4");
    }

    @Test
    void anItemOverRowsIsCutBetweenThem() {
        LaidOut laid = layout(3, "#a { grid-row: span 4 }", "<p id='a'>" + lines(4) + "</p>" + items(4));
        assertThat(laid.places("a")).containsExactly("p1 0,0 5x3", "p2 0,0 5x1");
        assertThat(laid.places("i3")).containsExactly("p2 5,0 5x1");
    }

    @Test
    void aGivenHeightOfARowGoesOn() {
        LaidOut laid = layout(4, "#g { grid-template-rows: 10em }", "<p id='a'>a</p>");
        assertThat(laid.places("a")).containsExactly("p1 0,0 5x4", "p2 0,0 5x4", "p3 0,0 5x2");
        assertThat(laid.blockStart("x")).isEqualTo(2);
    }

    @Test
    void edgesStandAtTheEndsOnly() {
        LaidOut laid = layout(5, "#g { padding-block: 1em }", items(10));
        assertThat(laid.places("g")).containsExactly("p1 0,0 20x5", "p2 0,0 20x2");
        assertThat(laid.places("i8")).containsExactly("p2 0,0 5x1");
    }

    @Test
    void columnsAreAsManyAsOnTheFirstPage() {
        LaidOut laid = LayoutFixture.of(
                        "#g { display: grid; grid-template-columns: repeat(auto-fill, 4em) }",
                        "<div id='g'>" + items(12) + "</div>")
                .pages(page -> new hebi.geom.LogicalSize(LayoutFixture.em(page == 0 ? 12 : 20), LayoutFixture.em(2)));
        assertThat(laid.pageTexts()).containsExactly("a b c d e f", "g h i j k l");
    }

    @Test
    void columnsOfAPageAreBalancedOverGrids() {
        LaidOut laid = LayoutFixture.of(
                        "#c { column-count: 2; column-gap: 0 } #g { display: grid; grid-template-columns: 5em 5em }",
                        "<div id='c'><div id='g'>" + items(8) + "</div></div>")
                .pages(20, 30);
        assertThat(laid.places("g")).containsExactly("p1 0,0 10x2", "p1 10,0 10x2");
    }

    @Test
    void nestedGridsBreakTogether() {
        String inner = "<div class='n'><p id='a'>" + lines(5) + "</p></div>";
        LaidOut laid = layout(3, ".n { display: grid }", inner + "<p id='b'>b</p>");
        assertThat(laid.places("a")).containsExactly("p1 0,0 5x3", "p2 0,0 5x2");
    }

    @Test
    void deeplyNestedGridsTakeNoLong() {
        String body = "<div class='n'>".repeat(400) + lines(9) + "</div>".repeat(400);
        LaidOut laid = LayoutFixture.of(".n { display: grid }", body).pages(20, 5);
        assertThat(laid.pageCount()).isEqualTo(2);
    }

    @Test
    void whatIsPositionedWaitsForItsContainingBlock() {
        LaidOut laid = layout(
                5,
                "body { position: relative } #p { position: absolute; inset-inline-end: 0; inset-block-start: 0 }",
                "<p id='a'>a</p><div><p id='p'>p</p></div>");
        assertThat(laid.place("p")).isEqualTo("19,0 1x1");
    }
}
