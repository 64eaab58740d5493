package hebi.text;

import static hebi.text.Typesetter.EM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.text.ParagraphStyle.Align;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ZH-5, ZH-8, ZH-10 to ZH-13: how much of a line a mark takes. */
class MarkWidthTest {
    private static final Offset<Double> EXACT = within(0.003);

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    /** From the end of {@code before} (one em) to the start of {@code after}, both Han, in an unspread line. */
    private static double span(Typesetter setter, String text, String before, String after) {
        return setter.set(text, 40).distance(before, after) - 1;
    }

    private static double span(String marks) {
        return span(Typesetter.in("zh"), "甲" + marks + "乙", "甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "、", "，", "。", "．", "：", "；", "！", "？", "“", "”", "‘", "’", "「", "」", "『", "』", "（", "）", "【", "】", "〔",
                "〕", "《", "》", "〈", "〉", "［", "］", "｛", "｝", "〖", "〗", "—", "～"
            })
    void aMarkIsOneEmWide(String mark) {
        assertThat(span(mark)).isEqualTo(1, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "–", "/"})
    void interpunctShortConnectorAndSolidusAreHalfAnEm(String mark) {
        assertThat(span(mark)).isEqualTo(0.5, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "……", "⋯⋯", "⸺"})
    void aPairIsTwoEmWide(String unit) {
        assertThat(span(unit)).isEqualTo(2, EXACT);
        assertThat(span(Typesetter.in("zh"), "在用Latin" + unit + "乙", "在", "乙")
                        - span(Typesetter.in("zh"), "在用Latin乙", "在", "乙"))
                .as("after Latin letters, whose space before 乙 goes")
                .isEqualTo(1.75, EXACT);
    }

    @Test
    void theDashIsTwoEmInVerticalLinesToo() {
        Typesetter vertical = Typesetter.in("zh").flow(hebi.geom.BlockFlow.VERTICAL_RL);
        assertThat(span(vertical, "甲——乙", "甲", "乙")).isEqualTo(2, EXACT);
        assertThat(span(vertical, "甲……乙", "甲", "乙")).isEqualTo(2, EXACT);
        assertThat(span(vertical, "甲·乙", "甲", "乙")).isEqualTo(0.5, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "，“, 1.5", // stop and opening
        "”（, 1.5", // closing and opening
        "》《, 1.5",
        "）。, 1.5", // closing and stop
        "》、, 1.5",
        "！”, 1.5", // stop and closing
        "：“, 1.5",
        "“《, 1.5", // opening and opening
        "》”, 1.5", // closing and closing
        "！”）。, 2.5", // n − 0.5(n−1)
        "（）《》“”, 5",
        "。”（“, 2.5",
        "，。, 2", // no bracket: both stay
    })
    void neighbouringMarksShareHalfAnEm(String marks, double width) {
        assertThat(span(marks)).isEqualTo(width, EXACT);
    }

    @Test
    void marksAreTrimmedAcrossElements() {
        Typesetter setter = Typesetter.in("zh");
        Typesetter.Lines lines =
                setter.set(40, setter.stretch("甲："), setter.stretch("“"), setter.stretch("乙”"), setter.stretch("。丙"));
        assertThat(lines.distance("甲", "乙")).isEqualTo(2.5, EXACT);
        assertThat(lines.distance("乙", "丙")).isEqualTo(2.5, EXACT);
    }

    @Test
    void untrimmedMarksKeepTheirEm() {
        assertThat(span(Typesetter.in("zh").untrimmed(), "甲，“乙", "甲", "乙")).isEqualTo(2, EXACT);
        assertThat(Typesetter.in("zh").untrimmed().set("（甲", 40).position(1)).isEqualTo(1, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"？！, 1", "！？, 1", "？？, 1", "！！, 1", "！！！, 2"})
    void questionAndExclamationShareAnEm(String marks, double width) {
        assertThat(span(marks)).isEqualTo(width, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "‘", "「", "（", "【", "〔", "《", "〈"})
    void anOpeningMarkAtALineStartIsHalfAnEm(String mark) {
        Typesetter.Lines lines = Typesetter.in("zh").set(mark + "甲乙", 40);
        assertThat(lines.position(1)).isEqualTo(0.5, EXACT);
        assertThat(lines.position(0)).as("its box’s empty half is outside").isEqualTo(-0.5, EXACT);
        assertThat(Typesetter.in("zh").indent(2).set(mark + "甲乙", 40).position(1))
                .as("after an indent")
                .isEqualTo(2.5, EXACT);
    }

