package hebi.text;

import static hebi.text.Typesetter.EM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.text.ParagraphStyle.Align;
import hebi.text.ParagraphText.InlineObject;
import hebi.text.ParagraphText.StyleSpan;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No room, no text, nothing but spaces: lines at their smallest. */
class NarrowMeasureTest {
    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -3})
    void withoutRoomEveryUnitIsALine(double em) {
        for (Align align : Align.values()) {
            assertThat(Typesetter.in("zh").align(align).set("甲乙，丙——丁", em).strings())
                    .as("%s", align)
                    .containsExactly("甲", "乙，", "丙", "——", "丁");
            assertThat(Typesetter.in("en").align(align).set("ab cd", em).strings())
                    .containsExactly("ab", "cd");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -3, 0.3})
    void emergenciesMakeNoEmptyLines(double em) {
        for (Align align : Align.values()) {
            for (String text : List.of("ab cd ", "ab\u2066cd\u2069 ef", "\u2067ab\u2069\u2066\u2069cd")) {
                Typesetter.Lines lines =
                        Typesetter.in("en").anywhere().align(align).set(text, em);
                assertThat(lines.strings().stream().map(line -> line.replaceAll("[\u2066-\u2069]", "")))
                        .as("%s %s", align, text)
                        .containsExactlyElementsOf(
                                List.of(text.replaceAll("[ \u2066-\u2069]", "").split("")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Align.class)
    void aForcedBreakAloneIsAnEmptyLine(Align align) {
        for (String language : List.of("zh", "ug", "mn")) {
            Typesetter.Lines one = Typesetter.in(language).align(align).set("\u2028", 10);
            assertThat(one.ranges).containsExactly(new LineRange(0, 1, false, true, 0));
            assertThat(one.set.get(0).pieces()).isEmpty();
            Typesetter.Lines two = Typesetter.in(language).align(align).set("\u2028\u2028", 10);
            assertThat(two.ranges)
                    .containsExactly(new LineRange(0, 1, true, false, 0), new LineRange(1, 2, false, true, 0));
        }
    }

    @Test
    void anEmptyLineStaysBetweenTwoBreaks() {
        assertThat(Typesetter.in("zh").set("甲\u2028\u2028乙\u2028", 10).strings())
                .containsExactly("甲", "", "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "  ", "\u2066\u2069", "\u200B", "\u00AD"})
    void textThatIsNotSeenIsALine(String text) {
        for (Align align : Align.values()) {
            Typesetter.Lines lines = Typesetter.in("ug").align(align).set(text, 10);
            assertThat(lines.ranges).hasSize(1);
            assertThat(lines.runTexts()).isEqualTo(text.replaceAll("[\u2066-\u2069]", ""));
        }
    }

    @Test
    void anIndentWiderThanTheMeasureIsLikeNoRoom() {
        Typesetter.Lines lines = Typesetter.in("zh").indent(5).set("甲乙丙丁", 3);
        assertThat(lines.strings()).containsExactly("甲", "乙丙丁");
        assertThat(lines.position(0)).isEqualTo(5, within(0.001));
    }

    @Test
    void aTabIsASpace() {
        Typesetter.Lines tab = Typesetter.in("zh").set("ab\tcd", 40);
        Typesetter.Lines space = Typesetter.in("zh").set("ab cd", 40);
        assertThat(tab.end(0)).isEqualTo(space.end(0), within(0.001));
        assertThat(tab.glyph(2)).isEqualTo(space.glyph(2));
        assertThat(Typesetter.in("zh").prepare("ab\tcd").missingGlyphs()).isEmpty();
        assertThat(Typesetter.in("ug").set("كەل\tكەل", 1).strings()).hasSize(2);
    }

    @Test
    void contentSizesAreThoseOfTheWidestUnitAndOfOneLine() {
        Paragraph paragraph = Typesetter.in("zh").indent(1).prepare("甲乙丙丁。\u2028戊——己");
        assertThat(paragraph.minContentSize()).isEqualTo(2 * EM);
        assertThat(paragraph.maxContentSize()).isEqualTo(EM + 4 * EM + EM / 2);
    }

    @Test
    void contentFitsItsOwnLargestSize() {
        for (String text : List.of("甲乙HTML丙丁。", "共3.14米（约10尺）", "كەل، بىرگە بارايلى!")) {
            for (String language : List.of("zh", "ug")) {
                for (Align align : Align.values()) {
                    Paragraph paragraph = Typesetter.in(language).align(align).prepare(text);
                    int size = paragraph.maxContentSize();
                    assertThat(paragraph.breakLines(0, line -> size))
                            .hasSize(1)
                            .allSatisfy(line -> assertThat(line.overfull()).isZero());
                }
            }
        }
    }

    @Test
    void anObjectWiderThanTheMeasureIsALineOfItsOwn() {
        Typesetter setter = Typesetter.in("zh");
        String text = "甲\uFFFC乙";
        Paragraph paragraph = Typesetter.prepare(new ParagraphText(
                text,
                List.of(new StyleSpan(0, 3, setter.style(), 0)),
                List.of(new InlineObject(1, 9 * EM, 7)),
                List.of(),
                setter.paragraphStyle()));
        List<LineRange> ranges = paragraph.breakLines(0, line -> 5 * EM);
        assertThat(ranges)
                .containsExactly(
                        new LineRange(0, 1, false, false, 0),
                        new LineRange(1, 2, false, false, 4 * EM),
                        new LineRange(2, 3, false, true, 0));
        assertThat(paragraph.finish(ranges.get(1), 5 * EM).pieces()).containsExactly(new SetLine.Atomic(0, 9 * EM, 7));
    }

    @Test
    void anEmptyBoxWithPaddingHasItsSize() {
        Paragraph paragraph = Typesetter.prepare(new ParagraphText(
                "\u2067\u2069",
                List.of(new StyleSpan(0, 2, Typesetter.in("zh").style(), 0)),
                List.of(),
                List.of(new ParagraphText.InlineEdge(1, EM, true, 3), new ParagraphText.InlineEdge(1, EM, false, 3)),
                Typesetter.in("zh").paragraphStyle()));
        assertThat(paragraph.maxContentSize()).isEqualTo(2 * EM);
        LineRange range = paragraph.breakLines(0, line -> 5 * EM).get(0);
        assertThat(paragraph.finish(range, 5 * EM).pieces())
                .containsExactly(new SetLine.Edge(0, EM, true, 3), new SetLine.Edge(EM, EM, false, 3));
    }

    @Test
    void aMarkAloneIsNotSqueezedTwice() {
        // At level none a mark may stand alone; at a line's edge it is half an em already.
        Typesetter setter = Typesetter.in("zh").level(TextStyle.Prohibition.NONE);
        Typesetter.Lines lines = setter.set("甲”乙", 0.2);
        assertThat(lines.ranges.get(1)).isEqualTo(new LineRange(1, 2, false, false, 3 * EM / 10));
    }

    @Test
    void linesMayHaveDifferentMeasures() {
        Typesetter setter = Typesetter.in("zh");
        Paragraph paragraph = setter.prepare("天地玄黄宇宙洪荒日月盈昃辰宿列张");
        assertThat(paragraph.breakLines(0, line -> (line < 2 ? 3 : 5) * EM))
                .extracting(LineRange::end)
                .containsExactly(3, 6, 11, 16);
    }
}
