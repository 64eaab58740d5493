package hebi.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags lead to profiles; a profile that extends another states only what differs. */
class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource({
        "zh, zh",
        "zh-CN, zh",
        "zh-Hans-HK, zh",
        "zh-Hant, zh-Hant",
        "zh-TW, zh-Hant",
        "zh_HK, zh-Hant",
        "zh-Hant-MO, zh-Hant",
        "yue-HK, zh-Hant",
        "kk-Arab-CN, kk"
    })
    void aTagLeadsToItsProfile(String tag, String key) {
        assertThat(languages.find(tag)).map(LanguageProfile::key).contains(key);
    }

    @Test
    void anotherScriptIsAnotherLanguage() {
        assertThat(languages.find("kk-Cyrl")).isEmpty();
        assertThat(languages.profile("zh-Latn").tag()).isEqualTo("zh-Latn");
    }

    @Test
    void everyLanguageHasEveryWord() {
        Set<String> words = languages.profile("zh").words().keySet();
        for (String key : languages.known()) {
            if (!key.equals("en")) {
                assertThat(languages.profile(key).words().keySet()).as(key).containsAll(words);
            }
        }
    }

    @Test
    void anExtendingProfileKeepsWhatItDoesNotState() {
        LanguageProfile mainland = languages.profile("zh");
        LanguageProfile traditional = languages.profile("zh-Hant");
        assertThat(traditional.tag()).isEqualTo("zh-Hant");
        assertThat(traditional.script()).isEqualTo(mainland.script());
        assertThat(traditional.list("no-start.gb")).isEqualTo(mainland.list("no-start.gb"));
        assertThat(traditional.numbers()).isEqualTo(mainland.numbers());
        assertThat(traditional.list("marks.half")).isEmpty();
        assertThat(traditional.setting("prohibition", "")).isEqualTo("basic");
        assertThat(traditional.lint()).hasSize(mainland.lint().size() + 1);
    }

    @Test
    void traditionalWordsAreInTraditionalCharacters() {
        LanguageProfile traditional = languages.profile("zh-Hant");
        assertThat(traditional.words().values())
                .allMatch(word -> Charset.forName("Big5").newEncoder().canEncode(word));
        LanguageFormats formats = new LanguageFormats(traditional);
        assertThat(formats.date(LocalDate.of(2026, 11, 5))).isEqualTo("2026年11月5日");
        assertThat(formats.issueLine(2026, 5, 250)).isEqualTo("2026年第5期（總第250期）");
        assertThat(formats.quote(formats.quote("茶", 1), 0)).isEqualTo("「『茶』」");
    }
}
