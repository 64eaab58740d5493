package hebi.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LD-1 to LD-7: all that Hebi says of itself in a language is in that language, and no value gets lost in it. */
class LocaleWordsTest {
    private static final Languages LANGUAGES = new Languages();
    private static final int YEAR = 2026;

    /** Names that are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("PDF");

    /** What Uyghur and Kazakh have in common, or the two ways of writing Chinese, is a leak in nothing else. */
    private static final List<Set<String>> RELATED = List.of(Set.of("ug", "kk"), Set.of("zh", "zh-Hant"));

    static List<String> ownLanguages() {
        return LANGUAGES.known().stream().filter(key -> !key.equals("en")).toList();
    }

    /** Everything that is said in the language: words, formulas filled with numbers, dates, lists, quotations. */
    static Map<String, String> said(String key) {
        LanguageProfile profile = LANGUAGES.profile(key);
        LanguageFormats formats = new LanguageFormats(profile);
        Map<String, String> said = new TreeMap<>();
        profile.words().keySet().forEach(word -> said.put(word, formats.phrase(word, 2026, 11, 256, "", "")));
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            for (LanguageFormats.DateStyle style : LanguageFormats.DateStyle.values()) {
                said.put(style + " " + day, formats.date(day, style));
            }
        }
        for (int count = 1; count <= 4; count++) {
            said.put("list " + count, formats.list(List.of("1", "2", "3", "4").subList(0, count)));
        }
        for (int depth = 0; depth < 4; depth++) {
            said.put("quotation " + depth, formats.quote("1", depth));
        }
        said.put("issue line", formats.issueLine(YEAR, 11, 256));
        return said;
    }

    private static boolean isOf(int character, String script) {
        UnicodeScript is = UnicodeScript.of(character);
        return is == UnicodeScript.forName(script) || is == UnicodeScript.COMMON || is == UnicodeScript.INHERITED;
    }

    @ParameterizedTest
    @MethodSource("ownLanguages")
    void everythingIsInTheScriptOfTheLanguage(String key) {
        String script = LANGUAGES.profile(key).script();
        said(key).forEach((name, text) -> assertThat(
                        NAMES.matcher(text).replaceAll("").codePoints().filter(c -> !isOf(c, script)))
                .as("%s: %s “%s”", key, name, text)
                .isEmpty());
    }

    /** Scripts tell not all languages apart: their letters and what their manuscripts must not hold tell the rest. */
    @ParameterizedTest
    @MethodSource("ownLanguages")
    void everythingIsInTheLettersOfTheLanguage(String key) {
        LanguageProfile profile = LANGUAGES.profile(key);
        said(key).forEach((name, text) -> profile.lint().forEach(rule -> rule.find()
                .forEach(text, found -> fail("%s: %s “%s”: %s", key, name, text, rule.code()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh GB2312", "zh-Hant Big5"})
    void everythingIsInTheCharactersOfTheCountry(String keyAndCharset) {
        String key = keyAndCharset.split(" ")[0];
        Charset charset = Charset.forName(keyAndCharset.split(" ")[1]);
        said(key).forEach((name, text) -> assertThat(charset.newEncoder().canEncode(text))
                .as(name + " " + text)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("ownLanguages")
    void noWordIsAnotherLanguages(String key) {
        Map<String, String> own = LANGUAGES.profile(key).words();
        for (String other : LANGUAGES.known()) {
            if (other.equals(key) || RELATED.stream().anyMatch(r -> r.contains(key) && r.contains(other))) {
                continue;
            }
            Map<String, String> theirs = LANGUAGES.profile(other).words();
            own.forEach((name, word) -> assertThat(word.codePoints().anyMatch(Character::isLetter)
                            && word.replaceAll("\\{\\d}", "").codePoints().anyMatch(Character::isLetter)
                            && word.equals(theirs.get(name)))
                    .as("%s of %s and %s: %s", name, key, other, word)
                    .isFalse());
        }
    }

    /** A formula of one language asks for what the formulas of the others ask; a month for its number or its name. */
    @ParameterizedTest
    @MethodSource("ownLanguages")
    void noFormulaLosesAValue(String key) {
        Map<String, String> own = LANGUAGES.profile(key).words();
        LANGUAGES.profile("en").words().forEach((name, formula) -> assertThat(values(own.getOrDefault(name, "")))
                .as("%s of %s", name, key)
                .isEqualTo(values(formula)));
    }

    private static Set<String> values(String formula) {
        Set<String> values = new HashSet<>();
        Matcher value = Pattern.compile("\\{(\\d)}").matcher(formula);
        while (value.find()) {
            boolean monthName = formula.contains("{0}")
                    && formula.contains("{3}")
                    && value.group(1).equals("3");
            values.add(monthName ? "1" : value.group(1));
        }
        return values;
    }

    /** LD-1, LD-2: each day of a year is written otherwise than all others. */
    @ParameterizedTest
    @MethodSource("ownLanguages")
    void noTwoDaysAreWrittenAlike(String key) {
        LanguageFormats formats = new LanguageFormats(LANGUAGES.profile(key));
        List<String> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            days.add(formats.date(day));
        }
        assertThat(days).doesNotHaveDuplicates().allMatch(day -> day.contains("2026"));
        assertThat(names(key, "weekday", 7)).doesNotHaveDuplicates();
        assertThat(names(key, "month", 12)).doesNotHaveDuplicates();
    }

    private static List<String> names(String key, String word, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(LANGUAGES.profile(key).word(word + "." + i));
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant", "ko"})
    void datesAreThoseOfCldr(String key) {
        LanguageProfile profile = LANGUAGES.profile(key);
        LanguageFormats formats = new LanguageFormats(profile);
        ULocale locale = new ULocale(profile.setting("icu", key));
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            GregorianCalendar at = new GregorianCalendar(YEAR, day.getMonthValue() - 1, day.getDayOfMonth(), 12, 0, 0);
            at.setTimeZone(TimeZone.GMT_ZONE);
            assertThat(formats.date(day)).isEqualTo(cldr(DateFormat.LONG, locale, at));
            if (!key.equals("zh-Hant")) { // CLDR puts a space before the weekday there
                assertThat(formats.date(day, LanguageFormats.DateStyle.FULL))
                        .isEqualTo(cldr(DateFormat.FULL, locale, at));
            }
        }
    }

    private static String cldr(int style, ULocale locale, GregorianCalendar at) {
        DateFormat format = DateFormat.getDateInstance(style, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(at.getTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk"})
    void monthsAndWeekdaysAreThoseOfCldr(String key) {
        DateFormatSymbols cldr =
                new DateFormatSymbols(new ULocale(LANGUAGES.profile(key).setting("icu", key)));
        assertThat(names(key, "month", 12)).isEqualTo(oneHamza(cldr.getMonths()));
        List<String> fromSunday = oneHamza(cldr.getWeekdays());
        assertThat(names(key, "weekday", 7).subList(0, 6)).isEqualTo(fromSunday.subList(2, 8));
        assertThat(names(key, "weekday", 7).get(6)).isEqualTo(fromSunday.get(1));
    }

    // KK-2: CLDR writes U+0621 where U+0674 is meant.
    private static List<String> oneHamza(String[] words) {
        return Arrays.stream(words)
                .map(word -> word.replace('\u0621', '\u0674'))
                .toList();
    }

    /** MN-3: what is a suffix in other words is joined by U+180E in all. */
    @ParameterizedTest
    @ValueSource(strings = "mn")
    void suffixesAreJoined(String key) {
        List<String> suffixes = List.of("ᠤᠨ", "ᠦᠨ", "ᠤ", "ᠦ", "ᠢ", "ᠶᠢᠨ", "ᠢᠶᠠᠷ", "ᠢᠶᠡᠷ", "ᠲᠠᠢ", "ᠲᠡᠢ", "ᠳᠤ", "ᠳᠦ");
        said(key)
                .forEach(
                        (name, text) -> assertThat(text.split("[ ᠃᠂]")).as(name).doesNotContainAnyElementsOf(suffixes));
    }
}
