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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: flex",
                "display: grid",
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
}
