package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.layout.LaidOut.Placed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** css-tables-3 §6 (fragmentation), css-break-4 §4: tables over pages. */
class TableBreakTest {
    private static LaidOut layout(double height, String rows) {
        return LayoutFixture.of("td { vertical-align: top }", "<table id='t'>" + rows + "</table>")
                .pages(20, height);
    }

    /** Rows of one letter each. */
    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<tr><td>" + (char) ('a' + i) + "</td></tr>")
                .collect(Collectors.joining("", "<tbody>", "</tbody>"));
    }

    @Test
    void rowsFillThePage() {
        assertThat(layout(5, rows(7)).pageTexts()).containsExactly("a b c d e", "f g");
    }

    @Test
    void theHeaderIsRepeatedAsAnArtifact() {
        LaidOut laid = layout(8, "<thead><tr><th>H</th></tr></thead>" + rows(10));
        assertThat(laid.pageTexts()).containsExactly("H a b c d e f g", "H h i j");
        List<Placed> headers = laid.texts("H");
        assertThat(headers).extracting(Placed::isArtifact).containsExactly(false, true);
        assertThat(headers).extracting(Placed::place).containsOnly("0,0 1x1");
    }

    @Test
    void theFooterIsContentOnceAfterTheLastRow() {
        LaidOut laid = layout(8, rows(9) + "<tfoot><tr><td>F</td></tr></tfoot>");
        assertThat(laid.texts("F").stream().filter(p -> !p.isArtifact())).hasSize(1);
        assertThat(laid.linesOn(2)).endsWith("i", "F");
    }

    @Test
    void theFooterIsRepeatedAndIsContentOnce() {
        LaidOut laid = layout(8, "<thead><tr><th>H</th></tr></thead>" + rows(9) + "<tfoot><tr><td>F</td></tr></tfoot>");
        assertThat(laid.pageTexts()).containsExactly("H a b c d e f F", "H g h i F");
        assertThat(laid.texts("F").stream().filter(p -> !p.isArtifact())).hasSize(1);
        assertThat(laid.texts("H").stream().filter(p -> !p.isArtifact())).hasSize(1);
    }

    @Test
    void theHeaderBeginsOnce() {
        LaidOut laid = layout(8, "<thead><tr><th>H</th></tr></thead>" + rows(10));
        assertThat(laid.results().get(1).starts())
                .extracting(o -> o.element().element().name())
                .doesNotContain("thead", "th");
    }

    @Test
    void aHeaderIsNotLeftWithoutARow() {
        LaidOut laid = LayoutFixture.of(
                        "", "<p>" + lines(7) + "</p><table><thead><tr><th>H</th></tr></thead>" + rows(2) + "</table>")
                .pages(20, 8);
        assertThat(laid.pageTexts()).containsExactly("a b c d e f g", "H a b");
    }

    @Test
    void aRowMovesWhole() {
        String high = "<tr><td>" + lines(3) + "</td></tr>";
        assertThat(layout(5, rows(3) + high).pageTexts()).containsExactly("a b c", "a b c");
    }

    @Test
    void aRowHigherThanThePageIsBroken() {
        LaidOut laid = layout(5, "<tr><td>" + lines(8) + "</td><td>x<br/>y</td></tr>");
        assertThat(laid.linesOn(1)).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "x", "y");
        assertThat(laid.linesOn(2)).containsExactly("f", "g", "h");
    }

    @Test
    void cellsGoOnSideBySide() {
        LaidOut laid = layout(5, "<tr><td id='a'>" + lines(7) + "</td><td id='b'>" + lines(8) + "</td></tr>");
        assertThat(laid.linesOn(1)).hasSize(10);
        assertThat(laid.linesOn(2)).hasSize(5);
        assertThat(laid.places("a")).containsExactly("p1 0,0 1x5", "p2 0,0 1x3");
        assertThat(laid.places("b")).containsExactly("p1 1,0 1x5", "p2 1,0 1x3");
    }

    @Test
    void aCellThatSpansRowsGoesOn() {
        LaidOut laid = layout(
                5,
                "<tr><td rowspan='6' id='s'>s</td><td>a</td></tr>" + "<tr><td>x</td></tr>".repeat(5)
                        + "<tr><td>y</td><td>z</td></tr>");
        assertThat(laid.places("s")).containsExactly("p1 0,0 1x5", "p2 0,0 1x1");
        assertThat(laid.texts("z").get(0).place()).isEqualTo("1,1 1x1");
    }

    @Test
    void aCaptionStaysWithTheTable() {
        LaidOut laid = LayoutFixture.of("", "<p>" + lines(4) + "</p><table><caption>C</caption>" + rows(2) + "</table>")
                .pages(20, 5);
        assertThat(laid.pageTexts()).containsExactly("a b c d", "C a b");
    }

    @Test
    void columnsAreAsWideOnEachPage() {
        LaidOut laid =
                layout(2, "<tr><td>a</td><td id='b'>b</td></tr>".repeat(2) + "<tr><td>aaaa</td><td id='c'>c</td></tr>");
        assertThat(laid.box("c").rect().inlineStart())
                .isEqualTo(laid.boxes("b").get(0).rect().inlineStart());
    }

    private static LaidOut withHeight(String css, double page, String table) {
        return LayoutFixture.of("td { vertical-align: top } " + css, table + "<p id='after'>z</p>")
                .pages(20, page);
    }

    @Test
    void rowsThatShareTheTablesHeightBreakOverPages() {
        String rows = "<tr id='r'><td>a</td></tr><tr><td>b</td></tr><tr id='s'><td>c</td></tr><tr><td>d</td></tr>";
        LaidOut laid = withHeight("table { height: 12em }", 7, "<table id='t'>" + rows + "</table>");
        assertThat(laid.pageTexts()).containsExactly("a b", "c d z");
        assertThat(laid.places("r")).containsExactly("p1 0,0 1x3");
        assertThat(laid.places("s")).containsExactly("p2 0,0 1x3");
        assertThat(laid.places("t")).containsExactly("p1 0,0 1x6", "p2 0,0 1x6");
    }

    @Test
    void noRowIsLostWhereTheHeightIsManyPages() {
        LaidOut laid = withHeight("table { height: 23em }", 5, "<table id='t'>" + rows(2) + "</table>");
        assertThat(laid.linesOn(1)).containsExactly("a");
        assertThat(laid.places("t"))
                .containsExactly(
                        "p1 0,0 1x5", "p2 0,0 1x5", "p3 0,0 1x1.5", "p4 0,0 1x5", "p5 0,0 1x5", "p6 0,0 1x1.5");
        assertThat(laid.linesOn(4)).containsExactly("b");
    }

    @Test
    void aRowOfAGivenHeightGoesOnAfterItsContent() {
        LaidOut laid = withHeight(
                "#r { height: 12em }", 5, "<table><tr id='r'><td id='c'>" + lines(6) + "</td><td>x</td></tr></table>");
        assertThat(laid.pageTexts()).containsExactly("a b c d e x", "f", "z");
        assertThat(laid.places("r")).containsExactly("p1 0,0 2x5", "p2 0,0 2x5", "p3 0,0 2x2");
        assertThat(laid.places("c")).containsExactly("p1 0,0 1x5", "p2 0,0 1x5", "p3 0,0 1x2");
        assertThat(laid.place("after")).isEqualTo("0,2 20x1");
    }

    @Test
    void aCellOfAGivenHeightGoesOnAfterItsContent() {
        LaidOut laid =
                withHeight("#c { height: 7em }", 5, "<table><tr><td id='c'>a</td><td id='d'>b</td></tr></table>");
        assertThat(laid.places("c")).containsExactly("p1 0,0 1x5", "p2 0,0 1x2");
        assertThat(laid.places("d")).containsExactly("p1 1,0 1x5", "p2 1,0 1x2");
        assertThat(laid.pageTexts()).containsExactly("a b", "z");
    }

    @Test
    void aRowWithoutCellsGoesOn() {
        LaidOut laid = withHeight("#r { height: 7em }", 5, "<table><tr id='r'></tr><tr><td>a</td></tr></table>");
        assertThat(laid.boxes("r")).hasSize(2);
        assertThat(laid.texts("a").get(0).place()).isEqualTo("0,2 1x1");
    }

    @Test
    void aSpanningCellGoesOnInRowsThatShareTheHeight() {
        String rows = "<tr><td id='s' rowspan='3'>s</td><td>a</td></tr><tr><td>b</td></tr><tr><td id='c'>c</td></tr>";
        LaidOut laid = withHeight("table { height: 12em }", 9, "<table>" + rows + "</table>");
        assertThat(laid.places("s")).containsExactly("p1 0,0 1x8", "p2 0,0 1x4");
        assertThat(laid.places("c")).containsExactly("p2 1,0 1x4");
        assertThat(laid.pageTexts()).containsExactly("s a b", "c z");
    }

    @Test
    void aHeaderIsRepeatedInATableOfAGivenHeight() {
        LaidOut laid = withHeight(
                "table { height: 14em } tr { height: 1em } #h { height: 2em }",
                8,
                "<table><thead><tr id='h'><th>H</th></tr></thead>" + rows(12) + "</table>");
        assertThat(laid.pageTexts()).containsExactly("H a b c d e f", "H g h i j k l", "z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table { padding: 7em 0 }",
                "table { border-spacing: 0 7em }",
                "table { border-spacing: 0 3em }",
                "td { padding: 7em 0 }",
                "td { padding: 3em 0 } table { border: solid; border-width: 3em 0 }",
                "table { margin: 7em 0 } td { padding: 4em 0 }"
            })
    void edgesHigherThanThePageKeepNoTextFromIt(String css) {
        for (int depth = 1; depth < 5; depth++) {
            String open = "<table><tr><td>".repeat(depth);
            String close = "</td></tr></table>".repeat(depth);
            LaidOut laid = LayoutFixture.of(css, open + "a</td></tr><tr><td>b<br/>c" + close + "<p>z</p>")
                    .reporting("HB-LAY-002")
                    .pages(20, 5);
            assertThat(String.join(" ", laid.pageTexts()).strip().split(" +")).containsExactly("a", "b", "c", "z");
            for (String letter : List.of("a", "b", "c", "z")) {
                assertThat(laid.texts(letter)).allMatch(text -> text.blockEnd() <= LayoutFixture.em(5));
            }
            // Each level has its edges on as many pages as they take, and each row may begin one.
            assertThat(laid.results()).hasSizeLessThanOrEqualTo(4 * depth + 6);
        }
    }

    @Test
    void spacingBeforeACutIsNotRepeatedAfterIt() {
        LaidOut laid = LayoutFixture.of(
                        "td { vertical-align: top } table { border-spacing: 0 1em }",
                        "<table id='t'><tr id='r'><td>" + lines(6) + "</td></tr>" + rows(2) + "</table>")
                .pages(20, 5);
        assertThat(laid.places("r")).containsExactly("p1 0,1 1x4", "p2 0,0 1x2");
        assertThat(laid.pageTexts()).containsExactly("a b c d", "e f a", "b");
    }

    @Test
    void aHeaderIsRepeatedWhereOnlyTheHeightOfARowGoesOn() {
        LaidOut laid = withHeight(
                "#r { height: 13em }",
                5,
                "<table><thead><tr><th>H</th></tr></thead><tr id='r'><td>a</td></tr></table>");
        assertThat(laid.pageTexts()).containsExactly("H a", "H", "H", "H z");
    }

    @Test
    void rowsThatAreRepeatedLeaveRoomForOthers() {
        String head = "<thead><tr><th>H</th></tr></thead>";
        LaidOut laid = LayoutFixture.of(
                        "",
                        ("<table>" + head + "<tr><td>").repeat(5) + lines(9) + "</td></tr></table>".repeat(4)
                                + "</td></tr></table>")
                .pages(20, 4);
        List<Placed> headers =
                laid.texts("H").stream().filter(text -> !text.isArtifact()).toList();
        assertThat(headers).hasSize(5);
        assertThat(laid.results()).hasSizeLessThanOrEqualTo(14);
    }
}
