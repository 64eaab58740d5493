package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.layout.LaidOut.Placed;
import org.junit.jupiter.api.Test;

/** css-multicol-1: columns on a page of 20 em. */
class ColumnsTest {
    private static final String TWO = "#d { column-count: 2; column-gap: 2em }\n";

    private static LaidOut layout(String css, String content) {
        return LayoutFixture.of(css, "<div id='d'>" + content + "</div><p id='after'>z</p>")
                .page(20);
    }

    private static String text(LaidOut laid, String text) {
        return laid.texts(text).get(0).place();
    }

    private static String p(int lines) {
        return "<p>" + lines(lines) + "</p>";
    }

    @Test
    void columnsAreBalanced() {
        LaidOut laid = layout(TWO, p(6));
        assertThat(laid.place("d")).isEqualTo("0,0 20x3");
        assertThat(text(laid, "c")).isEqualTo("0,2 1x1");
        assertThat(text(laid, "d")).isEqualTo("11,0 1x1");
        assertThat(laid.blockStart("after")).isEqualTo(3);
    }

    @Test
    void theFirstColumnsHoldWhatIsOdd() {
        LaidOut laid = layout(TWO, p(5));
        assertThat(laid.place("d")).isEqualTo("0,0 20x3");
        assertThat(text(laid, "c")).isEqualTo("0,2 1x1");
        assertThat(text(laid, "d")).isEqualTo("11,0 1x1");
    }

    @Test
    void textIsBrokenToTheColumn() {
        LaidOut laid = layout(TWO, "<p id='p'>aaaa bbbb cccc dddd</p>");
        assertThat(laid.lines("p")).containsExactly("aaaa bbbb", "cccc dddd");
        assertThat(laid.place("d")).isEqualTo("0,0 20x1");
    }

    @Test
    void theNormalGapIsAnEm() {
        LaidOut laid = layout("#d { column-count: 2 }", p(2));
        assertThat(text(laid, "b")).isEqualTo("10.5,0 1x1");
    }

    @Test
    void asManyColumnsAsFitTheirWidth() {
        LaidOut laid = layout("#d { column-width: 5em; column-gap: 1em }", p(3));
        assertThat(text(laid, "b")).isEqualTo("7,0 1x1");
        assertThat(text(laid, "c")).isEqualTo("14,0 1x1");
    }

    @Test
    void theCountIsTheMostThereMayBe() {
        LaidOut laid = layout("#d { columns: 4 6em; column-gap: 1em }", p(3));
        assertThat(text(laid, "c")).isEqualTo("14,0 1x1");
        LaidOut fewer = layout("#d { columns: 2 5em; column-gap: 2em }", p(2));
        assertThat(text(fewer, "b")).isEqualTo("11,0 1x1");
    }

    @Test
    void aRuleStandsInTheMiddleOfTheGap() {
        LaidOut laid = layout(TWO + "#d { column-rule: 1pt solid }", p(6));
        assertThat(laid.rules()).extracting(Placed::place).containsExactly("9.95,0 0.1x3");
        assertThat(laid.rules()).allMatch(Placed::isArtifact);
    }

    @Test
    void aRuleStandsBetweenColumnsWithContentOnly() {
        LaidOut laid = layout("#d { column-count: 3; column-gap: 1em; column-rule: 1pt solid }", p(2));
        assertThat(laid.rules()).hasSize(1);
    }

    @Test
    void aSpannerPartsTheColumns() {
        LaidOut laid = layout(TWO + "h2 { column-span: all }", p(4) + "<h2 id='h'>h</h2>" + p(2));
        assertThat(laid.place("h")).isEqualTo("0,2 20x1");
        assertThat(laid.place("d")).isEqualTo("0,0 20x4");
        assertThat(laid.texts("b")).extracting(Placed::place).containsExactly("0,1 1x1", "11,3 1x1");
    }

