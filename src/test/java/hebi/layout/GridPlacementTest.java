package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** css-grid-2 §8: which cells items take. Columns are 2 em wide, rows 1 em high. */
class GridPlacementTest {
    private static LaidOut grid(String css, int items) {
        return fixture(css, items).page(20);
    }

    private static LayoutFixture fixture(String css, int items) {
        String body = IntStream.rangeClosed(1, items)
                .mapToObj(i -> "<p id='i" + i + "'>a</p>")
                .collect(Collectors.joining());
        return LayoutFixture.of(
                "#g { display: grid; grid-template-columns: repeat(3, 2em); grid-auto-columns: 2em; "
                        + "grid-auto-rows: 1em; grid-template-rows: repeat(2, 1em) } " + css,
                "<div id='g'>" + body + "</div>");
    }

    @Test
    void itemsFillRowsInTheirOrder() {
        LaidOut laid = grid("", 4);
        assertThat(laid.place("i3")).isEqualTo("4,0 2x1");
        assertThat(laid.place("i4")).isEqualTo("0,1 2x1");
    }

    @Test
    void itemsFillColumns() {
        LaidOut laid = grid("#g { grid-auto-flow: column }", 3);
        assertThat(laid.place("i2")).isEqualTo("0,1 2x1");
        assertThat(laid.place("i3")).isEqualTo("2,0 2x1");
    }

    @Test
    void negativeLinesCountFromTheEnd() {
        assertThat(grid("#i1 { grid-column: 2 / -1 }", 1).place("i1")).isEqualTo("2,0 4x1");
    }

    @Test
    void linesInTheWrongOrderChangePlaces() {
        assertThat(grid("#i1 { grid-column: 4 / 2 }", 1).place("i1")).isEqualTo("2,0 4x1");
    }

    @Test
    void linesBeforeTheGridMakeColumns() {
        LaidOut laid = grid("#i1 { grid-column: -5; grid-row: 1 } #i2 { grid-column: 1; grid-row: 1 }", 2);
        assertThat(laid.place("i1")).isEqualTo("0,0 2x1");
        assertThat(laid.place("i2")).isEqualTo("2,0 2x1");
    }

    @Test
    void namedLinesAndSpansToThem() {
        String css = "#g { grid-template-columns: [a] 2em [b] 2em [a] 2em [c] }";
        assertThat(grid(css + "#i1 { grid-column: a 2 / c }", 1).place("i1")).isEqualTo("4,0 2x1");
        assertThat(grid(css + "#i1 { grid-column: b / span a }", 1).place("i1")).isEqualTo("2,0 2x1");
        assertThat(grid(css + "#i1 { grid-column: a -1 }", 1).place("i1")).isEqualTo("4,0 2x1");
    }

    @Test
    void areasNameTheirLines() {
        String css = "#g { grid-template-areas: 'h h m' '. s m' }";
        LaidOut laid = grid(
                css + "#i1 { grid-area: s } #i2 { grid-column: h } #i3 { grid-row: m-start / m-end; grid-column: 3 }",
                3);
        assertThat(laid.place("i1")).isEqualTo("2,1 2x1");
        assertThat(laid.place("i2")).isEqualTo("0,0 4x1");
        assertThat(laid.box("i3").rect().blockSize()).isEqualTo(LayoutFixture.em(2));
    }

    @Test
    void sparseItemsLeaveHoles() {
        String css = "#i1 { grid-column: span 2 } #i2 { grid-column: span 2 }";
        assertThat(grid(css, 3).place("i3")).isEqualTo("4,1 2x1");
    }

    @Test
    void denseItemsFillHoles() {
        String css = "#g { grid-auto-flow: dense } #i1 { grid-column: span 2 } #i2 { grid-column: span 2 }";
        assertThat(grid(css, 3).place("i3")).isEqualTo("4,0 2x1");
    }

    @Test
    void itemsOfOneRowStandBesideOneAnother() {
        LaidOut laid = grid("#i2, #i3 { grid-row: 2 }", 3);
        assertThat(laid.place("i2")).isEqualTo("0,1 2x1");
        assertThat(laid.place("i3")).isEqualTo("2,1 2x1");
    }

    @Test
    void orderChangesPlacesAndNothingElse() {
        LaidOut laid = grid("#i1 { order: 1 }", 3);
        assertThat(laid.place("i1")).isEqualTo("4,0 2x1");
        assertThat(laid.results().get(0).starts())
                .extracting(o -> o.element().element().id().orElse(""))
                .containsSubsequence("i1", "i2", "i3");
    }

    @Test
    void aRunOfTextIsAnItemAndBlanksAreNone() {
        LaidOut laid = LayoutFixture.of(
                        "#g { display: grid; grid-template-columns: 2em 2em }",
                        "<div id='g'> aa <b id='b'>b</b> <i id='i'>c</i></div>")
                .page(20);
        assertThat(laid.place("b")).isEqualTo("2,0 2x1");
        assertThat(laid.place("i")).isEqualTo("0,1 2x1");
    }

    @Test
    void anAbsoluteChildIsNoItem() {
        LaidOut laid = grid("#i1 { position: absolute }", 2);
        assertThat(laid.place("i2")).isEqualTo("0,0 2x1");
        assertThat(laid.place("i1")).isEqualTo("0,0 1x1");
    }

    @Test
    void hugeGridsAndSpansTakeNoLong() {
        String css = "#g { grid-template-columns: repeat(10000, 1em); gap: 0; grid-template-rows: repeat(10000, auto) }"
                + "#i1 { grid-column: 1 / span 999999; grid-row: span 999999 } #i3 { grid-column: span 5000 }";
        LayoutFixture fixture = fixture(css, 50).reporting("HB-LAY-003");
        assertThat(fixture.page(20).pageCount()).isGreaterThan(0);
        assertThat(fixture.reported()).containsExactly("HB-LAY-003");
    }
}
