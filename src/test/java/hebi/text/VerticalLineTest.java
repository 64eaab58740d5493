package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.geom.BlockFlow;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZH-31, ZH-32, ZH-34, ZH-35, ZH-37: how characters stand in vertical Chinese. */
class VerticalLineTest {
    private static final Offset<Double> EXACT = within(0.003);

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    private static Typesetter vertical() {
        return Typesetter.in("zh").flow(BlockFlow.VERTICAL_RL);
    }

    private static GlyphOrientation orientation(Typesetter setter, String text, String of) {
        Typesetter.Lines lines = setter.set(text, 60);
        return lines.run(text.indexOf(of)).orientation();
    }

    @ParameterizedTest
    @ValueSource(strings = {"国", "〇", "。", "，", "、", "：", "；", "！", "？", "①", "—", "…", "～", "（", "》", "』", "】", "Ａ"})
    void standsUpright(String character) {
        assertThat(orientation(vertical(), "甲" + character + "乙", character)).isEqualTo(GlyphOrientation.UPRIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "）", "《", "》", "〈", "〉", "「", "」", "『", "』", "【", "】", "—", "…", "～", "，", "。"})
    void takesTheFontsVerticalForm(String mark) {
        // ZH-31, ZH-32
        String text = "甲" + mark + "乙";
        assertThat(vertical().set(text, 60).glyph(1))
                .isNotEqualTo(Typesetter.in("zh").set(text, 60).glyph(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "2026", "αβ"})
    void wordsAndNumbersLieOnTheirSide(String word) {
        // ZH-34, with a quarter em on either side
        Typesetter.Lines lines = vertical().set("甲" + word + "乙", 60);
        assertThat(lines.run(1).orientation()).isEqualTo(GlyphOrientation.SIDEWAYS);
        assertThat(lines.position(1)).isEqualTo(1.25, EXACT);
    }

    @Test
    void uprightLettersStandAnEmApart() {
        // ZH-34
        Typesetter.Lines lines =
                vertical().orientation(TextStyle.Orientation.UPRIGHT).set("甲AB乙", 60);
        assertThat(lines.run(1).orientation()).isEqualTo(GlyphOrientation.UPRIGHT);
        assertThat(lines.distance("甲", "乙")).isEqualTo(3, within(0.2));
        assertThat(lines.distance("A", "B")).isEqualTo(1, within(0.1));
    }

    @Test
    void sidewaysTurnsEverything() {
        assertThat(orientation(vertical().orientation(TextStyle.Orientation.SIDEWAYS), "甲乙", "甲"))
                .isEqualTo(GlyphOrientation.SIDEWAYS);
    }

    @Test
    void horizontalLinesHaveNoOrientation() {
        assertThat(orientation(Typesetter.in("zh"), "甲A，乙", "甲")).isEqualTo(GlyphOrientation.HORIZONTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "100", "2B", "A+", "3.0", "B2"})
    void combinedCharactersTakeOneEm(String text) {
        // ZH-35
        Typesetter setter = vertical();
        Typesetter.Lines lines = setter.set(
                60,
                setter.stretch("第"),
                new Typesetter.Stretch(text, setter.style("zh", Typesetter.EM, true)),
                setter.stretch("期"));
        assertThat(lines.distance("第", "期")).isEqualTo(2, EXACT);
        SetLine.Glyphs combined = lines.runs(0).get(1);
        assertThat(combined.run().text()).isEqualTo(text);
        assertThat(combined.inlineSize()).isEqualTo(Typesetter.EM);
        int width = 0;
        for (int i = 0; i < combined.run().size(); i++) {
            width += combined.run().font().advance(combined.run().glyph(i));
            // side by side, not one below the other
            assertThat(combined.run().along(i)).isEqualTo(combined.run().along(0));
        }
        // css-writing-modes-4 §9.1.3: compressed across the line only
        assertThat(combined.run().fontSize()).isEqualTo(Typesetter.EM);
        long natural = (long) width * Typesetter.EM / combined.run().font().unitsPerEm();
        long across = natural * combined.run().glyphWidth() / GlyphRun.NATURAL_WIDTH;
        assertThat(across).isLessThanOrEqualTo(Typesetter.EM);
    }

    @Test
    void combinedCharactersAreOneRunAtALinesEnd() {
        Typesetter setter = vertical();
        TextStyle combined = setter.style("zh", Typesetter.EM, true);
        Typesetter.Lines lines =
                setter.set(3, setter.stretch("甲乙"), new Typesetter.Stretch("12 ", combined), setter.stretch("丙丁"));
        assertThat(lines.runTexts()).isEqualTo(lines.text);
        assertThat(lines.strings()).containsExactly("甲乙12", "丙丁");
        assertThat(lines.end(0)).isEqualTo(3, EXACT);
    }

    @Test
    void combinedCharactersHaveNoHyphen() {
        Typesetter setter = vertical();
        TextStyle combined = setter.style("zh", Typesetter.EM, true);
        Typesetter.Lines lines =
                setter.set(2, setter.stretch("甲"), new Typesetter.Stretch("A\u00AD", combined), setter.stretch("HTML"));
        assertThat(lines.runTexts()).isEqualTo(lines.text);
        assertThat(lines.end(0)).isEqualTo(2, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"：", "；", "？", "！"})
    void keepsItsEm(String mark) {
        // ZH-31
        assertThat(vertical().set("甲" + mark + "乙", 60).distance("甲", "乙")).isEqualTo(2, EXACT);
        assertThat(vertical()
                        .align(ParagraphStyle.Align.END)
                        .set("甲" + mark, 10)
                        .position(0))
                .isEqualTo(8, EXACT);
    }

    @Test
    void otherMarksAreTrimmedAsInHorizontalLines() {
        assertThat(vertical().set("甲，“乙", 60).distance("甲", "乙")).isEqualTo(2.5, EXACT);
        assertThat(vertical().align(ParagraphStyle.Align.END).set("甲。", 10).position(0))
                .isEqualTo(8.5, EXACT);
    }
}
