package hebi.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds what the pattern finds by itself, without trying it where it cannot begin. */
class PatternSearchTest {
    private static final Languages LANGUAGES = new Languages();

    private static List<String> places(Stream<MatchResult> found) {
        return found.map(m -> m.start() + "–" + m.end()).toList();
    }

    private static List<String> search(Pattern pattern, String text) {
        List<MatchResult> found = new ArrayList<>();
        new PatternSearch(pattern).forEach(text, found::add);
        return places(found.stream());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[a-c]x [a-c]",
                "(?<!z)(?:ab|[cd]+e|\\d{2}) a|[cd]|\\d",
                "a?b a|b",
                "(?:a|b)*c a|b|c",
                "[+-]?\\d+(?:[.,]\\d+)* [+-]|\\d",
                "\\p{IsLatin}\\+ \\p{IsLatin}",
                "^x(?=y) x",
                "[a&&[^\\]b]]c|\\u0061\\. [a&&[^\\]b]]|\\u0061",
                "(?:a{0,2}|b)c a|b|c",
                "\\x{1F600}|\\x41 \\x{1F600}|\\x41",
            })
    void beginningsAreRead(String expression, String starts) {
        assertThat(MatchStarts.of(Pattern.compile(expression)).map(Pattern::pattern))
                .contains(starts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a?", "a|", ".b", "(?i)a", "\\Qa\\E", "(a)?\\1", "(?>a)", "[]a]", "(?<name>a)", "\\R", "(?!a)"})
    void whatIsEmptyOrNotUnderstoodHasNone(String expression) {
        assertThat(MatchStarts.of(Pattern.compile(expression))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<=b)a|ab+",
                "^a|b$",
                "a(?!b)",
                "(?<!a)[ab]{2}",
                "a|b?",
                "(?:a|b)*c",
                "\\ba+",
                "[\uD83D\uDE00-\uD83D\uDE4F]a?",
                "[^a]b",
                "\uD83D\uDE00|a",
            })
    void itFindsWhatThePatternFinds(String expression) {
        Pattern pattern = Pattern.compile(expression);
        String[] letters = {"a", "b", "c", " ", "\uD83D\uDE00", "ئ"};
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, letters.length).forEach(k -> text.append(letters[k]));
            assertThat(search(pattern, text.toString()))
                    .as("%s in %s", expression, text)
                    .isEqualTo(places(pattern.matcher(text).results()));
        }
    }

    @Test
    void theRulesOfTheLanguagesAreUnderstood() {
        assertThat(List.of("zh", "zh-Hant", "ug", "kk", "mn", "ko")).allSatisfy(language -> assertThat(
                        LANGUAGES.profile(language).lint())
                .allSatisfy(rule ->
                        assertThat(rule.find().isSelective()).as(rule.code()).isTrue()));
    }
}
