package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.text.TextStyle.WordBreak;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** KO-1, KO-3, KO-4, KO-7: Korean lines. */
class KoreanLineTest {
    private static final String DECLARATION =
            "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.";

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    private static Stream<Typesetter.Lines> sweep(Typesetter setter, String text) {
        return Stream.iterate(2.0, em -> em <= 20, em -> em + 0.5).map(em -> setter.set(text, em));
    }

    private static boolean breaksInsideWords(Typesetter.Lines lines) {
        return lines.ranges.stream()
                .limit(lines.ranges.size() - 1L)
                .anyMatch(range -> lines.text.charAt(range.end() - 1) != ' ');
    }

    @Test
    void linesBreakBetweenSyllables() {
        assertThat(sweep(Typesetter.in("ko"), DECLARATION)).anyMatch(KoreanLineTest::breaksInsideWords);
    }

    @Test
    void keepAllBreaksAtSpacesOnly() {
        Typesetter setter = Typesetter.in("ko").wordBreak(WordBreak.KEEP_ALL);
        assertThat(sweep(setter, DECLARATION)).noneMatch(KoreanLineTest::breaksInsideWords);
        // UAX #14 §8.1: Hangul set with spaces breaks like an alphabet, around brackets too
        assertThat(sweep(setter, "그는 한국(韓國)은 「동방」에서 3월에 2026년을 말했다")).noneMatch(KoreanLineTest::breaksInsideWords);
    }

    @Test
    void keepAllIsForChineseToo() {
        assertThat(Typesetter.in("zh")
                        .wordBreak(WordBreak.KEEP_ALL)
                        .set("甲乙丙丁，戊己庚辛", 4)
                        .strings())
                .containsExactly("甲乙丙丁，", "戊己庚辛");
    }

    @Test
    void breakAllBreaksWords() {
        assertThat(Typesetter.in("ko")
                        .wordBreak(WordBreak.BREAK_ALL)
                        .set("internationalization", 3)
                        .strings())
                .hasSizeGreaterThan(2);
        assertThat(Typesetter.in("ko").set("internationalization", 3).strings()).hasSize(1);
    }

    @Test
    void marksKeepToTheirLines() {
        // KO-3, KO-4
        String text = "그는 “정말인가? 모르겠다……”라고 (조용히) 말했다！ 물음표?, 『책』《글》〈시〉「장」; 3～4: 한·중~일—미";
        sweep(Typesetter.in("ko"), text).forEach(lines -> {
            List<String> strings = lines.strings();
            for (String line : strings.subList(1, strings.size())) {
                assertThat("）｝］〕》〉」』’”)}]‐-—〜~？！?!·:;；.。．,、，〃ー…".indexOf(line.charAt(0)))
                        .as(line)
                        .isNegative();
            }
            for (String line : strings) {
                assertThat("（｛［〔《〈「『‘“({[".indexOf(line.charAt(line.length() - 1)))
                        .as(line)
                        .isNegative();
            }
        });
    }

    @Test
    void wordSpacesOpenBeforeLettersDo() {
        // KO-7: letter gaps of at most 1/20 em
        sweep(Typesetter.in("ko"), DECLARATION)
                .filter(lines -> lines.measure >= 8 * Typesetter.EM)
                .forEach(lines -> {
                    double natural = Typesetter.in("ko").set("모든", 60).distance("모", "든");
                    for (LineRange range : lines.ranges) {
                        double letters = largestLetterGap(lines, range) - natural;
                        double spaces = smallestSpace(lines, range) - natural;
                        assertThat(letters).isLessThan(0.3);
                        if (letters > 0.003) {
                            assertThat(spaces)
                                    .as("word spaces are at their largest first")
                                    .isGreaterThan(0.5 - 0.01);
                        }
                    }
                });
    }

    @Test
    void lettersAreSqueezedByEojeolOnlyAndLast() {
        // KO-7
        double natural = Typesetter.in("ko").set("모든", 60).distance("모", "든");
        double solid = Typesetter.in("ko").set("모 든", 60).distance("모", "든") - natural;
        double[] least = {1};
        sweep(Typesetter.in("ko").wordBreak(WordBreak.KEEP_ALL), DECLARATION).forEach(lines -> {
            for (LineRange range : lines.ranges) {
                double letters = smallestLetterGap(lines, range) - natural;
                least[0] = Math.min(least[0], letters);
                double space = smallestSpace(lines, range);
                if (letters < -0.003 && space < Double.MAX_VALUE) {
                    assertThat(space - natural)
                            .as("word spaces are at their smallest first")
                            .isLessThan(solid - 0.05);
                }
            }
        });
        assertThat(least[0]).isBetween(-0.051, -0.04);
        sweep(Typesetter.in("ko"), DECLARATION)
                .forEach(lines -> lines.ranges.forEach(range ->
                        assertThat(smallestLetterGap(lines, range) - natural).isGreaterThan(-0.003)));
    }

    private static double smallestLetterGap(Typesetter.Lines lines, LineRange range) {
        double smallest = Double.MAX_VALUE;
        for (int i = range.start() + 1; i < range.end(); i++) {
            if (isHangul(lines.text.charAt(i - 1)) && isHangul(lines.text.charAt(i))) {
                smallest = Math.min(smallest, lines.position(i) - lines.position(i - 1));
            }
        }
        return smallest;
    }

    private static double largestLetterGap(Typesetter.Lines lines, LineRange range) {
        double largest = 0;
        for (int i = range.start() + 1; i < range.end(); i++) {
            if (isHangul(lines.text.charAt(i - 1)) && isHangul(lines.text.charAt(i))) {
                largest = Math.max(largest, lines.position(i) - lines.position(i - 1));
            }
        }
        return largest;
    }

    private static double smallestSpace(Typesetter.Lines lines, LineRange range) {
        double smallest = Double.MAX_VALUE;
        for (int i = range.start() + 1; i < range.end() - 1; i++) {
            if (lines.text.charAt(i) == ' ' && isHangul(lines.text.charAt(i - 1))) {
                smallest = Math.min(smallest, lines.position(i + 1) - lines.position(i - 1));
            }
        }
        return smallest;
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    @Test
    void linesAreFlush() {
        sweep(Typesetter.in("ko"), DECLARATION)
                .filter(lines -> lines.measure >= 8 * Typesetter.EM)
                .forEach(lines -> {
                    for (int i = 0; i < lines.set.size() - 1; i++) {
                        assertThat(lines.end(i)).isEqualTo(lines.measure / (double) Typesetter.EM, within(0.003));
                    }
                });
    }
}
