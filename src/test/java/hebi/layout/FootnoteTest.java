package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** css-gcpm-3 §3, ZH-43: notes at the foot of the page or column in which they are referred to. */
class FootnoteTest {
    private static final String NOTE = "aside { float: footnote }";

    private static String reference(int number) {
        return "<a role='doc-noteref' href='#n" + number + "'>" + number + "</a>";
    }

    private static String note(int number, String text) {
        return "<aside id='n" + number + "'>" + text + "</aside>";
    }

    @Test
    void aNoteStandsAtTheFootOfThePageOfItsReference() {
        LaidOut laid = LayoutFixture.of(NOTE, "<p>a<br/>b" + reference(1) + "<br/>c<br/>d<br/>e</p>" + note(1, "N"))
                .pages(20, 5);
        // 5 lines less the note.
        assertThat(laid.pageTexts()).containsExactly("a b1 c d N", "e");
        assertThat(laid.place("n1")).isEqualTo("0,4 20x1");
    }

    @Test
    void aLineGoesOnWithItsNoteWhenThereIsNoRoomForBoth() {
        LaidOut laid = LayoutFixture.of(
                        NOTE + "p { orphans: 1; widows: 1 }",
                        "<p>a<br/>b<br/>c<br/>d" + reference(1) + "<br/>e</p>" + note(1, "N<br/>M"))
                .pages(20, 5);
        assertThat(laid.pageTexts()).containsExactly("a b c", "d1 e N M");
    }

    @Test
    void notesOfOnePageStandUnderOneAnotherUnderOneRule() {
        LaidOut laid = LayoutFixture.of(
                        NOTE, "<p>a" + reference(1) + "</p><p>b" + reference(2) + "</p>" + note(1, "N") + note(2, "M"))
                .pages(20, 8);
        assertThat(laid.place("n1")).isEqualTo("0,6 20x1");
        assertThat(laid.place("n2")).isEqualTo("0,7 20x1");
    }

    @Test
    void inColumnsANoteStandsUnderTheColumnOfItsReference() {
        LaidOut laid = LayoutFixture.of(
                        NOTE + "#d { column-count: 2; column-gap: 2em; column-fill: auto }",
                        "<div id='d'><p>a<br/>b" + reference(1) + "<br/>c<br/>d<br/>e</p></div>" + note(1, "N"))
                .pages(20, 5);
        assertThat(laid.place("n1")).isEqualTo("0,4 9x1");
        assertThat(laid.texts("d").get(0).place()).isEqualTo("0,3 1x1");
        assertThat(laid.texts("e").get(0).place()).isEqualTo("11,0 1x1");
    }

    private static LaidOut columns(String css, String text, String notes, int lines) {
        return LayoutFixture.of(
                        NOTE + "#d { column-count: 2; column-gap: 2em; column-fill: auto; orphans: 1; widows: 1 } "
                                + css,
                        "<div id='d'>" + text + "</div>" + notes)
                .pages(20, lines);
    }

    @Test
    void aNoteForThePageRunsAcrossTheColumns() {
        // KO-11
        LaidOut laid = columns(
                "#n1 { float-reference: page }",
                "<p>a<br/>b" + reference(1) + "<br/>c<br/>d<br/>e<br/>f<br/>g<br/>h<br/>i</p>",
                note(1, "N"),
                5);
        assertThat(laid.place("n1")).isEqualTo("0,4 20x1");
        assertThat(laid.texts("e").get(0).place()).isEqualTo("11,0 1x1");
        assertThat(laid.pageTexts()).containsExactly("a b1 c d e f g h N", "i");
    }

    @Test
    void notesForThePageStandUnderOneAnotherWithThoseOfTheColumnsOverThem() {
        LaidOut laid = columns(
                "#n1, #n3 { float-reference: page }",
                "<p>a" + reference(1) + "<br/>b" + reference(2) + "<br/>c<br/>d" + reference(3) + "<br/>e</p>",
                note(1, "N") + note(2, "M") + note(3, "O"),
                5);
        assertThat(laid.place("n1")).isEqualTo("0,3 20x1");
        assertThat(laid.place("n3")).isEqualTo("0,4 20x1");
        assertThat(laid.place("n2")).isEqualTo("0,2 9x1");
        assertThat(laid.texts("c").get(0).place()).isEqualTo("11,0 1x1");
    }

