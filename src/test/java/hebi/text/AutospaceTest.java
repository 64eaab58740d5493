package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.geom.BlockFlow;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ZH-15 to ZH-17: the space between Han and Latin letters or digits. */
class AutospaceTest {
    private static final Offset<Double> EXACT = within(0.003);

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    /** How much wider {@code text} is in its natural width than without autospace, in em. */
    private static double added(String text) {
        return width(Typesetter.in("zh"), text) - width(Typesetter.in("zh").autospace(0), text);
    }

    private static double width(Typesetter setter, String text) {
        return setter.set(text, 60).end(0);
    }

    @ParameterizedTest
    @CsvSource({
        "用HTML, 0.25",
        "HTML标准, 0.25",
        "在2026年, 0.5",
        "约α射线, 0.5",
        "俄Я文, 0.5",
        "第é章, 0.5",
        "甲。HTML, 0", // none next to stops
        "甲，HTML。乙, 0",
        "甲（CSS）乙, 0", // none inside brackets
        "《CSS》, 0",
        "HTML, 0", // none at line edges
        "甲——HTML, 0",
        "甲乙, 0",
        "涨50%后, 0.5", // UTR #59: the sign is of the number
        "涨50℃后, 0.25", // and this is none of its class
        "注①见, 0",
        "到−15℃。, 0.25", // the sign is the number's
        "差±3度, 0.5",
        "由−15降, 0.5",
        "甲−乙, 0",
        "甲−a乙, 0.25",
        "末+2天, 0.25", // may be an operator, as $ may be no sign of this number
        "值$5。, 0",
    })
    void quarterEmBetweenHanAndLatin(String text, double width) {
        assertThat(added(text)).isEqualTo(width, EXACT);
    }

    @Test
    void theSpaceIsASetting() {
        double none = width(Typesetter.in("zh").autospace(0), "使用HTML标准");
        assertThat(width(Typesetter.in("zh").autospace(125), "使用HTML标准") - none).isEqualTo(0.25, EXACT);
    }

    @Test
    void anAuthorsSpaceIsReplaced() {
        assertThat(width(Typesetter.in("zh"), "使用 HTML 标准")).isEqualTo(width(Typesetter.in("zh"), "使用HTML标准"), EXACT);
        assertThat(width(Typesetter.in("zh"), "在 2026 年")).isEqualTo(width(Typesetter.in("zh"), "在2026年"), EXACT);
    }

    @Test
    void anAuthorsSpaceBeforeASignIsReplaced() {
        assertThat(width(Typesetter.in("zh"), "到 −15 度")).isEqualTo(width(Typesetter.in("zh"), "到−15度"), EXACT);
    }

    @Test
    void withoutAutospaceAnAuthorsSpaceStays() {
        Typesetter setter = Typesetter.in("zh").autospace(0);
        assertThat(width(setter, "使用 HTML")).isGreaterThan(width(setter, "使用HTML") + 0.15);
    }

    @Test
    void thereIsNoneAtALinesEdges() {
        Typesetter setter = Typesetter.in("zh").align(ParagraphStyle.Align.START);
        for (String text : new String[] {"甲乙丙丁HTML戊己庚辛", "甲乙丙丁 HTML 戊己庚辛"}) {
            Typesetter.Lines lines = setter.set(text, 4);
            assertThat(lines.strings()).containsExactly("甲乙丙丁", "HTML", "戊己庚辛");
            assertThat(lines.end(0)).isEqualTo(4, EXACT);
            assertThat(lines.start(1)).isZero();
            assertThat(lines.end(1)).isEqualTo(setter.set("HTML", 60).end(0), EXACT);
            assertThat(lines.position(text.indexOf('戊'))).isZero();
        }
    }

    @Test
    void itGoesAcrossElements() {
        Typesetter setter = Typesetter.in("zh");
        Typesetter.Lines lines = setter.set(60, setter.stretch("在"), setter.stretch("2026"), setter.stretch("年"));
        assertThat(lines.end(0)).isEqualTo(width(setter, "在2026年"), EXACT);
    }

    @Test
    void wordsAndNumbersAreNeverSpread() {
        // ZH-17
        Typesetter setter = Typesetter.in("zh");
        String text = "我们采用open source的HTML5引擎来排版这本月刊，它的web-based工具很多，共有12345种";
        Typesetter.Lines natural = setter.set(text, 100);
        for (double em = 8; em <= 20; em += 0.5) {
            Typesetter.Lines lines = setter.set(text, em);
            for (String word : new String[] {"open", "source", "HTML5", "12345"}) {
                int at = text.indexOf(word);
                for (int i = at; i < at + word.length() - 1; i++) {
                    assertThat(lines.position(i + 1) - lines.position(i))
                            .as("%s at %s em", word, em)
                            .isEqualTo(natural.position(i + 1) - natural.position(i), EXACT);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = BlockFlow.class,
            names = {"HORIZONTAL_TB", "VERTICAL_RL"})
    void anApostropheIsPartOfItsWord(BlockFlow flow) {
        // ZH-17: Noto Serif SC has ’ as wide as an em
        Typesetter setter = Typesetter.in("zh").flow(flow);
        String text = "译自O’Neill的一本“书’，不是Let’s那本";
        Typesetter.Lines lines = setter.set(text, 60);
        for (int at : new int[] {3, text.lastIndexOf('’')}) {
            assertThat(lines.position(at + 1) - lines.position(at)).isLessThan(0.35);
            assertThat(lines.run(at).orientation()).isEqualTo(lines.run(at - 1).orientation());
        }
        assertThat(lines.run(text.indexOf("’，")).font().family()).isEqualTo("Noto Serif SC");
        for (double em = 6; em < 20; em += 0.5) {
            Typesetter.Lines narrow = setter.set(text, em);
            assertThat(narrow.strings()).anySatisfy(line -> assertThat(line).contains("O’Neill"));
            assertThat(narrow.position(8) - narrow.position(2)).isEqualTo(lines.position(8) - lines.position(2), EXACT);
        }
    }

    @Test
    void wordsAreNotBroken() {
        // ZH-16
        for (double em = 1; em <= 16; em++) {
            assertThat(Typesetter.in("zh")
                            .set("我们采用internationalization这个词", em)
                            .strings())
                    .anySatisfy(line -> assertThat(line).contains("internationalization"));
        }
    }

    @Test
    void squeezingLeavesAnEighth() {
        // ZH-23 reduce 6: eight Han, two digits and two quarters, squeezed by up to two eighths of an em.
        Typesetter setter = Typesetter.in("zh");
        String line = "甲乙丙丁20戊己庚辛";
        double natural = width(setter, line);
        Typesetter.Lines lines = setter.set(line + "壬癸子丑寅", natural - 0.2);
        assertThat(lines.strings().get(0)).isEqualTo(line);
        assertThat(lines.end(0)).isEqualTo(natural - 0.2, EXACT);
        assertThat(setter.set(line + "壬癸子丑寅", natural - 0.3).strings().get(0)).isEqualTo("甲乙丙丁20戊己庚");
    }

    @Test
    void otherLanguagesHaveNone() {
        // KO-8
        assertThat(width(Typesetter.in("ko"), "한글HTML5와"))
                .isEqualTo(width(Typesetter.in("ko").autospace(0), "한글HTML5와"), EXACT);
    }
}
