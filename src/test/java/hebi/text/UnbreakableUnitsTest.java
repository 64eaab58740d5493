package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZH-5 to ZH-8, ZH-18, ZH-19 and their like in the other languages: what no line breaks. */
class UnbreakableUnitsTest {
    private static void assertWhole(Typesetter setter, String text, String... units) {
        for (double em = 1; em <= 16; em += 0.5) {
            List<String> lines = setter.set(text, em).strings();
            for (String unit : units) {
                assertThat(lines).as("%s at %s em", unit, em).anySatisfy(line -> assertThat(line)
                        .contains(unit));
            }
        }
    }

    /** Whether a line ends right before {@code next} at some measure. */
    private static boolean breaksBefore(Typesetter setter, String text, String next) {
        for (double em = 1; em <= 16; em += 0.5) {
            List<String> lines = setter.set(text, em).strings();
            if (lines.subList(1, lines.size()).stream().anyMatch(line -> line.startsWith(next))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aDashOrAnEllipsisIsNeverBroken() {
        assertWhole(Typesetter.in("zh"), "甲乙丙丁戊己庚辛——壬癸子丑寅卯……辰巳午未⋯⋯申", "——", "……", "⋯⋯");
        assertWhole(Typesetter.in("zh").anywhere(), "甲乙丙丁——壬癸……辰巳", "——", "……");
    }

    @Test
    void severalDashesBreakBetweenUnits() {
        Typesetter setter = Typesetter.in("zh").level(TextStyle.Prohibition.BASIC);
        for (double em = 2; em <= 12; em += 0.5) {
            for (String line : setter.set("甲乙————————丙丁", em).strings()) {
                assertThat(line.chars().filter(c -> c == '—').count() % 2)
                        .as("%s at %s em", line, em)
                        .isZero();
            }
        }
        assertThat(setter.set("————————", 4).strings()).containsExactly("————", "————");
    }

    @ParameterizedTest
    @CsvSource({
        "12345",
        "3.14",
        "1,234,567",
        "12:30",
        "1/2",
        "20—30",
        "20–30",
        "25%",
        "35‰",
        "-15℃",
        "￥1280",
        "1280￥",
        "±3",
        "+86",
        "−5",
        "36.5℃",
        "C++",
        "e-mail"
    })
    void numbersAndWhatBelongsToThemStayWhole(String unit) {
        assertWhole(Typesetter.in("zh"), "增长了" + unit + "人，约占其中的" + unit + "。", unit);
    }

    @Test
    void datesBreakAroundTheirCharacters() {
        // ZH-19
        String text = "会议于2026年11月23日（星期一）在北京召开";
        assertWhole(Typesetter.in("zh"), text, "2026", "11", "23");
        assertThat(breaksBefore(Typesetter.in("zh"), text, "年11")).isTrue();
        assertThat(breaksBefore(Typesetter.in("zh"), text, "11月")).isTrue();
    }

    @Test
    void noteMarksStayWithWhatTheyMark() {
        for (String mark : List.of("①", "②", "¹", "※")) {
            String text = "见前人的论述" + mark + "，又见《汉书》" + mark + "。后来的学者" + mark + "也这样说";
            assertThat(breaksBefore(Typesetter.in("zh"), text, mark)).as(mark).isFalse();
        }
    }

    @Test
    void aSmallerNumberAfterTextIsANoteMark() {
        Typesetter setter = Typesetter.in("zh");
        TextStyle small = setter.style("zh", Typesetter.EM * 6 / 10, false);
        for (double em = 1; em <= 10; em += 0.5) {
            for (String mark : List.of("12", "[3]")) {
                Typesetter.Lines lines = setter.set(
                        em, setter.stretch("甲乙丙丁戊己庚辛"), new Typesetter.Stretch(mark, small), setter.stretch("也这样说"));
                assertThat(lines.strings()).as("at %s em", em).anySatisfy(line -> assertThat(line)
                        .contains("辛" + mark));
            }
        }
    }

    @Test
    void questionsAndExclamationsAreNeverSplit() {
        assertWhole(Typesetter.in("zh"), "真的吗？！不会吧！！！天哪？？好！？", "？！", "！！！", "？？", "！？");
        assertWhole(Typesetter.in("zh").level(TextStyle.Prohibition.NONE), "真的吗？！不会吧！！！天哪", "？！", "！！！");
        assertWhole(Typesetter.in("zh").anywhere(), "真的吗？！不会吧！！！天哪", "？！", "！！！");
    }

    @Test
    void uyghurNumbersKeepTheirSuffixes() {
        // UG-9
        assertWhole(
                Typesetter.in("ug"),
                "بۇ 2026-يىلى 11-ئاينىڭ 23-كۈنى، 1-ماددا ئىدى",
                "2026-يىلى",
                "11-ئاينىڭ",
                "23-كۈنى",
                "1-ماددا");
    }

    @Test
    void kazakhNumbersKeepTheirSuffixes() {
        // KK-5
        assertWhole(Typesetter.in("kk"), "بۇل 2026-جىلى 5-قاراشا، بەيسەنبى", "2026-جىلى", "5-قاراشا");
    }

    @Test
    void aWrittenHyphenStaysOnTheUpperLine() {
        // UG-9
        String text = "ئىززەت-ھۆرمەت، قەدىر-قىممەت، ئەر-ئايال";
        assertThat(breaksBefore(Typesetter.in("ug"), text, "-")).isFalse();
        assertThat(breaksBefore(Typesetter.in("ug"), text, "ھۆرمەت")).isTrue();
    }

    @Test
    void theKazakhHamzaStaysBeforeItsWord() {
        // KK-1
        String text = "ٴتۇن ٴومىر ٴۇمىت ٴسوز ٴبىلىم ٴىس";
        for (Typesetter setter :
                List.of(Typesetter.in("kk"), Typesetter.in("kk").anywhere())) {
            for (double em = 0.5; em <= 8; em += 0.5) {
                assertThat(setter.set(text, em).strings())
                        .allSatisfy(line -> assertThat(line).doesNotEndWith("ٴ"));
            }
        }
    }

    @Test
    void koreanUnitsStayWhole() {
        // KO-5
        assertWhole(Typesetter.in("ko"), "그러나 성공할지는…… 모른다——정말로", "……", "——");
        assertWhole(Typesetter.in("ko"), "2018년 7월 22일, 30%와 ₩5000, 25℃에서", "2018", "22", "30%", "₩5000", "25℃");
        assertWhole(Typesetter.in("ko"), "각주가 있다①. 끝", "다①");
    }
}