    @Test
    void aNoteForThePageGoesOnToTheNextWhenItHasNoRoomWithItsReference() {
        LaidOut laid = columns(
                "#n1 { float-reference: page }",
                "<p>a<br/>b<br/>c<br/>d<br/>e<br/>f" + reference(1) + "</p>",
                note(1, "N<br/>M"),
                3);
        assertThat(laid.pageTexts()).hasSize(2);
        assertThat(String.join(" ", laid.pageTexts()).split(" "))
                .containsExactlyInAnyOrder("a b c d e f1 N M".split(" "));
    }

    @Test
    void notesForTheLastColumnGatherThere() {
        // KO-11
        LaidOut laid = columns(
                "aside { float-reference: -hebi-last-column }",
                "<p>a<br/>b" + reference(1) + "<br/>c<br/>d<br/>e<br/>f<br/>g" + reference(2) + "<br/>h<br/>i</p>",
                note(1, "N") + note(2, "M"),
                5);
        assertThat(laid.place("n1")).isEqualTo("11,3 9x1");
        assertThat(laid.place("n2")).isEqualTo("11,4 9x1");
        assertThat(laid.texts("e").get(0).place()).isEqualTo("0,4 1x1");
        assertThat(laid.pageTexts()).containsExactly("a b1 c d e f g2 h N M", "i");
    }

    @Test
    void theLastColumnMayHoldNotesOnly() {
        LaidOut laid = columns(
                "aside { float-reference: -hebi-last-column }",
                "<p>a" + reference(1) + "<br/>b</p>",
                note(1, "N<br/>M"),
                5);
        assertThat(laid.pageTexts()).containsExactly("a1 b N M");
        assertThat(laid.place("n1")).startsWith("11,");
    }

    @Test
    void whatTheLastColumnHasNoRoomForGoesUnderAllColumns() {
        LaidOut laid = columns(
                "aside { float-reference: -hebi-last-column }",
                "<p>a" + reference(1) + "<br/>b" + reference(2) + "<br/>c<br/>d<br/>e<br/>f</p>",
                note(1, "N<br/>M<br/>L<br/>I") + note(2, "K<br/>J"),
                5);
        assertThat(String.join(" ", laid.pageTexts()).split(" "))
                .containsExactlyInAnyOrder("a1 b2 c d e f N M L I K J".split(" "));
        assertThat(laid.place("n1")).startsWith("0,").contains(" 20x4");
    }

    @Test
    void balancedColumnsLeaveRoomForTheNotesOfTheLast() {
        LaidOut laid = columns(
                "#d { column-fill: balance } aside { float-reference: -hebi-last-column }",
                "<p>a" + reference(1) + "<br/>b<br/>c<br/>d<br/>e<br/>f</p>",
                note(1, "N<br/>M"),
                9);
        assertThat(laid.place("n1")).isEqualTo("11,2 9x2");
        assertThat(laid.texts("e").get(0).place()).isEqualTo("11,0 1x1");
    }

