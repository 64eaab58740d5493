package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** css-tables-3 and CSS 2 §17: sizes and places of tables, columns, rows and cells on a page of 20 em. */
class TableLayoutTest {
    private static LaidOut layout(String css, String rows) {
        return LayoutFixture.of("td { vertical-align: top }\n" + css, "<table id='t'>" + rows + "</table>")
                .page(20);
    }

    private static String text(LaidOut laid, String text) {
        return laid.texts(text).get(0).place();
    }

    @Test
    void automaticColumnsAreAsWideAsTheirTexts() {
        LaidOut laid = layout("", "<tr><td id='a'>aa</td><td id='b'>bbbb</td></tr><tr><td>c</td><td>d</td></tr>");
        assertThat(laid.place("t")).isEqualTo("0,0 6x2");
        assertThat(laid.place("a")).isEqualTo("0,0 2x1");
        assertThat(laid.place("b")).isEqualTo("2,0 4x1");
    }

    @Test
    void columnsShareARoomThatIsTooNarrow() {
        String words = "aaa bbb ccc ddd";
        LaidOut laid = layout("", "<tr><td id='a'>" + words + "</td><td id='b'>" + words + "</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 10x2");
        assertThat(laid.place("b")).isEqualTo("10,0 10x2");
    }

    @Test
    void aTableOfGivenSizeSharesItOut() {
        LaidOut laid =
                layout("table { inline-size: 100% } td { inline-size: 50% }", "<tr><td id='a'>a</td><td>b</td></tr>");
        assertThat(laid.place("t")).isEqualTo("0,0 20x1");
        assertThat(laid.place("a")).isEqualTo("0,0 10x1");
    }

    @Test
    void aGivenCellSizeIsItsColumns() {
        LaidOut laid = layout("#a { inline-size: 5em }", "<tr><td id='a'>a</td><td id='b'>bb</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 5x1");
        assertThat(laid.place("b")).isEqualTo("5,0 2x1");
    }

    @Test
    void paddingWidensColumns() {
        LaidOut laid = layout("td { padding: 0.5em 1em }", "<tr><td id='a'>aa</td><td id='b'>b</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 4x2");
        assertThat(laid.place("b")).isEqualTo("4,0 3x2");
        assertThat(text(laid, "aa")).isEqualTo("1,0.5 2x1");
    }

    @Test
    void fixedColumnsFollowTheFirstRow() {
        LaidOut laid = layout(
                "table { table-layout: fixed; inline-size: 20em } #a { inline-size: 25% }",
                "<tr><td id='a'>a</td><td id='b'>b</td></tr><tr><td>ccc ccc ccc</td><td>d</td></tr>");
        assertThat(laid.place("a")).startsWith("0,0 5x");
        assertThat(laid.place("b")).startsWith("5,0 15x");
    }

    @Test
    void fixedColumnsFollowTheirColElements() {
        LaidOut laid = layout(
                "table { table-layout: fixed; inline-size: 20em } .n { inline-size: 4em }",
                "<colgroup><col class='n'/><col/></colgroup><tr><td id='a'>a</td><td id='b'>b</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 4x1");
        assertThat(laid.place("b")).isEqualTo("4,0 16x1");
    }

    @Test
    void fixedColumnsWithoutSizesAreEqual() {
        LaidOut laid = layout(
                "table { table-layout: fixed; inline-size: 18em }",
                "<tr><td>a</td><td id='b'>bbbb</td><td id='c'>c</td></tr>");
        assertThat(laid.place("b")).isEqualTo("6,0 6x1");
        assertThat(laid.place("c")).isEqualTo("12,0 6x1");
    }

    @Test
    void aCellOverTwoColumnsIsAsWideAsBoth() {
        LaidOut laid = layout("", "<tr><td id='a' colspan='2'>a</td></tr><tr><td>bb</td><td>ccc</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 5x1");
    }

    @Test
    void aWideCellOverTwoColumnsWidensThem() {
        LaidOut laid = layout("", "<tr><td id='a' colspan='2'>aaaaaaaa</td></tr><tr><td>bb</td><td>cc</td></tr>");
        assertThat(laid.place("t")).isEqualTo("0,0 8x2");
        assertThat(laid.place("a")).isEqualTo("0,0 8x1");
    }

    @Test
    void aCellOverTwoRowsIsAsHighAsBoth() {
        LaidOut laid = layout("", "<tr><td id='a' rowspan='2'>aa</td><td>b</td></tr><tr><td id='c'>c</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 2x2");
        assertThat(laid.place("c")).isEqualTo("2,1 1x1");
    }

    @Test
    void rowsGrowForACellThatSpansThem() {
        LaidOut laid = layout(
                "",
                "<tr><td id='a' rowspan='2'>" + lines(4)
                        + "</td><td>x</td></tr><tr><td>y</td></tr><tr><td>z</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 1x4");
        assertThat(text(laid, "z")).isEqualTo("0,4 1x1");
    }

