package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * css-grid-2 §6.2, css-sizing-3 §2: items whose lines stand across those of their grid, in rows that are {@code min-content}. Places
 * are seen along vertical lines: how far from the page's top, how far from its left edge.
 */
class OrthogonalItemTest {
    private static final String CSS = """
            html { writing-mode: vertical-lr }
            .g { display: grid; grid-template-columns: 6em 4em; column-gap: 1em; grid-auto-rows: min-content }
            .w { grid-template-columns: 12em 11em }
            .h { writing-mode: horizontal-tb }
            """;

    private static LaidOut pages(double width, String css, String body) {
        return LayoutFixture.in("zh", CSS + css, body).pages(11, width);
    }

    private static String pair(String id, int vertical, int horizontal) {
        return "<div class='g'><p id='v" + id + "'>" + "山".repeat(vertical) + "</p><p class='h' id='h" + id + "'>"
                + "水".repeat(horizontal) + "</p></div>";
    }

    private static int letters(LaidOut laid, String id) {
        return String.join("", laid.lines(id)).length();
    }

    @Test
    void itHasTheLeastMeasureAtWhichItFits() {
        LaidOut laid = pages(30, "", pair("a", 6, 12) + pair("b", 6, 13));
        assertThat(laid.lines("ha")).hasSize(4).allMatch("水水水"::equals);
        assertThat(laid.place("ha")).isEqualTo("7,0 4x3");
        assertThat(laid.place("va")).isEqualTo("0,0 6x3");
        assertThat(laid.places("hb")).containsExactly("p1 7,3 4x4");
    }

    @Test
    void itIsAsWideAsItsRow() {
        LaidOut laid = pages(30, "", pair("a", 30, 8));
        assertThat(laid.lines("ha")).containsExactly("水水水水水", "水水水");
        assertThat(laid.places("ha")).containsExactly("p1 7,0 2x5");
    }

    @Test
    void whatIsNotStretchedStaysNarrow() {
        LaidOut laid = pages(30, ".h { align-self: end }", pair("a", 30, 8));
        assertThat(laid.places("ha")).containsExactly("p1 7,3 4x2");
    }

    @Test
    void leastAndLargestSizesHaveASay() {
        assertThat(pages(30, ".h { min-inline-size: 5em }", pair("a", 6, 8)).place("va"))
                .isEqualTo("0,0 6x5");
        LaidOut laid = pages(30, ".h { max-inline-size: 2em }", pair("a", 6, 16));
        assertThat(laid.places("va")).containsExactly("p1 0,0 6x5"); // two tiers with a gap of 1em
        assertThat(letters(laid, "ha")).isEqualTo(16);
    }

    /** css-sizing-3 §5.1: {@code fit-content()} asks for no more than the content has. */
    @Test
    void aLeastSizeMayEndWithTheContent() {
        String css = ".h { min-inline-size: fit-content(5em) }";
        assertThat(pages(30, css, pair("a", 6, 8)).lines("ha")).containsExactly("水水水水水", "水水水");
        assertThat(pages(30, css, pair("a", 6, 3)).place("va")).isEqualTo("0,0 6x3");
    }

    /** css-rhythm-1: the next strip begins on the step, on a later page, too. */
    @Test
    void stripsTakeWholeSteps() {
        String css =
                ".g { grid-template-rows: min-content min-content } .g > * { block-step-size: 2em; block-step-align: start }";
        String two = pair("a", 6, 12).replace("</div>", "") + pair("b", 6, 4).replace("<div class='g'>", "");
        assertThat(pages(30, css, two).place("vb")).isEqualTo("0,4 6x1");
        assertThat(pages(6, css, two.replace("水".repeat(12), "水".repeat(36))).places("vb"))
                .containsExactly("p2 0,4 6x1");
    }

    /** MN-11: the columns of a vertical page are tiers; a strip goes on from one to the next. */
    @Test
    void columnsOfAVerticalPageTakeStrips() {
        String body = "<div class='t'><div class='g'>" + pair("a", 48, 32).replaceAll("</?div[^>]*>", "")
                + pair("b", 6, 4).replaceAll("</?div[^>]*>", "") + "</div></div>";
        LaidOut laid = LayoutFixture.in("zh", CSS + ".t { column-count: 2; column-gap: 1em; column-fill: auto }", body)
                .pages(23, 5);
        assertThat(laid.places("va")).containsExactly("p1 0,0 6x5", "p1 12,0 6x3");
        assertThat(laid.places("ha")).containsExactly("p1 7,0 4x5", "p1 19,0 4x3");
        assertThat(laid.places("vb")).containsExactly("p1 12,3 6x1");
        assertThat(laid.places("hb")).containsExactly("p1 19,3 4x1");
    }

    @Test
    void marginsAndPaddingTakePartOfTheBand() {
        LaidOut laid = pages(
                30, ".h { margin: 1em 2em 0 0; padding-block-end: 1em; padding-inline-start: 1em }", pair("a", 6, 8));
        assertThat(laid.lines("ha")).containsExactly("水水水水", "水水水水");
        assertThat(laid.place("va")).isEqualTo("0,0 6x7");
    }

    @Test
    void aRowBreaksBothSidesInStep() {
        LaidOut laid = pages(5, "", pair("a", 48, 32) + pair("b", 6, 4));
        assertThat(laid.places("va")).containsExactly("p1 0,0 6x5", "p2 0,0 6x3");
        assertThat(laid.places("ha")).containsExactly("p1 7,0 4x5", "p2 7,0 4x3");
        assertThat(letters(laid, "ha")).isEqualTo(32);
        assertThat(laid.places("vb")).containsExactly("p2 0,3 6x1");
    }