    @Test
    void withoutColumnsThePageIsTheColumn() {
        for (String reference : List.of("page", "column", "-hebi-last-column")) {
            LaidOut laid = LayoutFixture.of(
                            NOTE + "aside { float-reference: " + reference + " }",
                            "<p>a" + reference(1) + "<br/>b</p>" + note(1, "N"))
                    .pages(20, 5);
            assertThat(laid.place("n1")).isEqualTo("0,4 20x1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: flex",
                "display: inline-block",
                "display: table",
                "float: left",
                "position: absolute",
                "writing-mode: vertical-rl"
            })
    void aNoteThatHasNoFootToGoToStaysAndIsReported(String declaration) {
        for (String body : List.of("<p>a<b>N</b></p>", "<p>a</p><b>N</b>")) {
            PageRun run = new PageRun();
            run.layOut(
                    "en",
                    "b { float: footnote } #d { " + declaration + " }",
                    "<div id='d'><div>" + body + "</div></div>");
            assertThat(run.log().sorted())
                    .extracting(d -> d.code().id() + " " + d.span() + " " + d.args())
                    .containsExactly("HB-LAY-026 tea.xhtml [<b>]");
        }
    }

    @Test
    void notesInTheFlowAreNotReported() {
        PageRun run = new PageRun();
        run.layOut("en", NOTE, "<p>a" + reference(1) + "</p><div>b" + note(2, "M") + "</div>" + note(1, "N"));
        assertThat(run.log().sorted()).isEmpty();
    }

    @Test
    void aNoteInACellStaysWhereItWasWritten() {
        LaidOut laid = LayoutFixture.of(
                        NOTE, "<table><tr><td>a" + reference(1) + "</td></tr></table>" + note(1, "N") + "<p>b</p>")
                .pages(20, 9);
        assertThat(laid.pageTexts()).containsExactly("a1 b N");
    }

    @Test
    void everyNoteOfALongTextIsOnThePageOfItsReference() {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = 10; i < 60; i++) {
            text.append("<p>x").append(i).append(reference(i)).append("<br/>y<br/>z</p>");
            notes.append(note(i, "N" + i));
        }
        LaidOut laid = LayoutFixture.of(NOTE, text.toString() + notes).pages(20, 12);
        for (String page : laid.pageTexts()) {
            for (String word : page.split(" ")) {
                if (word.startsWith("x")) {
                    assertThat(page).contains("N" + word.substring(1, 3));
                }
            }
        }
        assertThat(String.join(" ", laid.pageTexts()).split("N")).hasSize(51);
    }

    private static LaidOut grid(String css, String items, String notes, int lines) {
        return LayoutFixture.of(
                        NOTE + "#d { display: grid; grid-template-columns: 10em 8em; column-gap: 2em } p { orphans: 1; "
                                + "widows: 1 } " + css,
                        "<div id='d'>" + items + "</div>" + notes)
                .pages(20, lines);
    }

    @Test
    void inAGridANoteStandsUnderTheColumnOfItsReference() {
        LaidOut laid = grid(
                "", "<p>a" + reference(1) + "</p><p>b" + reference(2) + "</p>", note(1, "N<br/>M") + note(2, "O"), 6);
        assertThat(laid.place("n1")).isEqualTo("0,4 10x2");
        assertThat(laid.place("n2")).isEqualTo("12,5 8x1");
    }

    @Test
    void aRowOfAGridEndsOverTheHighestOfItsNotes() {
        LaidOut laid = grid(
                "",
                "<p>a" + reference(1) + "<br/>b<br/>c<br/>d<br/>e</p><p>f<br/>g" + reference(2)
                        + "<br/>h<br/>i<br/>j</p>",
                note(1, "N<br/>M") + note(2, "O"),
                6);
        assertThat(laid.pageTexts()).containsExactly("a1 b c d f g2 h i N M O", "e j");
        assertThat(laid.place("n1")).isEqualTo("0,4 10x2");
        assertThat(laid.place("n2")).isEqualTo("12,5 8x1");
    }

    @Test
    void notesOfSeveralRowsStandUnderOneAnotherInTheirColumn() {
        LaidOut laid = grid(
                "",
                "<p>a" + reference(1) + "</p><p>b</p><p>c" + reference(2) + "</p><p>d" + reference(3) + "</p>",
                note(1, "N") + note(2, "M") + note(3, "O"),
                6);
        assertThat(laid.place("n1")).isEqualTo("0,4 10x1");
        assertThat(laid.place("n2")).isEqualTo("0,5 10x1");
        assertThat(laid.place("n3")).isEqualTo("12,5 8x1");
    }

    @Test
    void aRowGoesToTheNextPageWithItsNotesWhenThereIsNoRoomForThem() {
        LaidOut laid = grid(
                "",
                "<p>a<br/>b<br/>c</p><p>d</p><p>e" + reference(1) + "</p><p>f" + reference(2) + "</p>",
                note(1, "N<br/>M") + note(2, "O"),
                5);
        assertThat(laid.pageTexts()).containsExactly("a b c d", "e1 f2 N M O");
    }

