package hebi.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UG-7, KK-6: where words are divided; UG-3: what is isolated. */
class HyphenationTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource({"ug,ئاف-رى-قا", "ug,قات-ناش-قان", "kk,دۇ-نيە-گە", "kk,جا-ساۋ-لا-رى", "kk,قا-تى-ناس", "ug,ئەت"})
    void wordsAreDividedBySyllable(String language, String parts) {
        Hyphenation hyphenation = Hyphenation.of(LANGUAGES.profile(language));
        assertThat(String.join("-", hyphenation.parts(parts.replace("-", "")))).isEqualTo(parts);
    }

    @Test
    void aMagazineHasExceptionsOfItsOwn() {
        LanguageProfile own = LANGUAGES.profile("ug").withHyphenationExceptions(List.of("ئاف-رىقا", "شىنجاڭ"));
        assertThat(Hyphenation.of(own).parts("ئافرىقا")).containsExactly("ئاف", "رىقا");
        assertThat(Hyphenation.of(own).parts("شىنجاڭ")).containsExactly("شىنجاڭ");
    }

    @Test
    void anUnknownLanguageIsNotHyphenated() {
        assertThat(Hyphenation.of(LANGUAGES.profile("tt")).parts("international"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "تېلېفون: 0991-123-4567.,0991-123-4567",
        "تېلېفون: 0991-1234567,0991-1234567",
        "2026-11-05 كۈنى,2026-11-05",
        "ISSN 1002-1234 دېگەن,ISSN 1002-1234",
        "نىسبىتى 50% بولدى,50%",
        "https://example.org/a?b=1 دا,https://example.org/a?b=1",
        "نەشرى 1.2.3 دۇر,1.2.3",
        "«你好!» دېدى,你好!"
    })
    void whatIsLeftToRightInItselfIsFound(String text, String part) {
        assertThat(Isolates.of(LANGUAGES.profile("ug")).find(text))
                .extracting(range -> text.substring(range.start(), range.end()))
                .containsExactly(part);
    }

    @Test
    void datesWithSuffixesAndRangesAreNot() {
        assertThat(Isolates.of(LANGUAGES.profile("ug")).find("2026-يىلى 11-ئاينىڭ 10~20 كۈنى"))
                .isEmpty();
    }

    @Test
    void measuresInLatinUnitsAreIsolatedWhole() {
        // UG-3: number, unit and what stands between two of them
        for (String language : List.of("ug", "kk")) {
            Isolates isolates = Isolates.of(LANGUAGES.profile(language));
            for (String measure : List.of(
                    "210 mm × 285 mm", "5 km", "120 km/h", "2.5 kg", "100 m²", "500mL", "300 dpi", "5 cm–8 cm")) {
                String text = "ۇ " + measure + " ۇ";
                assertThat(isolates.find(text).stream().map(r -> text.substring(r.start(), r.end())))
                        .as(language)
                        .containsExactly(measure);
            }
            assertThat(isolates.find("2026 CNN ۇ")).isEmpty();
        }
    }
}