    @Test
    void aSpannerDeepInTheContentPartsTheColumnsToo() {
        LaidOut laid = layout(TWO + "h2 { column-span: all }", "<div>" + p(4) + "<h2 id='h'>h</h2>" + p(2) + "</div>");
        assertThat(laid.place("h")).isEqualTo("0,2 20x1");
        assertThat(laid.place("d")).isEqualTo("0,0 20x4");
    }

    @Test
    void aForcedBreakBeginsAColumn() {
        LaidOut laid = layout(TWO + "#b { break-before: column }", "<p>a</p><p id='b'>b</p>");
        assertThat(laid.place("b")).isEqualTo("11,0 9x1");
        assertThat(laid.place("d")).isEqualTo("0,0 20x1");
    }

    @Test
    void aForcedPageBreakLeavesTheColumns() {
        LaidOut laid = LayoutFixture.of(TWO + "#b { break-before: page }", "<div id='d'><p>a</p><p id='b'>b</p></div>")
                .pages(20, 5);
        assertThat(laid.places("b")).containsExactly("p2 0,0 9x1");
    }

    @Test
    void columnsGoOnOverPagesAndBalanceOnTheLast() {
        LaidOut laid = LayoutFixture.of(TWO, "<div id='d'>" + p(14) + "</div><p id='after'>z</p>")
                .pages(20, 5);
        assertThat(laid.places("d")).containsExactly("p1 0,0 20x5", "p2 0,0 20x2");
        assertThat(text(laid, "f")).isEqualTo("11,0 1x1");
        assertThat(text(laid, "m")).isEqualTo("11,0 1x1");
        assertThat(laid.places("after")).containsExactly("p2 0,2 20x1");
    }

    @Test
    void columnsThatAreNotBalancedFillUp() {
        LaidOut laid = layout(TWO + "#d { column-fill: auto; block-size: 4em }", p(5));
        assertThat(laid.place("d")).isEqualTo("0,0 20x4");
        assertThat(text(laid, "d")).isEqualTo("0,3 1x1");
        assertThat(text(laid, "e")).isEqualTo("11,0 1x1");
    }

    @Test
    void aBoxThatAvoidsBreaksStaysInOneColumn() {
        LaidOut laid = layout(TWO + ".w { break-inside: avoid }", p(2) + "<p id='b' class='w'>" + lines(3) + "</p>");
        assertThat(laid.place("b")).isEqualTo("11,0 9x3");
        assertThat(laid.place("d")).isEqualTo("0,0 20x3");
    }

    @Test
    void aHeadingIsNotLeftAtTheEndOfAColumn() {
        LaidOut laid = layout(TWO, p(2) + "<h2 id='h'>h</h2>" + p(2));
        assertThat(laid.place("h")).isEqualTo("11,0 9x1");
    }

    /** css-break-4 §5.2: margins at the break between columns are cut, those at the container's edges stay in it. */
    @Test
    void marginsAtTheStartOfLaterColumnsAreCut() {
        LaidOut laid = layout(TWO + "#d p { margin-block: 1em }", "<p id='a'>a<br/>b</p><p id='c'>c<br/>e</p>");
        assertThat(laid.place("a")).isEqualTo("0,1 9x2");
        assertThat(laid.place("c")).isEqualTo("11,0 9x2");
        assertThat(laid.place("d")).isEqualTo("0,0 20x3");
    }

    @Test
    void paddingStandsAroundAllColumns() {
        LaidOut laid = layout(TWO + "#d { padding: 1em }", p(4));
        assertThat(laid.place("d")).isEqualTo("0,0 20x4");
        assertThat(text(laid, "a")).isEqualTo("1,1 1x1");
        assertThat(text(laid, "c")).isEqualTo("11,1 1x1");
    }

    @Test
    void columnsMayStandInColumns() {
        LaidOut laid =
                layout(TWO + ".i { column-count: 2; column-gap: 1em }", "<div class='i'>" + p(4) + "</div>" + p(2));
        assertThat(laid.place("d")).isEqualTo("0,0 20x2");
        assertThat(laid.texts("c").get(0).place()).isEqualTo("5,0 1x1");
    }
}
