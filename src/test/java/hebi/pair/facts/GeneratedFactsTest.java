package hebi.pair.facts;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.lang.LanguageFormats;
import hebi.lang.Languages;
import hebi.pair.FactComparison;
import hebi.pair.FactComparison.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated pairs with facts in every notation: nothing is found in them; each again with one fact changed: that is found.
 * Words around the facts are few and real; what they say does not matter here.
 */
class GeneratedFactsTest {
    private static final Languages LANGUAGES = new Languages();
    private static final FactCheck CHECK = new FactCheck(Glossary.NONE, LANGUAGES);
    private static final int PAIRS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk", "mn", "ko"})
    void pairsThatAgreeHaveNoFindings(String language) {
        List<String> alarms = new ArrayList<>();
        for (int seed = 0; seed < PAIRS; seed++) {
            FactWriter writer = new FactWriter(LANGUAGES.profile(language), new Random(seed));
            FactWriter.Pair pair = writer.pair();
            List<?> found = compare(pair, language);
            if (!found.isEmpty()) {
                alarms.add(pair + " " + found);
            }
        }
        assertThat(alarms).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk", "mn", "ko"})
    void aChangedFactIsFound(String language) {
        Map<String, int[]> found = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (int seed = 0; seed < PAIRS; seed++) {
            for (int fact = 0; fact < FactWriter.FACTS; fact++) {
                FactWriter writer = new FactWriter(LANGUAGES.profile(language), new Random(seed));
                FactWriter.Pair pair = writer.changed(fact);
                int[] counts = found.computeIfAbsent(pair.words() ? "words" : "digits", k -> new int[2]);
                boolean ok = !compare(pair, language).isEmpty();
                counts[ok ? 0 : 1]++;
                if (!ok) {
                    missed.add(pair.toString());
                }
            }
        }
        found.forEach((kind, counts) ->
                System.out.printf("%s, %s: %d found, %d missed%n", language, kind, counts[0], counts[1]));
        missed.stream().limit(Integer.getInteger("hebi.missed", 0)).forEach(System.out::println);
        assertThat(recall(found.get("digits"))).as(missed.toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(recall(found.get("words"))).as(missed.toString()).isGreaterThanOrEqualTo(0.9);
    }

    private static double recall(int[] counts) {
        return counts[0] / (double) (counts[0] + counts[1]);
    }

    private static List<FactComparison.Disagreement> compare(FactWriter.Pair pair, String language) {
        return CHECK.compare(new Side("zh", pair.source(), List.of()), new Side(language, pair.target(), List.of()));
    }

    /** What the profiles' own formulas write is read. */
    @Test
    void allDatesOfAYearAgreeInAllLanguages() {
        List<String> languages = List.of("zh", "ug", "kk", "mn", "ko", "zh-Hant", "en");
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(3)) {
            for (String language : languages) {
                String other = languages.get(day.getDayOfYear() % languages.size());
                List<?> found = CHECK.compare(
                        new Side(language, new LanguageFormats(LANGUAGES.profile(language)).date(day), List.of()),
                        new Side(other, new LanguageFormats(LANGUAGES.profile(other)).date(day), List.of()));
                assertThat(found).as(language + " " + other + " " + day).isEmpty();
            }
        }
    }
}
