package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** css-page-floats-3: floats at the head and foot of pages and columns. An em is a line. */
class PageFloatTest {
    private static final String CSS = """
            .t { float: top } .b { float: bottom } .page { float-reference: page }
            .h2 { block-size: 2em } .h3 { block-size: 3em } .h9 { block-size: 9em }
            #c { column-count: 2; column-gap: 2em; column-fill: auto }
            """;

    private static LaidOut pages(String body, double block) {
        return LayoutFixture.of(CSS, body).pages(20, block);
    }

    @Test
    void aFloatToTheTopStandsOverTheTextOfThePageThatBringsIt() {
        LaidOut laid = pages("<p>a<br/>b</p><div id='f' class='t h2'>F</div><p>c<br/>d<br/>e<br/>f</p>", 6);
        assertThat(laid.pageTexts()).containsExactly("F a b c d", "e f");
        assertThat(laid.place("f")).isEqualTo("0,0 20x2");
        assertThat(laid.texts("a").get(0).place()).isEqualTo("0,2 1x1");
    }

    @Test
    void aFloatToTheBottomStandsAtTheFoot() {
        LaidOut laid = pages("<p>a</p><div id='f' class='b h2'>F</div><p>b<br/>c</p>", 6);
        assertThat(laid.place("f")).isEqualTo("0,4 20x2");
        assertThat(laid.texts("b").get(0).place()).isEqualTo("0,1 1x1");
    }

    @Test
    void aFloatInALineGoesThereToo() {
        LaidOut laid = pages("<p>a<br/>b<span id='f' class='b'>F</span>c<br/>d</p>", 6);
        assertThat(laid.place("f")).isEqualTo("0,5 20x1");
        assertThat(laid.pageTexts()).containsExactly("a bc d F");
    }

    @Test
    void aFloatThatWouldDriveItsOwnTextAwayWaitsForTheNextPage() {
        LaidOut laid = pages("<p>a<br/>b<br/>c<br/>d</p><div id='f' class='t h3'>F</div><p>e<br/>f<br/>g</p>", 5);
        assertThat(laid.pageTexts()).containsExactly("a b c d e", "F f g");
    }

    @Test
    void floatsKeepTheirOrder() {
        LaidOut laid = pages(
                "<p>a<br/>b<br/>c</p><div class='t h3'>F</div><p>d</p><div class='b'>G</div><p>e<br/>f<br/>g</p>", 5);
        // G would fit on the first page, but F, which was written before, does not.
        assertThat(laid.pageTexts()).containsExactly("a b c d e", "F f G", "g");
    }

    @Test
    void floatsThatAreLeftAtTheEndHavePagesOfTheirOwn() {
        LaidOut laid = pages("<p>a<br/>b<br/>c</p><div class='t h3'>F</div><div class='t h3'>G</div>", 5);
        assertThat(laid.pageTexts()).containsExactly("a b c", "F", "G");
    }

    @Test
    void aFloatHigherThanThePageIsSaidAndStandsAlone() {
        LayoutFixture fixture = LayoutFixture.of(CSS, "<p>a</p><div id='f' class='t h9'>F</div><p>b</p>")
                .reporting("HB-LAY-002");
        LaidOut laid = fixture.pages(20, 5);
        assertThat(laid.pageTexts()).containsExactly("a b", "F");
        assertThat(fixture.reported()).containsExactly("HB-LAY-002");
    }

    @Test
    void footnotesStandUnderFloatsToTheBottom() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "aside { float: footnote }",
                        "<p>a<a role='doc-noteref' href='#n'>1</a><br/>b</p><div id='f' class='b h2'>F</div>"
                                + "<aside id='n'>N</aside>")
                .pages(20, 6);
        assertThat(laid.place("f")).isEqualTo("0,3 20x2");
        assertThat(laid.place("n")).isEqualTo("0,5 20x1");
    }

    @Test
    void inColumnsAFloatStandsInTheColumnOfItsText() {
        LaidOut laid = pages(
                "<div id='c'><p>a<br/>b<br/>c<br/>d<br/>e</p><div id='f' class='t h2'>F</div><p>f<br/>g</p></div>", 4);
        assertThat(laid.place("f")).isEqualTo("11,0 9x2");
        assertThat(laid.texts("e").get(0).place()).isEqualTo("11,2 1x1");
        assertThat(laid.pageTexts()).containsExactly("a b c d F e f", "g");
    }

    @Test
    void aFloatThatWaitsGoesToTheNextColumn() {
        LaidOut laid =
                pages("<div id='c'><p>a<br/>b<br/>c<br/>d</p><div id='f' class='t h2'>F</div><p>e<br/>f</p></div>", 4);
        assertThat(laid.place("f")).isEqualTo("11,0 9x2");
        assertThat(laid.pageTexts()).containsExactly("a b c d F e f");
    }

    @Test
    void aFloatToThePageStandsOverAllColumns() {
        LaidOut laid = pages(
                "<div id='c'><p>a<br/>b<br/>c<br/>d<br/>e</p><div id='f' class='t page h2'>F</div><p>f<br/>g</p></div>",
                6);
        assertThat(laid.place("f")).isEqualTo("0,0 20x2");
        assertThat(laid.texts("a").get(0).place()).isEqualTo("0,2 1x1");
        assertThat(laid.texts("e").get(0).place()).isEqualTo("11,2 1x1");
    }

    @Test
    void columnsAreBalancedUnderTheirFloats() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "#c { column-fill: balance }",
                        "<div id='c'><div id='f' class='t h2'>F</div><p>a<br/>b<br/>c<br/>d</p></div><p id='z'>z</p>")
                .pages(20, 20);
        assertThat(laid.place("f")).isEqualTo("0,0 9x2");
        assertThat(laid.texts("b").get(0).place()).isEqualTo("11,0 1x1");
        assertThat(laid.place("z")).isEqualTo("0,3 20x1");
    }

    @Test
    void aFloatBeforeASpannerIsNotLost() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "h2 { column-span: all } #c { column-fill: balance }",
                        "<div id='c'><p>a<br/>b</p><div class='t h3'>F</div><h2>H</h2><p>c</p></div>")
                .pages(20, 5);
        assertThat(laid.pageTexts().stream().collect(java.util.stream.Collectors.joining(" ")))
                .contains("F", "H", "a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"td", "section"})
    void whereThereIsNoHeadItStaysInTheFlow(String element) {
        String cell = "<p>a</p><div id='f' class='t'>F</div><p>b</p>";
        String body = element.equals("td")
                ? "<table><tr><td>" + cell + "</td></tr></table>"
                : "<div style='display: flex'><section>" + cell + "</section></div>";
        assertThat(pages(body, 9).pageTexts()).containsExactly("a F b");
    }

    @Test
    void aFloatTakesWholeStepsOfTheGrid() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "#f { block-size: 2.3em; block-step-size: 1em }",
                        "<p>a</p><div id='f' class='t'>F</div><p>b</p>")
                .pages(20, 9);
        assertThat(laid.texts("a").get(0).place()).isEqualTo("0,3 1x1");
    }

    @Test
    void manyFloatsTakeLinearTime() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            body.append("<p>x</p><div class='t h2'>F").append(i).append("</div>");
        }
        LaidOut laid = pages(body.toString(), 7);
        assertThat(String.join(" ", laid.pageTexts()).split("F")).hasSize(301);
    }
}
