package hebi.layout;

import static hebi.layout.LayoutFixture.em;
import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.geom.LogicalRect;
import hebi.layout.LaidOut.Placed;
import org.junit.jupiter.api.Test;

/** css-lists-3 §3: list items and their markers; lists are indented by 2 em. */
class ListLayoutTest {
    private static Placed only(LaidOut laid, String text) {
        assertThat(laid.texts(text)).as(text).hasSize(1);
        return laid.texts(text).get(0);
    }

    @Test
    void anOutsideMarkerStandsBeforeTheItemOnItsFirstLine() {
        LaidOut laid =
                LayoutFixture.of("", "<ol><li id='a'>aa<br/>bb</li></ol>").page(20);
        assertThat(laid.place("a")).isEqualTo("2,0 18x2");
        assertThat(only(laid, "aa").place()).isEqualTo("2,0 2x1");
        // "1. ": the space of the suffix keeps number and text apart (css-counter-styles-3 §6.1, css-lists-3 §3.2).
        LogicalRect marker = only(laid, "1.").rect();
        assertThat(marker.inlineStart()).isEqualTo(em(-1));
        assertThat(marker.blockStart()).isZero();
    }

    @Test
    void markersCount() {
        LaidOut laid =
                LayoutFixture.of("", "<ol><li>a</li><li>b</li><li>c</li></ol>").page(20);
        assertThat(only(laid, "1.").rect().blockStart()).isZero();
        assertThat(only(laid, "2.").rect().blockStart()).isEqualTo(em(1));
        assertThat(only(laid, "3.").rect().blockStart()).isEqualTo(em(2));
    }

    @Test
    void anInsideMarkerBeginsTheFirstLine() {
        LaidOut laid = LayoutFixture.of("ol { list-style-position: inside }", "<ol><li id='a'>aa</li></ol>")
                .page(20);
        assertThat(laid.lines("a")).containsExactly("1. aa");
        assertThat(only(laid, "1.").rect().inlineStart()).isEqualTo(em(2));
        assertThat(only(laid, "aa").rect().inlineStart()).isEqualTo(em(5));
    }

    @Test
    void aListWithoutStyleHasNoMarkers() {
        LaidOut laid = LayoutFixture.of("ul { list-style-type: none }", "<ul><li id='a'>aa</li></ul>")
                .page(20);
        assertThat(laid.pageTexts()).containsExactly("aa");
    }

    @Test
    void theMarkerStandsOnTheFirstLineOfADescendant() {
        LaidOut laid = LayoutFixture.of(
                        "div { padding-block-start: 1em }", "<ol><li><div><p id='a'>aa</p></div></li></ol>")
                .page(20);
        assertThat(laid.place("a")).isEqualTo("2,1 18x1");
        assertThat(only(laid, "1.").rect().blockStart()).isEqualTo(em(1));
    }

    @Test
    void theMarkerSharesTheFirstLinesBaseline() {
        LaidOut laid = LayoutFixture.of(
                        "li { line-height: 3 } p { font-size: 20pt; line-height: 2 }",
                        "<ol><li>aa</li><li><p>bb</p></li></ol>")
                .page(20);
        assertThat(only(laid, "1.").rect().blockStart()).isEqualTo(em(1));
        // 3 em, then a line of 4 em whose baseline is in its middle.
        assertThat(only(laid, "2.").rect().blockStart()).isEqualTo(em(4.5));
    }

    @Test
    void theMarkerGoesWithTheFirstLineToTheNextPage() {
        LaidOut laid = LayoutFixture.of(
                        "li { orphans: 2 }", "<p>" + lines(4) + "</p><ol><li>" + lines(2) + "</li></ol>")
                .pages(20, 5);
        assertThat(only(laid, "1.").page()).isEqualTo(2);
    }

    @Test
    void anItemThatGoesOnHasOneMarker() {
        LaidOut laid =
                LayoutFixture.of("", "<ol><li>" + lines(7) + "</li></ol>").pages(20, 5);
        assertThat(only(laid, "1.").page()).isEqualTo(1);
        assertThat(laid.texts("f").get(0).place()).isEqualTo("2,0 1x1");
    }

    @Test
    void nestedListsIndentFurther() {
        LaidOut laid = LayoutFixture.of("", "<ul><li>aa<ul><li id='b'>bb</li></ul></li></ul>")
                .page(20);
        assertThat(laid.place("b")).isEqualTo("4,1 16x1");
        assertThat(only(laid, "○").rect().blockStart()).isEqualTo(em(1));
    }
}
