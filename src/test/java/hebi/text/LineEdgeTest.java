package hebi.text;

import static hebi.text.TextStyle.Prohibition.BASIC;
import static hebi.text.TextStyle.Prohibition.GB;
import static hebi.text.TextStyle.Prohibition.NONE;
import static hebi.text.TextStyle.Prohibition.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.font.FontFace;
import hebi.text.TextStyle.Prohibition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ZH-1 to ZH-3: what stands at the edges of Chinese lines. The sets are those of typography.md, typed from there. */
class LineEdgeTest {
    private static final String NO_START = "、，。．：；！？‼⁇⁈⁉”’」』）】〕］｝〗》〉–—～·・‧/／";
    private static final String NO_END = "“‘「『（【〔《〈［｛〖";
    private static final String FULL_WIDTH = "、，。．：；！？”’」』）】〕］｝〗》〉";

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    /** First characters of all lines but the first, at every measure from 2 to 14 em. */
    private static Stream<String> starts(String text, Prohibition level) {
        return lines(text, level)
                .flatMap(lines -> lines.subList(1, lines.size()).stream())
                .map(line -> line.substring(0, 1));
    }

    private static Stream<String> ends(String text, Prohibition level) {
        return lines(text, level)
                .flatMap(lines -> lines.subList(0, lines.size() - 1).stream())
                .map(line -> line.substring(line.length() - 1));
    }

    private static Stream<List<String>> lines(String text, Prohibition level) {
        return Stream.iterate(2.0, em -> em <= 14, em -> em + 0.5)
                .map(em -> Typesetter.in("zh").level(level).set(text, em).strings());
    }

    static Stream<String> noStart() {
        return NO_START.codePoints().mapToObj(Character::toString);
    }

    static Stream<String> noEnd() {
        return NO_END.codePoints().mapToObj(Character::toString);
    }

    static Stream<String> fullWidth() {
        return FULL_WIDTH.codePoints().mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("noStart")
    void noLineStartsWith(String mark) {
        String text = "甲乙丙丁戊己" + mark + "庚辛壬癸子丑" + mark + "寅卯辰";
        for (Prohibition level : List.of(BASIC, GB, STRICT)) {
            assertThat(starts(text, level)).doesNotContain(mark);
        }
    }

    @ParameterizedTest
    @MethodSource("noEnd")
    void noLineEndsWith(String mark) {
        String text = "甲乙丙丁戊己" + mark + "庚辛壬癸子丑" + mark + "寅卯辰";
        for (Prohibition level : List.of(BASIC, GB, STRICT)) {
            assertThat(ends(text, level)).doesNotContain(mark);
        }
    }

    @ParameterizedTest
    @MethodSource("fullWidth")
    void withoutProhibitionAnyFullWidthMarkMayStartALine(String mark) {
        assertThat(starts("甲乙丙丁戊己" + mark + "庚辛壬癸子丑", NONE)).contains(mark);
    }

    @ParameterizedTest
    @MethodSource("noEnd")
    void withoutProhibitionAnyOpeningMarkMayEndALine(String mark) {
        assertThat(ends("甲乙丙丁戊己" + mark + "庚辛壬癸子丑", NONE)).contains(mark);
    }

    @ParameterizedTest
    @MethodSource("noEnd")
    void anOpeningMarkMayStartALine(String mark) {
        assertThat(starts("甲乙丙丁戊己" + mark + "庚辛壬癸子丑", GB)).contains(mark);
    }

    @Test
    void aSolidusEndsALineAtLevelBasicOnly() {
        for (String solidus : List.of("/", "／")) {
            String text = "春花" + solidus + "秋月" + solidus + "夏蝉" + solidus + "冬雪" + solidus + "何时了";
            assertThat(ends(text, BASIC)).contains(solidus);
            assertThat(ends(text, GB)).doesNotContain(solidus);
            assertThat(ends(text, STRICT)).doesNotContain(solidus);
        }
    }

    @Test
    void theLevelOfChineseIsGb() {
        assertThat(ends("春花/秋月/夏蝉/冬雪/何时了", Prohibition.PROFILE)).doesNotContain("/");
    }

    @Test
    void dashesAndEllipsesStartLinesBelowLevelStrict() {
        for (String unit : List.of("—", "…")) {
            String text = "甲乙丙丁戊己庚辛" + unit.repeat(2) + "壬癸子丑寅卯辰巳" + unit.repeat(2) + "午";
            assertThat(starts(text, GB)).contains(unit);
            assertThat(starts(text, STRICT)).doesNotContain(unit);
        }
    }

    @Test
    void runsOfMarksStayTogether() {
        assertThat(starts("第一句。”）】》第二句，后面还有很多字可以排", GB)).doesNotContain("。", "”", "）", "】", "》", "，");
        assertThat(ends("他说：“《〈中国工人〉发刊词》”发表于一九四〇年", GB)).doesNotContain("“", "《", "〈");
    }

    @Test
    void prohibitionLooksThroughIsolates() {
        // The isolates of an inline element's markup are no characters of the line.
        String text = "甲乙丙丁戊己\u2067“庚辛”\u2069，壬癸\u2066，\u2069子丑（\u2066寅卯\u2069）辰";
        assertThat(visibleStarts(text)).doesNotContain("”", "，", "）");
        assertThat(visibleEnds(text)).doesNotContain("“", "（");
        assertThat(visibleStarts("甲乙丙丁\u2068“戊己”\u2069庚辛壬癸")).contains("“", "庚");
    }

    private static Stream<String> visibleStarts(String text) {
        return lines(text, GB)
                .flatMap(lines -> lines.subList(1, lines.size()).stream())
                .map(line -> visible(line).substring(0, 1));
    }

    private static Stream<String> visibleEnds(String text) {
        return lines(text, GB)
                .flatMap(lines -> lines.subList(0, lines.size() - 1).stream())
                .map(line -> visible(line).substring(visible(line).length() - 1));
    }

    private static String visible(String line) {
        return line.replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void theLastVisibleCharacterCountsNotASpace() {
        assertThat(lines("甲乙丙丁戊己（ 庚辛壬癸 ）子丑寅卯", GB).flatMap(List::stream))
                .allSatisfy(line -> assertThat(line).doesNotEndWith("（").doesNotStartWith("）"));
    }

    @Test
    void theHyphenIsOfTheLettersFontAndNarrow() {
        // css-text-4, hyphenate-character: auto; a Chinese font has U+2010 as wide as an em.
        Typesetter.Lines lines = Typesetter.in("zh").set("甲乙 inter\u00ADnational", 6);
        int hyphen = lines.text.indexOf('\u00AD');
        FontFace face = lines.run(hyphen).font();
        assertThat(lines.ranges.get(0).end()).isEqualTo(hyphen + 1);
        assertThat(face).isEqualTo(lines.run(hyphen - 1).font());
        assertThat(lines.glyph(hyphen)).isEqualTo(face.glyph('-'));
    }
}
