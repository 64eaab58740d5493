package hebi.layout;

import static hebi.layout.LayoutFixture.em;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Fragment;
import hebi.geom.LogicalRect;
import hebi.layout.LaidOut.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** css-ruby-1, css-text-decor-4 §3: what stands beside the letters. Lines are 3 em high, annotations half as large. */
class RubyAndEmphasisTest {
    private static final String CSS = "p { line-height: 3 } rt { line-height: 1 }\n";
    private static final String RUBY = "<p>一<ruby>二三<rt>x</rt></ruby>四</p>";

    private static LaidOut layout(String language, String css, String body) {
        return LayoutFixture.in(language, CSS + css, body).page(20);
    }

    private static LogicalRect rect(LaidOut laid, String text) {
        assertThat(laid.texts(text)).as(text).hasSize(1);
        return laid.texts(text).get(0).rect();
    }

    /** Twice the middle, to stay with whole numbers. */
    private static int middle(LogicalRect rect) {
        return 2 * rect.inlineStart() + rect.inlineSize();
    }

    @Test
    void anAnnotationIsCentredOverItsBase() {
        LaidOut laid = layout("zh", "", RUBY);
        assertThat(rect(laid, "x").inlineSize()).isEqualTo(em(0.5));
        assertThat(middle(rect(laid, "x"))).isEqualTo(middle(rect(laid, "二三")));
    }

    /** css-ruby-1 §4.1 {@code ruby-position: over}; line-over is right in vertical lines, so block-end in vertical-lr. */
    @ParameterizedTest
    @CsvSource({"horizontal-tb, true", "vertical-rl, true", "vertical-lr, false"})
    void anAnnotationStandsOnTheLineOverSide(String mode, boolean before) {
        LaidOut laid = layout("zh", "html { writing-mode: " + mode + " }", RUBY);
        LogicalRect base = rect(laid, "二三");
        LogicalRect annotation = rect(laid, "x");
        if (before) {
            assertThat(annotation.blockStart() + annotation.blockSize()).isLessThanOrEqualTo(base.blockStart());
        } else {
            assertThat(annotation.blockStart()).isGreaterThanOrEqualTo(base.blockStart() + base.blockSize());
        }
    }

    @Test
    void annotationsOfNeighboursDoNotTouch() {
        LaidOut laid = layout("zh", "", "<p><ruby>一<rt>xxxxx</rt>二<rt>yyyyy</rt></ruby></p>");
        LogicalRect first = rect(laid, "xxxxx");
        assertThat(first.inlineStart() + first.inlineSize())
                .isLessThanOrEqualTo(rect(laid, "yyyyy").inlineStart());
    }

    @Test
    void parenthesesOfRubyAreNotShown() {
        LaidOut laid = layout("zh", "", "<p><ruby>一<rp>(</rp><rt>x</rt><rp>)</rp></ruby></p>");
        assertThat(laid.texts("(")).isEmpty();
    }

    @Test
    void linesDoNotMoveForAnAnnotationThatHasRoom() {
        LaidOut laid = layout("zh", "", "<p id='p'>一<br/><ruby>二<rt>x</rt></ruby><br/>三</p>");
        assertThat(laid.place("p")).isEqualTo("0,0 20x9");
    }

    /** Marks are drawn, or set as glyphs that are no content. */
    private static List<Placed> dots(LaidOut laid) {
        return laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Rule
                        || (p.fragment() instanceof Fragment.Text && p.isArtifact()))
                .toList();
    }

    private static final String DOTTED = "b { font-weight: inherit; text-emphasis: dot }";

    /** ZH-40: one dot for each Han, none on punctuation. */
    @Test
    void eachHanHasADotAndPunctuationHasNone() {
        LaidOut laid = layout("zh", DOTTED, "<p>零<b>一，二</b>三</p>");
        assertThat(dots(laid)).extracting(p -> middle(p.rect())).containsExactly(2 * em(1.5), 2 * em(3.5));
    }

    @Test
    void spacesHaveNoDots() {
        assertThat(dots(layout("zh", DOTTED, "<p><b>一 二</b></p>"))).hasSize(2);
    }

    /** ZH-40: below in horizontal, right in vertical lines. */
    @ParameterizedTest
    @CsvSource({"horizontal-tb, false", "vertical-rl, true", "vertical-lr, false"})
    void dotsOfChineseStandBelowOrRight(String mode, boolean before) {
        LaidOut laid = layout("zh", "html { writing-mode: " + mode + " }" + DOTTED, "<p><b>一</b></p>");
        int letter = 2 * rect(laid, "一").blockStart() + rect(laid, "一").blockSize();
        LogicalRect dot = dots(laid).get(0).rect();
        int middle = 2 * dot.blockStart() + dot.blockSize();
        assertThat(before ? letter - middle : middle - letter).isGreaterThanOrEqualTo(em(1));
    }

    /** KO-9: above in horizontal lines. */
    @Test
    void dotsOfKoreanStandAbove() {
        LaidOut laid = layout("ko", DOTTED, "<p><b>가</b></p>");
        assertThat(dots(laid)).hasSize(1);
        assertThat(dots(laid).get(0).rect().blockStart())
                .isLessThan(rect(laid, "가").blockStart());
    }

    @Test
    void rubyInEmphasisHasNoDots() {
        assertThat(dots(layout("zh", DOTTED, "<p><b><ruby>一<rt>甲</rt></ruby></b></p>")))
                .hasSize(1);
    }
}
