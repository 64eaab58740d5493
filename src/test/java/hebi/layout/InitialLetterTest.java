package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** css-inline-3 §7, css-pseudo-4 §2.2: first letters; an em is 10 pt, a line 10 pt high. */
class InitialLetterTest {
    private static LaidOut layout(String css, String text) {
        return LayoutFixture.of(css, "<p id='p'>" + text + "</p><p id='q'>z</p>")
                .page(10);
    }

    @Test
    void anInitialGoesDownOverItsLines() {
        LaidOut laid = layout("#p::first-letter { initial-letter: 3 }", "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏");
        // Its em box reaches from the top of the first line's to the foot of the third's.
        assertThat(laid.texts("天").get(0).place()).isEqualTo("0,0 3x3");
        assertThat(laid.lines("p")).contains("地玄黄宇宙洪荒", "日月盈昃辰宿列", "张寒来暑往秋收", "冬藏");
        assertThat(laid.texts("地玄黄宇宙洪荒").get(0).place()).isEqualTo("3,0 7x1");
        assertThat(laid.texts("冬藏").get(0).place()).isEqualTo("0,3 2x1");
    }

    @Test
    void theLinesBesideItKeepTheGrid() {
        LaidOut laid = layout("p { line-height: 2 } #p::first-letter { initial-letter: 2 }", "天地玄黄宇宙洪荒日月盈昃辰宿");
        // Two lines of 2 em: 1 em of text, 1 em of leading, 1 em of text; half of the leading over it.
        assertThat(laid.texts("天").get(0).place()).isEqualTo("0,0.5 3x3");
        assertThat(laid.blockStart("q")).isEqualTo(4);
    }

    @Test
    void quotesBeforeTheLetterBelongToIt() {
        LaidOut laid = layout("#p::first-letter { color: red }", "“天”地");
        assertThat(laid.texts("“天")).hasSize(1);
    }

    @Test
    void aLetterInsideAnInlineIsFound() {
        LaidOut laid = layout("#p::first-letter { initial-letter: 2 }", "<b>天地</b>玄黄");
        assertThat(laid.texts("天").get(0).place()).isEqualTo("0,0 2x2");
        assertThat(laid.texts("地").get(0).place()).isEqualTo("2,0 1x1");
    }
}