    @Test
    void anOpeningMarkAtALaterLinesStartIsHalfAnEm() {
        Typesetter.Lines lines = Typesetter.in("zh").set("一二三四五六七八“九十”甲乙丙丁戊", 8);
        assertThat(lines.strings()).containsExactly("一二三四五六七八", "“九十”甲乙丙丁戊");
        assertThat(lines.position(lines.text.indexOf("九"))).isEqualTo(0.5, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "，", "。", "：", "；", "！", "？", "”", "’", "」", "）", "】", "》", "〉"})
    void aMarkAtALineEndIsHalfAnEm(String mark) {
        // Nine Han and a mark fill 9.5 em.
        Typesetter.Lines lines = Typesetter.in("zh").set("甲乙丙丁戊己庚辛壬" + mark + "癸子丑寅", 9.5);
        assertThat(lines.strings().get(0)).endsWith("壬" + mark);
        assertThat(lines.end(0)).isEqualTo(9.5, EXACT);
        assertThat(lines.position(8)).as("nothing is spread").isEqualTo(8, EXACT);
    }

    @Test
    void theLastLinesStopIsHalfAnEmToo() {
        Typesetter.Lines lines = Typesetter.in("zh").align(Align.END).set("甲乙。", 10);
        assertThat(lines.position(0)).isEqualTo(7.5, EXACT);
    }

    @Test
    void aSpaceAfterTheMarkChangesNothing() {
        for (String space : List.of(" ", "\u3000", "\u200B")) {
            Typesetter.Lines lines = Typesetter.in("zh").set("甲乙丙丁戊己庚辛壬。" + space + "癸子丑寅", 9.5);
            assertThat(lines.strings().get(0)).startsWith("甲乙丙丁戊己庚辛壬。");
            assertThat(lines.end(0)).isEqualTo(9.5, EXACT);
        }
    }

    @Test
    void nothingHangsUnlessAsked() {
        Typesetter.Lines lines = Typesetter.in("zh").set("甲乙丙丁戊己庚辛壬，癸子丑寅卯辰", 9);
        for (int i = 0; i < lines.set.size(); i++) {
            assertThat(lines.set.get(i).hang()).isZero();
            assertThat(lines.end(i)).isLessThanOrEqualTo(9 + 0.003);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "，", "。"})
    void oneStopHangsWhole(String stop) {
        Typesetter.Lines lines = Typesetter.in("zh").hanging().set("甲乙丙丁戊己庚辛壬" + stop + "癸子丑寅", 9);
        assertThat(lines.strings().get(0)).endsWith("壬" + stop);
        assertThat(lines.position(9)).as("outside the measure").isEqualTo(9, EXACT);
        assertThat(lines.set.get(0).hang()).isEqualTo(EM / 2);
        assertThat(lines.end(0)).isEqualTo(9.5, EXACT);
    }

    @Test
    void aStopThatHangsLeavesTheLineJustified() {
        // The line is short of 0.25 em with the stop in it: the stop goes out as a whole and the rest is spread.
        Typesetter.Lines lines = Typesetter.in("zh").hanging().set("甲乙丙丁戊己庚辛壬，癸子丑寅", 9.25);
        assertThat(lines.strings().get(0)).endsWith("壬，");
        assertThat(lines.position(9)).isEqualTo(9.25, EXACT);
        assertThat(lines.set.get(0).hang()).isEqualTo(EM / 2);
    }

    @Test
    void aStopThatFitsDoesNotHang() {
        Typesetter.Lines lines = Typesetter.in("zh").hanging().set("甲乙丙丁戊己庚辛壬，癸子丑寅", 9.5);
        assertThat(lines.set.get(0).hang()).isZero();
        assertThat(lines.end(0)).isEqualTo(9.5, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"”", "）", "。”", "！。"})
    void noBracketAndNoRunOfMarksHangs(String marks) {
        Typesetter.Lines lines = Typesetter.in("zh").hanging().set("甲乙丙丁戊己庚辛壬" + marks + "癸子丑寅卯辰", 9);
        for (SetLine line : lines.set) {
            assertThat(line.hang()).isZero();
        }
    }

    @Test
    void koreanFullWidthBracketsShareHalfAnEm() {
        // KO-12
        Typesetter ko = Typesetter.in("ko");
        double han = ko.set("가나", 40).distance("가", "나");
        Typesetter.Lines lines = ko.set("가）（나", 40);
        assertThat(lines.distance("가", "나") - han).isEqualTo(1.5, within(0.02));
    }
}
