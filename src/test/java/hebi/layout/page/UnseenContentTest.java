package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Diagnostic;
import hebi.layout.LayoutFixture;
import hebi.layout.PageRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no reader would see is said: never lose text. Pages are 14 em square, their area 10 em. */
class UnseenContentTest {
    private static List<Diagnostic> findings(String css, String body) {
        PageRun run = new PageRun();
        run.layOut("en", css, body);
        return run.log().sorted();
    }

    @Test
    void aPositionedBoxHigherThanThePaperSaysWhereItsTextIsCut() {
        List<Diagnostic> found = findings(
                ".a { position: absolute; top: 0 }", "<p>x</p><div class='a'>" + LayoutFixture.lines(20) + "</div>");
        assertThat(found).extracting(d -> d.code().id()).containsExactly("HB-LAY-004");
        assertThat(found.get(0).args()).containsExactly("“mnopqrst”");
        assertThat(found.get(0).span().file()).isEqualTo("tea.xhtml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position: absolute; left: 11.5em",
                "position: relative; top: -3em",
                "overflow: hidden; width: 2em; white-space: nowrap",
                "overflow: hidden; height: 0.4em",
                "margin-left: -5em"
            })
    void textThatIsCutOff(String declarations) {
        assertThat(findings(".a { " + declarations + " }", "<p class='a'>abc</p>"))
                .extracting(d -> d.code().id())
                .contains("HB-LAY-004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position: absolute; left: 9em",
                "overflow: hidden; height: 1em",
                "overflow: hidden; height: 0.6em",
                "margin-left: -2em"
            })
    void textThatIsSeenIsNotReported(String declarations) {
        assertThat(findings(".a { " + declarations + " }", "<p class='a'>abc</p>"))
                .isEmpty();
    }

    @Test
    void ornamentMayReachOverTheEdge() {
        assertThat(findings(
                        "p::before { content: 'ornament'; -hebi-artifact: layout; position: absolute; left: -6em }",
                        "<p>a</p>"))
                .isEmpty();
    }
}