    @Test
    void cellsOfARowAreEquallyHigh() {
        LaidOut laid = layout("", "<tr><td>" + lines(3) + "</td><td id='b'>x</td></tr>");
        assertThat(laid.place("b")).isEqualTo("1,0 1x3");
    }

    @Test
    void contentStandsInACellAsVerticalAlignSays() {
        LaidOut laid = layout(
                "#m { vertical-align: middle } #e { vertical-align: bottom }",
                "<tr><td>" + lines(3) + "</td><td>x</td><td id='m'>y</td><td id='e'>z</td></tr>");
        assertThat(text(laid, "x")).isEqualTo("1,0 1x1");
        assertThat(text(laid, "y")).isEqualTo("2,1 1x1");
        assertThat(text(laid, "z")).isEqualTo("3,2 1x1");
    }

    @Test
    void baselinesOfARowMeet() {
        LaidOut laid = layout(
                "td { vertical-align: baseline } #a { font-size: 20pt; line-height: 1 }",
                "<tr><td id='a'>a</td><td>b</td></tr>");
        assertThat(text(laid, "a")).isEqualTo("0,0 2x2");
        assertThat(text(laid, "b")).isEqualTo("2,0.5 1x1");
    }

    @Test
    void rowsMayBeHigherThanTheirCells() {
        LaidOut laid = layout("tr { block-size: 3em }", "<tr><td id='a'>a</td></tr><tr><td id='b'>b</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 1x3");
        assertThat(laid.place("b")).isEqualTo("0,3 1x3");
    }

    @Test
    void spacingStandsAroundAndBetweenCells() {
        LaidOut laid = layout(
                "table { border-spacing: 1em 2em }",
                "<tr><td id='a'>aa</td><td id='b'>b</td></tr><tr><td id='c'>c</td><td>d</td></tr>");
        assertThat(laid.place("t")).isEqualTo("0,0 6x8");
        assertThat(laid.place("a")).isEqualTo("1,2 2x1");
        assertThat(laid.place("b")).isEqualTo("4,2 1x1");
        assertThat(laid.place("c")).isEqualTo("1,5 2x1");
    }

    /** CSS 2 §17.6.2: the table with its outer borders is as wide as its contents and each border once. */
    @Test
    void collapsedBordersAreShared() {
        LaidOut laid = layout(
                "table { border-collapse: collapse } td { border: 10pt solid }",
                "<tr><td>aa</td><td>bbbb</td></tr><tr><td>c</td><td>d</td></tr>");
        assertThat(laid.place("t")).isEqualTo("0,0 9x5");
        assertThat(text(laid, "aa")).isEqualTo("1,1 2x1");
        assertThat(text(laid, "bbbb")).isEqualTo("4,1 4x1");
        assertThat(text(laid, "c")).isEqualTo("1,3 1x1");
    }

    @Test
    void theWiderOfTwoCollapsedBordersWins() {
        LaidOut laid = layout(
                "table { border-collapse: collapse } td { border: 10pt solid } #a { border-inline-end-width: 20pt }",
                "<tr><td id='a'>aa</td><td>bb</td></tr>");
        assertThat(laid.place("t")).isEqualTo("0,0 8x3");
        assertThat(text(laid, "bb")).isEqualTo("5,1 2x1");
    }

    @Test
    void aCaptionStandsBeforeTheTableAndIsAsWide() {
        LaidOut laid = layout("", "<caption id='c'>c</caption><tr><td id='a'>aaaaaa</td></tr>");
        assertThat(laid.place("c")).isEqualTo("0,0 6x1");
        assertThat(laid.place("a")).isEqualTo("0,1 6x1");
        assertThat(text(laid, "c")).isEqualTo("2.5,0 1x1");
    }

    @Test
    void aCaptionMayStandAfterTheTable() {
        LaidOut laid =
                layout("caption { caption-side: bottom }", "<caption id='c'>c</caption><tr><td id='a'>aaaa</td></tr>");
        assertThat(laid.place("a")).isEqualTo("0,0 4x1");
        assertThat(laid.place("c")).isEqualTo("0,1 4x1");
    }

    @Test
    void automaticMarginsCentreATable() {
        LaidOut laid = layout("table { margin-inline: auto }", "<tr><td id='a'>aaaaaa</td></tr>");
        assertThat(laid.place("a")).isEqualTo("7,0 6x1");
    }

    @Test
    void footersStandLastWhereverTheyAreWritten() {
        LaidOut laid = layout("", "<tfoot><tr><td>z</td></tr></tfoot><tbody><tr><td>a</td></tr></tbody>");
        assertThat(text(laid, "a")).isEqualTo("0,0 1x1");
        assertThat(text(laid, "z")).isEqualTo("0,1 1x1");
    }
}
