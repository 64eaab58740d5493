package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** css-flexbox-1: sizes and places of items, and breaks between them. */
class FlexLayoutTest {
    private static final String ABC = "<p id='a'>aa</p><p id='b'>b</p><p id='c'>cc</p>";

    private static LaidOut flex(double height, String css, String items) {
        return LayoutFixture.of("#f { display: flex } " + css, "<div id='f'>" + items + "</div><p id='x'>x</p>")
                .pages(20, height);
    }

    private static LaidOut flex(String css, String items) {
        return flex(1000, css, items);
    }

    @Test
    void itemsAreAsWideAsTheirContent() {
        LaidOut laid = flex("#f { column-gap: 1em }", ABC);
        assertThat(laid.place("b")).isEqualTo("3,0 1x1");
        assertThat(laid.place("c")).isEqualTo("5,0 2x1");
        assertThat(laid.blockStart("x")).isEqualTo(1);
    }

    @Test
    void itemsGrowToTheirMaximum() {
        LaidOut laid = flex("p { flex: 1 } #a { max-inline-size: 4em }", ABC);
        assertThat(laid.place("a")).isEqualTo("0,0 4x1");
        assertThat(laid.place("b")).isEqualTo("4,0 8x1");
    }

    @Test
    void factorsUnderOneLeaveRoom() {
        assertThat(flex("#a { flex: 0.25 1 0 }", "<p id='a'>a</p>").place("a")).isEqualTo("0,0 5x1");
    }

    @Test
    void itemsShrinkInProportionToTheirSizes() {
        LaidOut laid = flex("#a { inline-size: 20em } #b { inline-size: 10em }", "<p id='a'>a</p><p id='b'>b</p>");
        assertThat(laid.place("a")).isEqualTo("0,0 13.3333x1");
        assertThat(laid.place("b")).isEqualTo("13.3333,0 6.6667x1");
    }

    @Test
    void itemsDoNotShrinkUnderTheirContent() {
        LaidOut laid = flex("#a, #b { flex: 1 }", "<p id='a'>" + "a".repeat(15) + "</p><p id='b'>b</p>");
        assertThat(laid.place("a")).isEqualTo("0,0 15x1");
    }

    @Test
    void linesAreWrappedAndReversed() {
        String css = "#f { flex-wrap: wrap; inline-size: 4em } p { flex: none }";
        assertThat(flex(css, ABC).place("c")).isEqualTo("0,1 2x1");
        LaidOut reversed = flex(css + "#f { flex-wrap: wrap-reverse; flex-direction: row-reverse }", ABC);
        assertThat(reversed.place("a")).isEqualTo("2,1 2x1");
        assertThat(reversed.place("c")).isEqualTo("2,0 2x1");
    }

    @Test
    void linesShareAGivenHeight() {
        LaidOut laid = flex("#f { flex-wrap: wrap; inline-size: 4em; block-size: 6em }", ABC);
        assertThat(laid.place("a")).isEqualTo("0,0 2x3");
        assertThat(laid.place("c")).isEqualTo("0,3 2x3");
    }

    @Test
    void aColumnGrowsInAGivenHeight() {
        LaidOut laid = flex("#f { flex-direction: column; block-size: 9em } #b { flex-grow: 1 }", ABC);
        assertThat(laid.place("b")).isEqualTo("0,1 20x7");
        assertThat(laid.place("c")).isEqualTo("0,8 20x1");
    }

    @Test
    void aColumnOfSeveralLinesStandsSideBySide() {
        LaidOut laid =
                flex("#f { flex-flow: column wrap; block-size: 2em; align-content: start; column-gap: 1em }", ABC);
        assertThat(laid.place("b")).isEqualTo("0,1 2x1");
        assertThat(laid.place("c")).isEqualTo("3,0 2x1");
    }

    @Test
    void automaticMarginsTakeWhatIsLeft() {
        LaidOut laid = flex("#b { margin-inline-start: auto }", ABC);
        assertThat(laid.place("b")).isEqualTo("17,0 1x1");
    }

    @Test
    void baselinesAreAligned() {
        LaidOut laid = flex("#f { align-items: baseline } #b { padding-block-start: 2em }", ABC);
        assertThat(laid.place("a")).isEqualTo("0,2 2x1");
        assertThat(laid.place("b")).isEqualTo("2,0 1x3");
    }

    @Test
    void aContainerIsAsWideAsItsItemsWhereItShrinks() {
        assertThat(flex("#f { inline-size: max-content; column-gap: 1em }", ABC)
                        .box("f")
                        .rect()
                        .inlineSize())
                .isEqualTo(LayoutFixture.em(7));
    }

    @Test
    void anInlineContainerStandsInALine() {
        LaidOut laid = LayoutFixture.of(
                        "#f { display: inline-flex }", "<p>x<span id='f'>" + ABC.replace("p", "b") + "</span></p>")
                .page(20);
        assertThat(laid.box("f").rect().inlineSize()).isEqualTo(LayoutFixture.em(5));
    }

    @Test
    void aLineThatDoesNotFitGoesToTheNextPage() {
        LaidOut laid = flex(
                4,
                "#f { flex-wrap: wrap } p { flex: 0 0 10em }",
                "<p id='a'>" + lines(3) + "</p><p>b</p>" + "<p id='c'>" + lines(3) + "</p><p>d</p>");
        assertThat(laid.places("a")).containsExactly("p1 0,0 10x3");
        assertThat(laid.places("c")).containsExactly("p2 0,0 10x3");
    }

    @Test
    void aLineHigherThanAPageBreaksItsItemsSideBySide() {
        LaidOut laid = flex(4, "p { flex: 1 }", "<p id='a'>" + lines(6) + "</p><p id='b'>" + lines(5) + "</p>");
        assertThat(laid.places("a")).containsExactly("p1 0,0 10x4", "p2 0,0 10x2");
        assertThat(laid.places("b")).containsExactly("p1 10,0 10x4", "p2 10,0 10x2");
        assertThat(laid.lines("b")).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void aColumnBreaksLikeBlocks() {
        LaidOut laid =
                flex(4, "#f { flex-direction: column; row-gap: 1em }", "<p id='a'>a</p><p id='b'>" + lines(4) + "</p>");
        assertThat(laid.places("b")).containsExactly("p1 0,2 20x2", "p2 0,0 20x2");
    }

    @Test
    void itemsThatReachOutOfTheirContainerAreSaid() {
        LayoutFixture fixture = LayoutFixture.of(
                        "#f { display: flex } img { flex: none }",
                        "<div id='f'><img src='a.png' alt='a'/><img src='a.png' alt='b'/></div>")
                .with("a.png", 12, 3)
                .reporting("HB-LAY-003");
        fixture.pages(20, 9);
        assertThat(fixture.reported()).containsExactly("HB-LAY-003");
    }

    @Test
    void deeplyNestedContainersTakeNoLong() {
        String body = "<div class='n'>".repeat(400) + lines(9) + "</div>".repeat(400);
        assertThat(LayoutFixture.of(".n { display: flex }", body).pages(20, 5).pageCount())
                .isEqualTo(2);
        assertThat(LayoutFixture.of(".n { display: flex; flex-direction: column }", body)
                        .pages(20, 5)
                        .pageCount())
                .isEqualTo(2);
    }
}
