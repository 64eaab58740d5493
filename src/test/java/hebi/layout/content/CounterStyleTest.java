package hebi.layout.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterStyleTest {
    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource({
        "decimal, 12, 12",
        "decimal, -3, -3",
        "decimal-leading-zero, 7, 07",
        "decimal-leading-zero, -7, -07",
        "decimal-leading-zero, 12, 12",
        "lower-roman, 1999, mcmxcix",
        "upper-roman, 4, IV",
        "upper-roman, 0, 0",
        "upper-roman, 4000, 4000",
        "lower-alpha, 1, a",
        "lower-latin, 26, z",
        "upper-alpha, 27, AA",
        "upper-latin, 703, AAA",
        "lower-alpha, 0, 0",
        "cjk-decimal, 1205, 一二〇五",
        "circled-decimal, 0, ⓪",
        "circled-decimal, 1, ①",
        "circled-decimal, 20, ⑳",
        "circled-decimal, 21, ㉑",
        "circled-decimal, 50, ㊿",
        "circled-decimal, 51, 51",
        "arabic-indic, 305, ٣٠٥",
        "mongolian, 12, ᠑᠒",
        "disc, 3, •",
        "no-such-style, 3, 3",
    })
    void numbersBecomeText(String style, int value, String text) {
        assertThat(CounterStyle.format(style, value)).isEqualTo(text);
    }

    /** The examples and the algorithm of css-counter-styles-3 §7.1. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, 零",
        "1, 一",
        "10, 十",
        "11, 十一",
        "19, 十九",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1011, 一千零一十一",
        "1020, 一千零二十",
        "1100, 一千一百",
        "1101, 一千一百零一",
        "2026, 二千零二十六",
        "9999, 九千九百九十九",
        "-5, 负五",
        "10000, 一〇〇〇〇",
    })
    void chineseNumbersAreReadAsWritten(int value, String text) {
        assertThat(CounterStyle.format("simp-chinese-informal", value)).isEqualTo(text);
    }

    @Test
    void markersHaveTheSuffixOfTheirStyle() {
        assertThat(CounterStyle.marker("decimal", 3)).isEqualTo("3. ");
        assertThat(CounterStyle.marker("simp-chinese-informal", 3)).isEqualTo("三、");
        assertThat(CounterStyle.marker("disc", 3)).isEqualTo("• ");
        assertThat(CounterStyle.marker("none", 3)).isEmpty();
    }

    @Test
    void aStringIsTheMarkerAsItIs() {
        assertThat(CounterStyle.marker("\"– \"", 3)).isEqualTo("– ");
        assertThat(CounterStyle.marker("\"\"", 3)).isEmpty();
    }
}
