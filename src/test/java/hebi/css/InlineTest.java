package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.InitialLetter;
import hebi.css.value.Keywords.TextDecorationLine;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.css.value.TextKeywords.InitialLetterAlign;
import hebi.css.value.TextKeywords.LineGrid;
import hebi.css.value.TextKeywords.LineSnap;
import hebi.css.value.TextKeywords.RubyPosition;
import hebi.css.value.TextKeywords.TextDecorationStyle;
import hebi.css.value.TextKeywords.TextEmphasisPosition;
import hebi.css.value.TextKeywords.TextUnderlinePosition;
import hebi.diag.Code;
import hebi.geom.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {
    @Test
    void textDecorationTakesItsPartsInAnyOrderAndResetsTheRest() {
        Styling styling = Styling.of(
                "p { text-decoration: 2pt red wavy underline } i { text-decoration-style: dotted;"
                        + " text-decoration-thickness: 10%; color: red; text-decoration: overline }",
                "<p id='x'/><i id='y'/>");
        assertThat(styling.get("x", Properties.TEXT_DECORATION_LINE)).isEqualTo(TextDecorationLine.UNDERLINE);
        assertThat(styling.get("x", Properties.TEXT_DECORATION_STYLE)).isEqualTo(TextDecorationStyle.WAVY);
        assertThat(styling.get("x", Properties.TEXT_DECORATION_COLOR)).isEqualTo(new Color.Rgb(255, 0, 0, 255));
        assertThat(styling.get("x", Properties.TEXT_DECORATION_THICKNESS)).isEqualTo(Size.of(2000));
        assertThat(styling.get("y", Properties.TEXT_DECORATION_STYLE)).isEqualTo(TextDecorationStyle.SOLID);
        assertThat(styling.get("y", Properties.TEXT_DECORATION_COLOR)).isEqualTo(new Color.Rgb(255, 0, 0, 255));
        assertThat(styling.get("y", Properties.TEXT_DECORATION_THICKNESS)).isEqualTo(Size.Keyword.AUTO);
        assertThat(Styling.value(Properties.TEXT_DECORATION_THICKNESS, "text-decoration-thickness: 10%"))
                .isEqualTo(new Size.Fixed(new LengthPercentage(0, 10)));
    }

    @ParameterizedTest
    @CsvSource({
        "auto, AUTO",
        "under, UNDER",
        "left, LEFT",
        "right, RIGHT",
        "under left, UNDER_LEFT",
        "left under, UNDER_LEFT",
        "right under, UNDER_RIGHT",
    })
    void underlinesHaveAPosition(String css, TextUnderlinePosition expected) {
        assertThat(Styling.value(Properties.TEXT_UNDERLINE_POSITION, "text-underline-position: " + css))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "auto, AUTO",
        "over, OVER_RIGHT",
        "under, UNDER_RIGHT",
        "under left, UNDER_LEFT",
        "left over, OVER_LEFT",
        "right under, UNDER_RIGHT",
        "over right, OVER_RIGHT",
    })
    void emphasisMarksHaveAPosition(String css, TextEmphasisPosition expected) {
        assertThat(Styling.value(Properties.TEXT_EMPHASIS_POSITION, "text-emphasis-position: " + css))
                .isEqualTo(expected);
    }

    @Test
    void positionsAreInherited() {
        Styling styling = Styling.of(
                "div { ruby-position: inter-character; text-emphasis-position: under; text-underline-position: left;"
                        + " initial-letter: 3; initial-letter-align: hanging; -hebi-line-snap: baseline;"
                        + " -hebi-line-grid: create }",
                "<div><p id='x'/></div>");
        assertThat(styling.get("x", Properties.RUBY_POSITION)).isEqualTo(RubyPosition.INTER_CHARACTER);
        assertThat(styling.get("x", Properties.TEXT_EMPHASIS_POSITION)).isEqualTo(TextEmphasisPosition.UNDER_RIGHT);
        assertThat(styling.get("x", Properties.TEXT_UNDERLINE_POSITION)).isEqualTo(TextUnderlinePosition.LEFT);
        assertThat(styling.get("x", Properties.INITIAL_LETTER_ALIGN)).isEqualTo(InitialLetterAlign.HANGING);
        assertThat(styling.get("x", Properties.LINE_SNAP)).isEqualTo(LineSnap.BASELINE);
        assertThat(styling.get("x", Properties.INITIAL_LETTER)).isEqualTo(InitialLetter.NORMAL);
        assertThat(styling.get("x", Properties.LINE_GRID)).isEqualTo(LineGrid.MATCH_PARENT);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3",
        "2.5, 2.5, 2",
        "3 2, 3, 2",
        "1.5 1, 1.5, 1",
        "3 drop, 3, 3",
        "3 raise, 3, 1",
        "calc(1 + 2), 3, 3",
    })
    void initialLettersHaveASizeAndASink(String css, double size, int sink) {
        InitialLetter letter = Styling.value(Properties.INITIAL_LETTER, "initial-letter: " + css);
        assertThat(letter).isEqualTo(new InitialLetter(size, sink));
        assertThat(letter.isNormal()).isFalse();
    }

    @Test
    void theFirstLetterHasAStyleOfItsOwn() {
        Styling styling = Styling.of(
                "p { font-size: 10pt } p::first-letter { initial-letter: 3 2; font-size: 2em } p:first-letter { color: red }",
                "<p id='x'>字</p><i id='y'/>");
        ComputedStyle letter = styling.element("x").firstLetter();
        assertThat(letter.get(Properties.INITIAL_LETTER)).isEqualTo(new InitialLetter(3, 2));
        assertThat(letter.get(Properties.FONT_SIZE)).isEqualTo(20_000);
        assertThat(letter.get(Properties.COLOR)).isEqualTo(new Color.Rgb(255, 0, 0, 255));
        assertThat(Styling.tree(styling.element("x"))).isEqualTo("p(字)");
        assertThat(styling.element("y").firstLetter()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-decoration: underline overline",
                "text-decoration: wavy solid",
                "text-decoration-style: wave",
                "text-decoration-thickness: -1pt",
                "text-decoration-thickness: from-font",
                "text-underline-position: under auto",
                "text-underline-position: left right",
                "text-emphasis-position: left",
                "text-emphasis-position: over under",
                "text-emphasis-position: left over right",
                "ruby-position: inter-char",
                "initial-letter: 0.5",
                "initial-letter: 3 0",
                "initial-letter: 3 -1",
                "initial-letter: 101",
                "initial-letter: 3 101",
                "initial-letter: 3pt",
                "initial-letter: 3 drop 2",
                "initial-letter-align: top",
                "-hebi-line-grid: 10pt",
                "-hebi-line-snap: center",
            })
    void whatIsNoValueIsReportedAtItsPlace(String declaration) {
        Styling styling = Styling.withComplaints("p {\n  " + declaration + " }", "<p/>");
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_VALUE);
        assertThat(styling.diagnostics().get(0).span().toString()).isEqualTo("test.css:2:3");
    }
}
