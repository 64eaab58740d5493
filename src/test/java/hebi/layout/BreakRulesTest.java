package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.Keywords.BreakBetween;
import org.junit.jupiter.api.Test;

/** css-break-4 §3 and §4 on pages of 5 lines: where breaks may be. Lines are the letters a, b, c … of each paragraph. */
class BreakRulesTest {
    private static final String KINDS = """
            .o2 { orphans: 2 } .w2 { widows: 2 } .whole { break-inside: avoid }
            .with { break-after: avoid } .keep { break-before: avoid }
            .page { break-before: page } .turn { break-after: page } .recto { break-before: recto }
            .wide { page: wide }
            """;

    private static LaidOut layout(String body) {
        return fixture(body).pages(20, 5);
    }

    private static LayoutFixture fixture(String body) {
        return LayoutFixture.of(KINDS, body);
    }

    private static String p(int lines, String kinds) {
        return "<p class='" + kinds + "'>" + lines(lines) + "</p>";
    }

    @Test
    void linesFillThePage() {
        assertThat(layout(p(7, "")).pageTexts()).containsExactly("a b c d e", "f g");
    }

    @Test
    void aParagraphGoesOnFromTheStartOfThePage() {
        LaidOut laid = layout("<p>a</p><p id='b'>" + lines(6) + "</p>");
        assertThat(laid.places("b")).containsExactly("p1 0,1 20x4", "p2 0,0 20x2");
    }

    @Test
    void aSingleFirstLineIsNotLeftBehind() {
        assertThat(layout(p(4, "") + p(3, "o2")).pageTexts()).containsExactly("a b c d", "a b c");
    }

    @Test
    void aSingleLastLineTakesAnotherWithIt() {
        assertThat(layout(p(2, "") + p(4, "w2")).pageTexts()).containsExactly("a b a b", "c d");
    }

    @Test
    void threeLinesOfWhichTwoMustStayTogetherEitherWayAreNotBroken() {
        assertThat(layout(p(3, "") + p(3, "o2 w2")).pageTexts()).containsExactly("a b c", "a b c");
    }

    @Test
    void aParagraphShorterThanItsWidowsIsNotBroken() {
        assertThat(layout(p(4, "") + p(2, "w2")).pageTexts()).containsExactly("a b c d", "a b");
    }

    @Test
    void whatFitsNoPageIsBrokenAgainstTheRules() {
        LaidOut laid = LayoutFixture.of("p { orphans: 9; widows: 9 }", p(6, "")).pages(20, 5);
        assertThat(laid.pageTexts()).containsExactly("a b c d e", "f");
        assertThat(layout("<div class='whole'>" + p(7, "") + "</div>").pageTexts())
                .containsExactly("a b c d e", "f g");
    }

    @Test
    void aForcedBreakBeforeBeginsAPage() {
        LaidOut laid = layout(p(1, "") + p(1, "page"));
        assertThat(laid.pageTexts()).containsExactly("a", "a");
        assertThat(laid.results().get(0).nextStart()).isEqualTo(new LayoutResult.Start(BreakBetween.PAGE, ""));
    }

    @Test
    void aForcedBreakAfterEndsThePage() {
        assertThat(layout(p(1, "turn") + p(2, "")).pageTexts()).containsExactly("a", "a b");
    }

    @Test
    void aForcedBreakAfterTheLastBlockMakesNoPage() {
        assertThat(layout(p(1, "turn")).pageTexts()).containsExactly("a");
    }

    @Test
    void aForcedBreakMayAskForASide() {
        LaidOut laid = layout(p(1, "") + p(1, "recto"));
        assertThat(laid.results().get(0).nextStart().side()).isEqualTo(BreakBetween.RECTO);
    }

    @Test
    void theDocumentsFirstBlockSaysWhatItsFirstPageMustBe() {
        LayoutFixture fixture = fixture("<div>" + p(1, "recto wide") + "</div>");
        assertThat(fixture.start()).isEqualTo(new LayoutResult.Start(BreakBetween.RECTO, "wide"));
        assertThat(fixture.pages(20, 5).pageCount()).isEqualTo(1);
    }

