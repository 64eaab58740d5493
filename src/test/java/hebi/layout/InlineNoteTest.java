package hebi.layout;

import static hebi.layout.LayoutFixture.em;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.geom.LogicalRect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZH-44: notes in two lines within the text. Lines are 2 em high, notes half as large. */
class InlineNoteTest {
    private static final String CSS =
            "p { line-height: 2 } i { font-style: normal; font-size: 50%; -hebi-inline-note: two-lines }\n";

    private static LaidOut layout(String css, String body, int measure) {
        return LayoutFixture.in("zh", CSS + css, body).page(measure);
    }

    private static LogicalRect rect(LaidOut laid, String text) {
        assertThat(laid.texts(text)).as(text).hasSize(1);
        return laid.texts(text).get(0).rect();
    }

    @Test
    void theFirstHalfStandsOverTheSecond() {
        LaidOut laid = layout("", "<p>一二<i>甲乙丙丁戊</i>三</p>", 20);
        LogicalRect first = rect(laid, "甲乙丙");
        LogicalRect second = rect(laid, "丁戊");
        assertThat(first.inlineStart()).isEqualTo(em(2)).isEqualTo(second.inlineStart());
        assertThat(first.inlineSize()).isEqualTo(em(1.5));
        assertThat(second.blockStart() - first.blockStart()).isEqualTo(em(0.5));
        assertThat(rect(laid, "三").inlineStart()).isEqualTo(em(3.5));
    }

    /** In the order of the text: first and second half on one line, then on the next. */
    @ParameterizedTest
    @ValueSource(strings = {"horizontal-tb", "vertical-rl", "vertical-lr"})
    void aNoteGoesOnOnTheNextLine(String mode) {
        LaidOut laid = layout("html { writing-mode: " + mode + " }", "<p>一二<i>甲乙丙丁戊己庚辛壬</i>三</p>", 4);
        assertThat(rect(laid, "甲乙丙丁").inlineSize()).isEqualTo(em(2));
        assertThat(rect(laid, "戊己庚辛").inlineStart()).isEqualTo(em(2));
        assertThat(rect(laid, "壬").inlineStart()).isZero();
        assertThat(rect(laid, "三").inlineStart()).isEqualTo(em(0.5));
    }

    @Test
    void linesDoNotMoveForANote() {
        LaidOut laid = layout("", "<p id='p'>一<br/>二<i>甲乙丙丁</i><br/>三</p>", 20);
        assertThat(laid.place("p")).isEqualTo("0,0 20x6");
    }

    @Test
    void aNoteThatFloatsOrBreaksIsOrdinaryText() {
        LaidOut laid = layout("", "<p>一<i>甲<br/>乙</i>二</p>", 20);
        assertThat(rect(laid, "甲").inlineStart()).isEqualTo(em(1));
        assertThat(rect(laid, "乙").inlineStart()).isZero();
    }

    @Test
    void aNoteOfOneCharacterHasOneLine() {
        LaidOut laid = layout("", "<p>一<i>甲</i>二</p>", 20);
        assertThat(rect(laid, "甲").inlineSize()).isEqualTo(em(0.5));
        assertThat(rect(laid, "二").inlineStart()).isEqualTo(em(1.5));
    }

    @Test
    void anEmptyNoteIsNothing() {
        LaidOut laid = layout("", "<p>一<i></i>二</p>", 20);
        assertThat(rect(laid, "二").inlineStart()).isEqualTo(em(1));
    }
}
