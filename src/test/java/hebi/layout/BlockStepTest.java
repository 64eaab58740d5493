package hebi.layout;

import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** css-rhythm-1: the outer size of a block becomes a multiple of the step. */
class BlockStepTest {
    private static LaidOut layout(String declarations, String content) {
        return LayoutFixture.of(
                        "#a { block-step-size: 2em; " + declarations + " }",
                        "<p>x</p><div id='a'>" + content + "</div><p id='b'>b</p>")
                .page(20);
    }

    @Test
    void theRestStandsHalfBeforeAndHalfAfter() {
        LaidOut laid = layout("", "a");
        assertThat(laid.place("a")).isEqualTo("0,1.5 20x1");
        assertThat(laid.blockStart("b")).isEqualTo(3);
    }

    @Test
    void aMultipleOfTheStepStaysAsItIs() {
        LaidOut laid = layout("", lines(2));
        assertThat(laid.place("a")).isEqualTo("0,1 20x2");
        assertThat(laid.blockStart("b")).isEqualTo(3);
    }

    /** css-rhythm-1 §3.3: {@code start} puts the rest on the end side, {@code end} on the start side. */
    @Test
    void alignmentSaysOnWhichSideTheRestStands() {
        LaidOut start = layout("block-step-align: start", "a");
        assertThat(start.place("a")).isEqualTo("0,1 20x1");
        assertThat(start.blockStart("b")).isEqualTo(3);
        LaidOut end = layout("block-step-align: end", "a");
        assertThat(end.place("a")).isEqualTo("0,2 20x1");
        assertThat(end.blockStart("b")).isEqualTo(3);
    }

    @Test
    void marginsPaddingAndBordersAreCounted() {
        LaidOut laid = layout("margin-block: 0.5em; padding-block: 0.5em", lines(2));
        assertThat(laid.place("a")).isEqualTo("0,1.5 20x3");
        assertThat(laid.blockStart("b")).isEqualTo(5);
        LaidOut more = layout("border-block: 5pt solid", lines(2));
        assertThat(more.place("a")).isEqualTo("0,1.5 20x3");
        assertThat(more.blockStart("b")).isEqualTo(5);
    }

    /** css-rhythm-1 §3.1: a box with a step makes a formatting context of its own. */
    @Test
    void marginsOfChildrenStayInside() {
        LaidOut laid = layout("", "<p style='margin-block: 0.5em'>a</p>");
        assertThat(laid.place("a")).isEqualTo("0,1 20x2");
        assertThat(laid.blockStart("b")).isEqualTo(3);
    }

    /** css-rhythm-1 §3.3: no rest is added to a margin that an unforced break cuts; all of it stands on the other side. */
    @Test
    void afterAnUnforcedBreakAllOfTheRestStandsAfterTheBox() {
        LaidOut laid = LayoutFixture.of(
                        "#a { block-step-size: 2em }", "<p>" + lines(5) + "</p><div id='a'>a</div><p id='b'>b</p>")
                .pages(20, 5);
        assertThat(laid.places("a")).containsExactly("p2 0,0 20x1");
        assertThat(laid.places("b")).containsExactly("p2 0,2 20x1");
    }

    @Test
    void anItemOfAGridTakesWholeStepsToo() {
        LaidOut laid = LayoutFixture.of("""
                        #g { display: grid; grid-template-columns: 5em 5em }
                        #a { block-step-size: 2em; background: #eee } #b { block-step-size: 2em; block-step-align: start }
                        """, "<div id='g'><p id='a'>a</p><p id='b'>b</p><p id='c'>c</p></div>")
                .page(20);
        assertThat(laid.place("a")).isEqualTo("0,0.5 5x1");
        assertThat(laid.place("b")).isEqualTo("5,0 5x1");
        assertThat(laid.place("c")).isEqualTo("0,2 5x1");
    }
}
