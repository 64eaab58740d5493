package hebi.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Liang's rule, and the patterns of English; without any limit of letters. */
class HyphenationPatternsTest {
    private static String divided(HyphenationPatterns patterns, String word) {
        StringBuilder parts = new StringBuilder(word);
        int[] points = patterns.points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            parts.insert(points[i], '-');
        }
        return parts.toString();
    }

    /** The example of Liang's thesis, and words of TeX's own documents. */
    @ParameterizedTest
    @ValueSource(
            strings = {"hy-phen-ation", "con-cate-na-tion", "su-per-cal-ifrag-ilis-tic", "type-set-ting", "com-put-er"})
    void englishWords(String expected) {
        assertThat(divided(HyphenationPatterns.named("en-us"), expected.replace("-", "")))
                .isEqualTo(expected);
    }

    @Test
    void theGreatestDigitHolds() {
        assertThat(divided(HyphenationPatterns.parse("a1b b1a a2b1a"), "abab")).isEqualTo("ab-a-b");
        assertThat(divided(HyphenationPatterns.parse("# note 1x1\n.a1b a2b"), "ab"))
                .isEqualTo("ab");
    }

    @Test
    void aWordMayBeginASentence() {
        assertThat(divided(HyphenationPatterns.named("en-us"), "Typesetting")).isEqualTo("Type-set-ting");
    }

    /** Letters of other scripts and languages, and names in capitals. */
    @ParameterizedTest
    @ValueSource(strings = {"UNESCO", "JavaScript", "shítousuàn", "типография", "汉字汉字汉", "a", ""})
    void otherWordsStayWhole(String word) {
        assertThat(HyphenationPatterns.named("en-us").points(word)).isEmpty();
    }
}
