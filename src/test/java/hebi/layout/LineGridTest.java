package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Fragment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** css-line-grid-1: lines of all columns and pages at the same heights. An em is a line. */
class LineGridTest {
    private static final String CSS = """
            body { line-grid: create; line-snap: baseline } .h { padding-block-start: 0.3em }
            """;

    private static List<Double> tops(LaidOut laid) {
        return laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Line)
                .map(p -> p.rect().blockStart() / (double) LayoutFixture.EM)
                .toList();
    }

    @Test
    void linesStandOnTheNextLineOfTheGrid() {
        LaidOut laid = LayoutFixture.of(CSS, "<p>a</p><p class='h'>b<br/>c</p><p style='margin-top: 1.7em'>d</p>")
                .page(9);
        assertThat(tops(laid)).containsExactly(0.0, 2.0, 3.0, 6.0);
    }

    @Test
    void smallerTextHasItsBaselineThere() {
        LaidOut laid = LayoutFixture.of(CSS + "p { font-size: 5pt; line-height: 5pt }", "<p>a</p><p>b</p>")
                .page(9);
        // The grid's baseline is half an em under its line's start, that of the smaller lines a quarter.
        assertThat(tops(laid)).containsExactly(0.25, 1.25);
    }

    @Test
    void aHeadingIsContainedInWholeRows() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "h2 { font-size: 15pt; line-height: 15pt; line-snap: contain }",
                        "<p>a</p><h2>b</h2><p>c</p>")
                .page(9);
        assertThat(tops(laid)).containsExactly(0.0, 1.25, 3.0);
    }

    @Test
    void allColumnsHaveTheGridOfThePage() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "#c { columns: 2; column-gap: 1em; margin-top: 0.4em }",
                        "<p>x</p><div id='c'><p>a<br/>b</p><p class='h'>c<br/>d</p></div>")
                .page(9);
        assertThat(tops(laid)).containsExactly(0.0, 2.0, 3.0, 2.0, 3.0);
    }

    @Test
    void everyPageBeginsItAnew() {
        LaidOut laid =
                LayoutFixture.of(CSS, "<p>a</p><p class='h'>b<br/>c<br/>d</p>").pages(9, 3.4);
        assertThat(tops(laid)).containsExactly(0.0, 2.0, 0.0, 1.0);
    }

    @Test
    void aFloatAtTheHeadDoesNotMoveIt() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "#f { float: top; block-size: 1.6em }", "<p>a<br/>b</p><div id='f'></div>")
                .pages(9, 9);
        assertThat(tops(laid)).containsExactly(2.0, 3.0);
    }

    @Test
    void linesBesideFloatsStandOnIt() {
        LaidOut laid = LayoutFixture.of(
                        CSS + "#f { float: left; inline-size: 3em; block-size: 3em }",
                        "<p>a</p><div id='f'></div><p class='h'>b<br/>c</p>")
                .page(9);
        assertThat(tops(laid)).containsExactly(0.0, 2.0, 3.0);
    }

    @Test
    void inVerticalLinesToo() {
        LaidOut laid = LayoutFixture.of("html { writing-mode: vertical-rl }" + CSS, "<p>a</p><p class='h'>b<br/>c</p>")
                .page(9);
        assertThat(tops(laid)).containsExactly(0.0, 2.0, 3.0);
    }
}
