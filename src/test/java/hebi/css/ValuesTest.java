package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.CounterChange;
import hebi.css.value.FontFamilies;
import hebi.css.value.Keywords.BorderStyle;
import hebi.css.value.Keywords.BreakBetween;
import hebi.css.value.Keywords.FontStyle;
import hebi.css.value.Keywords.LineBreak;
import hebi.css.value.Keywords.ListStylePosition;
import hebi.css.value.Keywords.TextDecorationLine;
import hebi.css.value.Keywords.TextEmphasisStyle;
import hebi.css.value.Keywords.VerticalAlign;
import hebi.css.value.LineHeight;
import hebi.css.value.Size;
import hebi.css.value.VerticalAlignment;
import hebi.geom.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "1px, 750",
        "1pt, 1000",
        "1pc, 12000",
        "1in, 72000",
        "2.54cm, 72000",
        "25.4mm, 72000",
        "101.6q, 72000",
        "1em, 20000",
        "1rem, 10000",
        "1ex, 10000",
        "1ch, 10000",
        "1ic, 20000",
        "1lh, 30000",
        "1rlh, 12000",
        "0, 0",
        "-1PT, -1000",
        "+.5pt, 500",
        "1e1pt, 10000",
        "100vw, 482" /* see below */,
    })
    void lengthsAreMillipoints(String length, int millipoints) {
        if (length.endsWith("vw")) {
            // 210 mm less two margins of 20 mm
            assertThat(Styling.value(Properties.LETTER_SPACING, "letter-spacing: 100vw"))
                    .isEqualTo(481_890);
            return;
        }
        assertThat(Styling.value(
                        Properties.LETTER_SPACING, "font-size: 20pt; line-height: 1.5; letter-spacing: " + length))
                .isEqualTo(millipoints);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "calc(1pt + 2pt * 3)             ; 7000",
                "calc((1pt + 2pt) * 3)           ; 9000",
                "calc(3 * (1pt + 2pt) / 2)       ; 4500",
                "calc(100% - 10pt)               ; 90000",
                "calc(50% + 25%)                 ; 75000",
                "calc(2 * calc(10% - 1pt))       ; 18000",
                "min(50%, 30pt)                  ; 30000",
                "max(50%, 30pt, 1pt)             ; 50000",
                "clamp(10pt, 90%, 40pt)          ; 40000",
                "clamp(10pt, 1%, 40pt)           ; 10000",
                "calc(min(50%, 30pt) * 2 + 1pt)  ; 61000",
                "calc(1pt + max(10%, 20%) / 2)   ; 11000",
                "calc(1pt - 3pt)                 ; 0",
                "calc(10% - 20pt)                ; 0",
                "max(1pt, 2em)                   ; 20000",
            })
    void mathFunctionsAreComputedAgainstABaseOfAHundredPoints(String css, int millipoints) {
        assertThat(Styling.value(Properties.INLINE_SIZE, "width: " + css).resolveOr(100_000, -1))
                .isEqualTo(millipoints);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "red; 255; 0; 0; 255",
                "RebeccaPurple; 102; 51; 153; 255",
                "#0f8; 0; 255; 136; 255",
                "#0F88; 0; 255; 136; 136",
                "#102030; 16; 32; 48; 255",
                "#10203040; 16; 32; 48; 64",
                "rgb(1, 2, 3); 1; 2; 3; 255",
                "rgba(100%, 0%, 50%, 0.5); 255; 0; 128; 128",
                "rgb(1 2 3 / 50%); 1; 2; 3; 128",
                "hsl(120 100% 25%); 0; 128; 0; 255",
                "hsla(-120deg, 100%, 50%, 1); 0; 0; 255; 255",
                "transparent; 0; 0; 0; 0",
            })
    void colours(String css, int red, int green, int blue, int alpha) {
        assertThat(Styling.value(Properties.COLOR, "color: " + css)).isEqualTo(new Color.Rgb(red, green, blue, alpha));
    }

    @Test
    void deviceCmykKeepsItsComponents() {
        assertThat(Styling.value(Properties.COLOR, "color: device-cmyk(0 100% 0.25 1 / 0.5)"))
                .isEqualTo(new Color.Cmyk(0, 1000, 250, 1000, 128));
    }

    @Test
    void lineHeightKeepsItsKind() {
        assertThat(Styling.value(Properties.LINE_HEIGHT, "line-height: 1.5")).isEqualTo(new LineHeight.Factor(1.5));
        assertThat(Styling.value(Properties.LINE_HEIGHT, "line-height: calc(3 / 2)"))
                .isEqualTo(new LineHeight.Factor(1.5));
        assertThat(Styling.value(Properties.LINE_HEIGHT, "font-size: 12pt; line-height: 150%"))
                .isEqualTo(new LineHeight.Fixed(18_000));
        assertThat(Styling.value(Properties.LINE_HEIGHT, "line-height: normal")).isEqualTo(new LineHeight.Normal());
    }

    @Test
    void verticalAlignTakesKeywordsAndShifts() {
        assertThat(Styling.value(Properties.VERTICAL_ALIGN, "vertical-align: super"))
                .isEqualTo(new VerticalAlignment(VerticalAlign.SUPER, 0));
        assertThat(Styling.value(Properties.VERTICAL_ALIGN, "line-height: 20pt; vertical-align: -50%"))
                .isEqualTo(new VerticalAlignment(VerticalAlign.BASELINE, -10_000));
    }

    @Test
    void hebisOwnKeywordsHaveItsPrefix() {
        assertThat(Styling.value(Properties.LINE_BREAK, "line-break: -hebi-gb")).isEqualTo(LineBreak.HEBI_GB);
    }

    @Test
    void fontShorthandSetsAndResets() {
        Styling styling = Styling.of(
                "p { font-style: oblique; font-weight: 300; font: normal bold 12pt/1.5 'Noto Serif', serif }",
                "<p id='x'/>");
        assertThat(styling.get("x", Properties.FONT_STYLE)).isEqualTo(FontStyle.NORMAL);
        assertThat(styling.get("x", Properties.FONT_WEIGHT)).isEqualTo(700);
        assertThat(styling.get("x", Properties.FONT_SIZE)).isEqualTo(12_000);
        assertThat(styling.get("x", Properties.LINE_HEIGHT)).isEqualTo(new LineHeight.Factor(1.5));
        assertThat(styling.get("x", Properties.FONT_FAMILY)).isEqualTo(new FontFamilies(List.of("Noto Serif", "text")));
    }

    @Test
    void borderShorthandsTakeTheirPartsInAnyOrderAndResetTheRest() {
        Styling styling =
                Styling.of("p { border: red thin dashed; border-block-start: solid; border-left: 0 }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.BORDER_INLINE_END_WIDTH)).isEqualTo(750);
        assertThat(styling.get("x", Properties.BORDER_INLINE_END_STYLE)).isEqualTo(BorderStyle.DASHED);
        assertThat(styling.get("x", Properties.BORDER_BLOCK_START_WIDTH)).isEqualTo(2250);
        assertThat(styling.get("x", Properties.BORDER_BLOCK_START_COLOR)).isEqualTo(Color.Rgb.BLACK);
        assertThat(styling.get("x", Properties.BORDER_INLINE_START_STYLE)).isEqualTo(BorderStyle.NONE);
    }

    @Test
    void sideShorthandsTakeOneToFourValues() {
        Styling styling =
                Styling.of("p { margin: 1pt 2pt 3pt; padding-inline: 4pt 5pt; padding-block: 6pt }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(2000));
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_END)).isEqualTo(Size.of(3000));
        assertThat(styling.get("x", Properties.PADDING_INLINE_END).length()).isEqualTo(5000);
        assertThat(styling.get("x", Properties.PADDING_BLOCK_END).length()).isEqualTo(6000);
    }

    @Test
    void columnsTakeAWidthAndACountInAnyOrder() {
        assertThat(Styling.value(Properties.COLUMN_COUNT, "columns: 2")).isEqualTo(2);
        assertThat(Styling.value(Properties.COLUMN_COUNT, "columns: auto 3")).isEqualTo(3);
        assertThat(Styling.value(Properties.COLUMN_WIDTH, "columns: auto 10pt")).isEqualTo(Size.of(10_000));
        assertThat(Styling.value(Properties.COLUMN_GAP, "gap: 2em")).isEqualTo(Size.of(20_000));
        assertThat(Styling.value(Properties.COLUMN_RULE_WIDTH, "column-rule: 1pt solid"))
                .isEqualTo(1000);
    }

    @Test
    void otherShorthandsSetTheirLonghands() {
        assertThat(Styling.value(Properties.LIST_STYLE_TYPE, "list-style: inside none"))
                .isEqualTo("none");
        assertThat(Styling.value(Properties.LIST_STYLE_POSITION, "list-style: none inside"))
                .isEqualTo(ListStylePosition.INSIDE);
        assertThat(Styling.value(Properties.TEXT_DECORATION_LINE, "text-decoration: underline"))
                .isEqualTo(TextDecorationLine.UNDERLINE);
        assertThat(Styling.value(Properties.TEXT_EMPHASIS_STYLE, "text-emphasis: filled sesame"))
                .isEqualTo(TextEmphasisStyle.SESAME);
        assertThat(Styling.value(Properties.BACKGROUND_COLOR, "background: white"))
                .isEqualTo(Color.Rgb.WHITE);
        assertThat(Styling.value(Properties.BREAK_BEFORE, "page-break-before: always"))
                .isEqualTo(BreakBetween.PAGE);
        assertThat(Styling.value(Properties.BORDER_SPACING_BLOCK, "border-spacing: 1pt 2pt"))
                .isEqualTo(2000);
        assertThat(Styling.value(Properties.MARGIN_BLOCK_END, "margin: inherit"))
                .isEqualTo(Size.of(0));
    }

    @Test
    void countersHaveTheirOwnNumberOrTheUsualOne() {
        assertThat(Styling.value(Properties.COUNTER_RESET, "counter-reset: a b 3"))
                .containsExactly(new CounterChange("a", 0), new CounterChange("b", 3));
        assertThat(Styling.value(Properties.COUNTER_INCREMENT, "counter-increment: a b -1"))
                .containsExactly(new CounterChange("a", 1), new CounterChange("b", -1));
    }

    @Test
    void fontFeaturesAreInHarfBuzzsSyntax() {
        assertThat(Styling.value(
                        Properties.FONT_FEATURE_SETTINGS, "font-feature-settings: 'halt', 'liga' off, 'ss01' 2"))
                .containsExactly("halt=1", "liga=0", "ss01=2");
    }
}
