package hebi.layout;

import static hebi.layout.LayoutFixture.em;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Fragment;
import hebi.layout.LaidOut.Placed;
import org.junit.jupiter.api.Test;

/**
 * css-inline-3, CSS 2 §10.8: what stands where on a line. The strut is 1 em, half over and half under the baseline; the
 * picture {@code tall} is 3 × 3 em, so that on its line the baseline is at 3 em and the line 3.5 em high.
 */
class InlineLayoutTest {
    private static final String TALL = "<img src='tall.png' alt='x'/>";

    private static LaidOut layout(double inline, String css, String paragraph) {
        return LayoutFixture.of(css, "<p id='p'>" + paragraph + "</p>")
                .with("tall.png", 3, 3)
                .page(inline);
    }

    private static String text(LaidOut laid, String text) {
        return only(laid, text).place();
    }

    private static Placed firstText(LaidOut laid) {
        return laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Text)
                .findFirst()
                .orElseThrow();
    }

    private static Placed only(LaidOut laid, String text) {
        assertThat(laid.texts(text)).as(text).hasSize(1);
        return laid.texts(text).get(0);
    }

    /** Where the baseline of a text is, from the page's start. */
    private static int baseline(LaidOut laid, String text) {
        Placed placed = only(laid, text);
        return placed.rect().blockStart() + ((Fragment.Text) placed.fragment()).baseline();
    }

    private static LaidOut aligned(String alignment) {
        return layout(
                20, "b { font-size: 5pt; line-height: 1; vertical-align: " + alignment + " }", TALL + "a<b>b</b>");
    }

    @Test
    void aTallPictureMakesATallLine() {
        LaidOut laid = layout(20, "", TALL + "a");
        assertThat(laid.place("p")).isEqualTo("0,0 20x3.5");
        assertThat(text(laid, "a")).isEqualTo("3,2.5 1x1");
    }

    @Test
    void lineHeightSpreadsAroundTheText() {
        LaidOut laid = layout(20, "p { line-height: 3 }", "a<br/>b");
        assertThat(laid.place("p")).isEqualTo("0,0 20x6");
        assertThat(text(laid, "a")).isEqualTo("0,1 1x1");
        assertThat(text(laid, "b")).isEqualTo("0,4 1x1");
    }

    @Test
    void aLargerLineHeightInTheLineWins() {
        LaidOut laid = layout(20, "b { line-height: 3 }", "a<b>b</b>");
        assertThat(laid.place("p")).isEqualTo("0,0 20x3");
        assertThat(text(laid, "a")).isEqualTo("0,1 1x1");
    }

    @Test
    void theMiddleOfALineLiesWhereItIsSaid() {
        String css = "p { line-height: 3em; -hebi-line-middle: 0.2 } b { -hebi-line-middle: font }";
        LaidOut laid = layout(20, css, "a");
        assertThat(baseline(laid, "a")).isEqualTo(em(1.7));
        assertThat(laid.place("p")).isEqualTo("0,0 20x3");
        // Half of the leading over the content area, half under it: the line grows by what an inline box adds.
        assertThat(layout(20, css, "<b>a</b>").place("p")).isEqualTo("0,0 20x3.2");
        assertThat(baseline(layout(20, "html { writing-mode: vertical-rl }" + css, "a"), "a"))
                .isEqualTo(em(1.5));
    }

    @Test
    void baselinesOfDifferentSizesMeet() {
        LaidOut laid = layout(20, "b { font-size: 20pt; line-height: 1 }", "a<b>b</b>");
        assertThat(laid.place("p")).isEqualTo("0,0 20x2");
        assertThat(baseline(laid, "a")).isEqualTo(baseline(laid, "b")).isEqualTo(em(1));
    }

    @Test
    void aPositiveLengthRaises() {
        LaidOut laid = layout(20, "b { vertical-align: 5pt }", "a<b>b</b>");
        assertThat(laid.place("p")).isEqualTo("0,0 20x1.5");
        assertThat(text(laid, "b")).isEqualTo("1,0 1x1");
        assertThat(text(laid, "a")).isEqualTo("0,0.5 1x1");
    }

    @Test
    void superscriptsStandHigherAndSubscriptsLower() {
        LaidOut laid = layout(20, "p { line-height: 3 }", "a<sup>b</sup><sub>c</sub>");
        assertThat(baseline(laid, "b")).isLessThan(baseline(laid, "a"));
        assertThat(baseline(laid, "c")).isGreaterThan(baseline(laid, "a"));
        assertThat(only(laid, "b").rect().inlineSize()).isLessThan(em(1));
    }

    @Test
    void topAndBottomAreTheLines() {
        assertThat(text(aligned("top"), "b")).isEqualTo("4,0 0.5x0.5");
        assertThat(text(aligned("bottom"), "b")).isEqualTo("4,3 0.5x0.5");
    }

    @Test
    void textTopAndTextBottomAreTheParentsText() {
        assertThat(text(aligned("text-top"), "b")).isEqualTo("4,2.5 0.5x0.5");
        assertThat(text(aligned("text-bottom"), "b")).isEqualTo("4,3 0.5x0.5");
    }

    /** CSS 2 §10.8.1: the middle of the box is half the parent's x-height over the baseline: 0.25 em here. */
    @Test
    void middleIsHalfTheHeightOfXOverTheBaseline() {
        assertThat(text(aligned("middle"), "b")).isEqualTo("4,2.5 0.5x0.5");
    }

    @Test
    void anInlineBoxHasItsStartAndItsEndOnce() {
        LaidOut laid =
                layout(10, "b { padding-inline: 1em; background-color: #eee }", "aaaa <b id='b'>bbbb cccc</b> d");
        assertThat(laid.places("b")).containsExactly("p1 5,0 5x1", "p1 0,1 5x1");
        assertThat(laid.boxes("b"))
                .allMatch(b ->
                        !((Fragment.Block) b.fragment()).paint().background().isInvisible());
        assertThat(text(laid, "bbbb")).startsWith("6,0 ");
        assertThat(text(laid, "cccc")).startsWith("0,1 ");
        assertThat(only(laid, "d").rect().inlineStart()).isBetween(em(5), em(6));
    }

    @Test
    void blockPaddingOfAnInlineBoxMovesNoLine() {
        LaidOut laid = layout(20, "b { padding-block: 1em; border-block: 5pt solid }", "a<br/><b id='b'>b</b><br/>c");
        assertThat(laid.place("p")).isEqualTo("0,0 20x3");
        assertThat(laid.place("b")).isEqualTo("0,-0.5 1x4");
    }

    @Test
    void inlineMarginsPushTextApart() {
        LaidOut laid = layout(20, "b { margin-inline: 1em 2em }", "a<b id='b'>b</b>c");
        assertThat(laid.place("b")).isEqualTo("2,0 1x1");
        assertThat(text(laid, "c")).isEqualTo("5,0 1x1");
    }

    @Test
    void anInlineBlockIsAsWideAsItsText() {
        LaidOut laid = layout(20, "span { display: inline-block; padding-inline: 1em }", "a<span id='s'>bb cc</span>d");
        assertThat(laid.place("s")).isEqualTo("1,0 7x1");
        assertThat(text(laid, "d")).isEqualTo("8,0 1x1");
    }

    @Test
    void anInlineBlockStandsOnItsLastLine() {
        LaidOut laid = layout(20, "span { display: inline-block; inline-size: 4em }", "a<span id='s'>bb cc</span>");
        assertThat(laid.place("s")).isEqualTo("1,0 4x2");
        assertThat(text(laid, "a")).isEqualTo("0,1 1x1");
        assertThat(laid.place("p")).isEqualTo("0,0 20x2");
    }

    @Test
    void everyElementBeginsOnce() {
        LaidOut laid = layout(20, "i { display: inline-block }", "a<i>bb</i><b>c<br/>d</b><span>e</span>");
        assertThat(laid.results().get(0).starts())
                .extracting(hebi.box.Origin::order)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void marginsInAnInlineBlockStayInIt() {
        LaidOut laid = layout(
                20,
                "span, i { display: inline-block } i { display: block; margin-block: 1em }",
                "a<span id='s'><i>b</i></span>");
        assertThat(laid.place("s")).isEqualTo("1,0 1x3");
        assertThat(text(laid, "a")).isEqualTo("0,1 1x1");
    }

    /** css-content-3 §1.1, css-display-3: a pseudo-element may have any kind of box. */
    @Test
    void countersStandInGeneratedBoxesOfEachKind() {
        for (String display : java.util.List.of("inline", "inline-block", "block")) {
            String css = "p { counter-increment: n } p::before { content: counter(n); display: " + display + " }";
            assertThat(layout(20, css, "aa").texts("1")).as(display).hasSize(1);
        }
    }

    @Test
    void linesAreAlignedAsAsked() {
        assertThat(text(layout(10, "p { text-align: end }", "aaa"), "aaa")).isEqualTo("7,0 3x1");
        assertThat(text(layout(10, "p { text-align: center }", "aaa"), "aaa")).isEqualTo("3.5,0 3x1");
        assertThat(text(layout(10, "p { text-align: right }", "aaa"), "aaa")).isEqualTo("7,0 3x1");
    }

    @Test
    void justifiedLinesFillTheMeasureButTheLast() {
        LaidOut laid = layout(10, "p { text-align: justify }", "aaaa bbbb cccc");
        assertThat(firstText(laid).place()).isEqualTo("0,0 10x1");
        assertThat(text(laid, "cccc")).isEqualTo("0,1 4x1");
    }

    /** PR-9. */
    @Test
    void linesShorterThanAskedAreNotJustified() {
        String css = "p { text-align: justify; -hebi-justify-from: 10em }";
        assertThat(firstText(layout(10, css, "aaaa bbbb cccc")).place()).isEqualTo("0,0 10x1");
        assertThat(firstText(layout(9.5, css, "aaaa bbbb cccc")).place()).isEqualTo("0,0 9x1");
    }

    @Test
    void theLastLineMayBeAlignedByItself() {
        LaidOut laid = layout(10, "p { text-align-last: end }", "aaa bbb ccc");
        assertThat(laid.lines("p")).containsExactly("aaa bbb", "ccc");
        assertThat(text(laid, "ccc")).isEqualTo("7,1 3x1");
        LaidOut centred = layout(10, "p { text-align: justify; text-align-last: center }", "aaaa bbbb cccc");
        assertThat(text(centred, "cccc")).isEqualTo("3,1 4x1");
    }

    @Test
    void theFirstLineIsIndented() {
        LaidOut laid = layout(10, "p { text-indent: 2em }", "aaa<br/>bbb");
        assertThat(text(laid, "aaa")).isEqualTo("2,0 3x1");
        assertThat(text(laid, "bbb")).isEqualTo("0,1 3x1");
        LaidOut hanging = layout(10, "p { text-indent: -1em; padding-inline-start: 2em }", "aaa");
        assertThat(text(hanging, "aaa")).isEqualTo("1,0 3x1");
    }

    @Test
    void aLineThatGoesOnIsNotIndentedAgain() {
        LaidOut laid = LayoutFixture.of("p { text-indent: 2em }", "<p>" + LayoutFixture.lines(6) + "</p>")
                .pages(10, 5);
        assertThat(text(laid, "f")).isEqualTo("0,0 1x1");
    }

    @Test
    void underlinesRunUnderTheText() {
        LaidOut laid = layout(20, "", "a<u>bb</u>c");
        assertThat(laid.rules()).hasSize(1);
        Placed rule = laid.rules().get(0);
        assertThat(rule.rect().inlineStart()).isEqualTo(em(1));
        assertThat(rule.rect().inlineSize()).isEqualTo(em(2));
        assertThat(rule.rect().blockStart()).isGreaterThanOrEqualTo(em(0.5));
        assertThat(rule.isArtifact()).isTrue();
    }

    @Test
    void decorationsRunOnThroughTheBoxesInside() {
        LaidOut laid = layout(20, "", "<u>aa<b>bb</b>cc</u>");
        int covered = laid.rules().stream().mapToInt(p -> p.rect().inlineSize()).sum();
        assertThat(covered).isEqualTo(em(6));
        assertThat(laid.rules())
                .extracting(p -> p.rect().blockStart())
                .containsOnly(laid.rules().get(0).rect().blockStart());
    }

    @Test
    void strikesRunThroughAndOverlinesOverTheText() {
        LaidOut struck = layout(20, "", "<s>aa</s>");
        assertThat(struck.rules().get(0).rect().blockStart()).isBetween(em(0.1), em(0.5));
        LaidOut over = layout(20, "p { line-height: 3 } b { text-decoration: overline }", "<b>aa</b>");
        assertThat(over.rules().get(0).blockEnd()).isLessThanOrEqualTo(em(1.2));
    }

    @Test
    void keptWhiteSpaceMakesLines() {
        LaidOut laid = layout(20, "p { white-space: pre }", "a  b\n c");
        assertThat(only(laid, "a  b").place()).isEqualTo("0,0 4x1");
        assertThat(laid.place("p")).isEqualTo("0,0 20x2");
    }

    @Test
    void aBlockInAnInlineBoxPartsTheParagraph() {
        LaidOut laid = layout(20, "div { display: block }", "a<b>b<i style='display: block' id='i'>c</i>d</b>");
        assertThat(laid.place("i")).isEqualTo("0,1 20x1");
        assertThat(text(laid, "d")).isEqualTo("0,2 1x1");
    }

    @Test
    void linesUnderNeighbouringNamesDoNotTouch() {
        LaidOut laid =
                layout(20, "u { text-decoration: underline; text-decoration-inset: auto }", "<u>aa</u><u>bbb</u>c");
        // ZH-41: a twentieth of an em at each end.
        assertThat(laid.rules())
                .extracting(LaidOut.Placed::place)
                .containsExactly("0.05,0.611 1.9x0.0555", "2.05,0.611 2.9x0.0555");
    }

    @Test
    void aDecoratedBoxOverTwoLinesIsInsetAtItsEndsOnly() {
        LaidOut laid = layout(4, "u { text-decoration: underline; text-decoration-inset: 0.1em }", "<u>aaa bb</u>");
        assertThat(laid.rules()).hasSize(2);
        assertThat(laid.rules().get(0).rect().inlineStart()).isEqualTo(1_000);
        assertThat(laid.rules().get(1).rect().inlineSize()).isEqualTo(19_000);
    }

    @Test
    void doubleAndWavyLinesAreThreeTimesAsWide() {
        LaidOut laid = layout(
                9,
                "u { text-decoration: underline; text-decoration-style: wavy; text-decoration-thickness: 1pt }",
                "<u>a</u>");
        assertThat(laid.rules().get(0).rect().blockSize()).isEqualTo(3_000);
    }
}