    @Test
    void aSubgridHasTheFootOfTheGridAroundIt() {
        LaidOut laid = grid(
                "section { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; padding: 0 1em }",
                "<p>a" + reference(1) + "</p><p>b</p><section><p>c" + reference(2) + "</p><p>d" + reference(3)
                        + "</p></section>",
                note(1, "N") + note(2, "M") + note(3, "O"),
                6);
        assertThat(laid.place("n1")).isEqualTo("0,4 10x1");
        assertThat(laid.place("n2")).isEqualTo("0,5 10x1");
        assertThat(laid.place("n3")).isEqualTo("12,5 8x1");
    }

    @Test
    void gridsOfTheSameColumnsShareTheirFeet() {
        String css = "section { display: grid; grid-template-columns: 10em 8em; column-gap: 2em; margin: 0 1em }";
        LaidOut laid = LayoutFixture.of(
                        NOTE + css,
                        "<section><p>a" + reference(1) + "</p><p>b</p></section><section><p>c" + reference(2)
                                + "</p><p>d</p></section>" + note(1, "N") + note(2, "M"))
                .pages(24, 6);
        assertThat(laid.place("n1")).isEqualTo("1,4 10x1");
        assertThat(laid.place("n2")).isEqualTo("1,5 10x1");
    }

    @Test
    void aNoteUnderAllColumnsOfAGridStandsUnderThoseOfEach() {
        LaidOut laid = grid(
                "#n1 { float-reference: page } #s { grid-column: 1 / -1 }",
                "<p>a" + reference(1) + "</p><p>b" + reference(2) + "</p><p id='s'>c" + reference(3) + "</p>",
                note(1, "N") + note(2, "M") + note(3, "O"),
                8);
        assertThat(laid.place("n3")).isEqualTo("0,7 20x1");
        assertThat(laid.place("n1")).isEqualTo("0,6 20x1");
        assertThat(laid.place("n2")).isEqualTo("12,5 8x1");
    }

    @Test
    void theColumnsOfAGridWrittenFromRightToLeftAreThoseOfTheFoot() {
        LaidOut laid = grid(
                "#d { direction: rtl } p { direction: ltr }",
                "<p>a" + reference(1) + "</p><p>b" + reference(2) + "</p>",
                note(1, "N") + note(2, "M"),
                6);
        assertThat(laid.place("n1")).isEqualTo("10,5 10x1");
        assertThat(laid.place("n2")).isEqualTo("0,5 8x1");
    }

    @Test
    void aNoteLongerThanTheRoomGoesOnAtTheFootOfTheNextPage() {
        LaidOut laid = LayoutFixture.of(
                        NOTE + "p { orphans: 1; widows: 1 }",
                        "<p>a<br/>b" + reference(1) + "<br/>c<br/>d<br/>e</p>" + note(1, "N<br/>M<br/>O<br/>P<br/>Q"))
                .pages(20, 5);
        assertThat(laid.pageTexts()).containsExactly("a b1 N M O", "c d e P Q");
    }

    @Test
    void aNoteLongerThanAPageFillsSeveral() {
        String lines = "<br/>N".repeat(11).substring(5);
        LaidOut laid = LayoutFixture.of(NOTE, "<p>a" + reference(1) + "<br/>b</p>" + note(1, lines))
                .pages(20, 4);
        assertThat(laid.pageTexts()).containsExactly("a1 N N N", "N N N N", "N N N N", "b");
    }

    @Test
    void aNoteThatMustNotBreakGoesOnToTheNextPage() {
        LaidOut laid = LayoutFixture.of(
                        NOTE + "p { orphans: 1; widows: 1 } aside { break-inside: avoid }",
                        "<p>a<br/>b" + reference(1) + "<br/>c<br/>d<br/>e</p>" + note(1, "N<br/>M<br/>O<br/>P"))
                .pages(20, 5);
        assertThat(laid.pageTexts()).containsExactly("a", "b1 N M O P", "c d e");
    }

    @Test
    void aNoteOfAGridGoesOnInItsColumn() {
        LaidOut laid = grid(
                "",
                "<p>a<br/>b</p><p>c<br/>d" + reference(1) + "</p><p>e</p><p>f</p>",
                note(1, "N<br/>M<br/>O<br/>P<br/>Q"),
                5);
        assertThat(laid.pageTexts()).containsExactly("a b c d1 N M O", "e f P Q");
        assertThat(laid.texts("P").get(0).place()).isEqualTo("12,3 1x1");
    }
}
