package hebi.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for facts are in the letters of their language, and no list has an empty or repeated one. */
class FactWordsTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ug", "kk", "mn", "ko"})
    void wordsAreInTheLettersOfTheLanguage(String key) {
        LanguageProfile profile = LANGUAGES.profile(key);
        List<String> words = new ArrayList<>();
        profile.facts().values().values().forEach(table -> words.addAll(table.keySet()));
        profile.facts().names().values().forEach(table -> words.addAll(table.keySet()));
        profile.facts().lists().forEach((name, list) -> {
            assertThat(list).as(name).doesNotHaveDuplicates();
            if (!List.of("terms", "joined").contains(name)) {
                words.addAll(list);
            }
        });
        assertThat(words).isNotEmpty().allMatch(word -> !word.isBlank());
        for (LintRule rule : profile.lint()) {
            for (String word : words) {
                rule.find().forEach(word, found -> {
                    throw new AssertionError(rule.code() + ": " + word);
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk", "mn", "ko", "zh"})
    void everyNumberFromOneToTenAndTheScalesHaveWords(String key) {
        FactWords facts = LANGUAGES.profile(key).facts();
        List<BigDecimal> known = new ArrayList<>();
        for (String table : List.of("words", "numerals", "scales")) {
            Map<String, List<BigDecimal>> words = facts.table(table);
            words.values().forEach(known::addAll);
        }
        for (int number : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000}) {
            assertThat(known).contains(BigDecimal.valueOf(number));
        }
    }
}