    @Test
    void whatIsLeftIsMeasuredAnew() {
        LaidOut laid = pages(5, "", pair("a", 18, 28) + pair("b", 6, 4));
        assertThat(laid.places("ha")).containsExactly("p1 7,0 4x5", "p2 7,0 4x2");
        assertThat(laid.places("vb")).containsExactly("p2 0,2 6x1");
    }

    @Test
    void onePartnerMayEndOnAnEarlierPage() {
        LaidOut laid = pages(5, "", pair("a", 60, 6));
        assertThat(laid.places("va")).hasSize(2);
        assertThat(letters(laid, "ha")).isEqualTo(6);
        assertThat(laid.places("ha")).allMatch(place -> place.startsWith("p1"));
        laid = pages(5, "", pair("a", 6, 60) + pair("b", 6, 4));
        assertThat(letters(laid, "ha")).isEqualTo(60);
        assertThat(laid.places("ha")).hasSize(3);
        assertThat(laid.places("hb")).containsExactly("p4 7,0 4x1");
    }

    @Test
    void partnersBeginOnOnePage() {
        LaidOut laid = pages(6, ".h { min-inline-size: 3em }", pair("a", 24, 12) + pair("b", 24, 8));
        assertThat(laid.places("va")).containsExactly("p1 0,0 6x4");
        assertThat(laid.places("vb")).containsExactly("p2 0,0 6x4");
        assertThat(laid.places("hb")).containsExactly("p2 7,0 2x4");
    }

    @Test
    void whatIsTooWideForAnyMeasureIsNotLost() {
        LaidOut laid = pages(3, "", pair("a", 6, 100));
        assertThat(letters(laid, "ha")).isEqualTo(100);
        laid = pages(3, ".h { min-inline-size: 5em }", pair("a", 6, 100) + pair("b", 6, 4));
        assertThat(letters(laid, "ha")).isEqualTo(100);
        assertThat(letters(laid, "hb")).isEqualTo(4);
    }

    /** What is higher than its band at any measure stands in several tiers, all of them in its own row. */
    @Test
    void tiersOfOneItemStayInItsRow() {
        String lines = "<div class='h' id='ha'>" + "<p>水水</p>".repeat(8) + "</div>";
        String tall = "<div class='g'><p id='va'>" + "山".repeat(30) + "</p>" + lines + "</div>";
        LaidOut laid = pages(30, "", tall + pair("b", 6, 4));
        assertThat(laid.places("ha")).containsExactly("p1 7,0 4x2", "p1 7,3 4x2");
        assertThat(laid.place("va")).isEqualTo("0,0 6x5");
        assertThat(laid.place("vb")).isEqualTo("0,5 6x1");
    }

    /** PR-9: a wider band makes nothing narrower than its style lets it be. */
    @Test
    void leastSizesCountWhereColumnsAreBalanced() {
        String css = ".g { -hebi-column-balance: 40% 80% } .h { min-inline-size: 3em }";
        assertThat(pages(30, css, pair("a", 24, 4)).place("va")).isEqualTo("0,0 8x3");
    }

    @Test
    void otherRowsLeaveItAsItWas() {
        LaidOut laid = pages(30, ".g { grid-auto-rows: auto }", pair("a", 6, 8));
        assertThat(laid.lines("ha")).containsExactly("水水水水水水水水");
    }

    @Test
    void tiersOfAHorizontalPageTakeStrips() {
        String body = "<div class='t'>" + pair("a", 18, 8) + pair("b", 30, 20) + "</div>";
        LaidOut laid = LayoutFixture.in(
                        "zh",
                        CSS
                                + "html { writing-mode: horizontal-tb } .t { writing-mode: vertical-lr; inline-size: 11em }",
                        body)
                .pages(6, 24);
        assertThat(letters(laid, "hb")).isEqualTo(20);
        assertThat(letters(laid, "vb")).isEqualTo(30);
        assertThat(laid.pageTexts()).hasSize(1);
    }

    /** Strips of everything that breaks, on pages that are narrow, or low. */
    @ParameterizedTest
    @ValueSource(ints = {4, 9, 17, 30})
    void whateverStandsInThemNothingIsLost(int width) {
        for (int seed = 0; seed < 40; seed++) {
            GeneratedDocument document = strips(GeneratedDocument.of(seed));
            LaidOut laid = LayoutFixture.of(CSS + GeneratedDocument.CSS, document.body())
                    .with("wide.png", 6, 1.5)
                    .with("square.png", 2.4, 2.4)
                    .reporting("HB-LAY-001", "HB-LAY-002", "HB-LAY-003")
                    .pages(24, width);
            assertThat(BreakTokenTest.letters(laid)).as("seed " + seed).isEqualTo(document.text());
        }
    }

    /** The blocks of a document, two by two. */
    private static GeneratedDocument strips(GeneratedDocument document) {
        List<String> blocks = document.blocks();
        return document.with(IntStream.range(0, blocks.size() / 2)
                .mapToObj(i -> "<div class='g w'><div>" + blocks.get(2 * i) + "</div><div class='h'>"
                        + blocks.get(2 * i + 1) + "</div></div>")
                .toList());
    }

    @Test
    void longTextsTakeNoLong() {
        List<String> pairs = IntStream.range(0, 200)
                .mapToObj(i -> pair("x" + i, 60 + i % 50, 40 + i * 7 % 60))
                .toList();
        LaidOut laid = pages(40, "", String.join("", pairs));
        assertThat(laid.pageCount()).isGreaterThan(40);
    }
}