    /** css-break-4 §3.1: a forced break at the start of a first child is one before its parent. */
    @Test
    void aForcedBreakBeforeAFirstChildIsBeforeItsParent() {
        LaidOut laid = layout(p(1, "") + "<div id='d'>" + p(1, "page") + "</div>");
        assertThat(laid.places("d")).containsExactly("p2 0,0 20x1");
    }

    @Test
    void aForcedBreakAfterALastChildIsAfterItsParent() {
        LaidOut laid = layout("<div id='d'>" + p(1, "turn") + "</div>" + p(1, ""));
        assertThat(laid.places("d")).containsExactly("p1 0,0 20x1");
        assertThat(laid.pageTexts()).containsExactly("a", "a");
    }

    @Test
    void aBlockOnAnotherKindOfPageBeginsAPage() {
        LaidOut laid = layout(p(1, "") + p(1, "wide") + p(1, ""));
        assertThat(laid.pageTexts()).containsExactly("a", "a", "a");
        assertThat(laid.results().get(0).nextStart().page()).isEqualTo("wide");
        assertThat(laid.results().get(1).nextStart().page()).isEmpty();
    }

    @Test
    void neighboursOnTheSameKindOfPageStayTogether() {
        LaidOut laid = layout(p(1, "wide") + p(1, "wide"));
        assertThat(laid.pageTexts()).containsExactly("a a");
    }

    /** css-page-3 §7: a parent's page is the one that its first child begins on. */
    @Test
    void theKindOfPageOfAFirstChildCounts() {
        LaidOut laid = layout(p(1, "") + "<div id='d'>" + p(1, "wide") + "</div>");
        assertThat(laid.places("d")).containsExactly("p2 0,0 20x1");
        assertThat(laid.results().get(0).nextStart().page()).isEqualTo("wide");
    }

    @Test
    void aPageThatGoesOnKeepsItsName() {
        LaidOut laid = layout(p(7, "wide"));
        assertThat(laid.results().get(0).nextStart()).isEqualTo(new LayoutResult.Start(BreakBetween.AUTO, "wide"));
    }

    @Test
    void aBoxThatAvoidsBreaksMovesWhole() {
        assertThat(layout(p(3, "") + p(3, "whole")).pageTexts()).containsExactly("a b c", "a b c");
        LaidOut laid = layout(p(3, "") + "<div class='whole'>" + p(1, "") + p(2, "") + "</div>");
        assertThat(laid.pageTexts()).containsExactly("a b c", "a a b");
    }

    @Test
    void aHeadingStaysWithWhatFollows() {
        assertThat(layout(p(4, "") + "<h2>h</h2>" + p(2, "o2")).pageTexts()).containsExactly("a b c d", "h a b");
        assertThat(layout(p(3, "") + "<h2>h</h2>" + p(3, "o2")).pageTexts()).containsExactly("a b c", "h a b c");
    }

    @Test
    void avoidingTheBreakBeforeKeepsWithWhatIsBefore() {
        assertThat(layout(p(4, "") + p(1, "") + p(1, "keep")).pageTexts()).containsExactly("a b c d", "a a");
    }

    @Test
    void aChainOfHeadingsMovesTogether() {
        assertThat(layout(p(3, "") + "<h2>h</h2><h3>i</h3>" + p(1, "")).pageTexts())
                .containsExactly("a b c", "h i a");
    }

    @Test
    void aHeadingAtTheEndOfASectionStaysWithTheNextSection() {
        LaidOut laid = layout(p(4, "") + "<div><h2>h</h2></div><div>" + p(1, "") + "</div>");
        assertThat(laid.pageTexts()).containsExactly("a b c d", "h a");
    }

    @Test
    void aChainLongerThanAPageIsBrokenWhereItMust() {
        assertThat(layout(p(1, "with").repeat(7)).pageTexts()).containsExactly("a a a a a", "a a");
    }

    @Test
    void aForcedBreakBeatsAvoiding() {
        assertThat(layout("<h2>h</h2>" + p(1, "page")).pageTexts()).containsExactly("h", "a");
    }
}
