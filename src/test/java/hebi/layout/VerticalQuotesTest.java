package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Fragment;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZH-33: vertical Chinese shows corner brackets for quotation marks; its text stays as it was written. */
class VerticalQuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vertical-rl|zh|auto|他说“茶‘好’”。|他说『茶「好」』。",
                "vertical-rl|zh|as-written|他说“茶”。|他说“茶”。",
                "horizontal-tb|zh|auto|他说“茶”。|他说“茶”。",
                "vertical-rl|zh|auto|他说“tea”。|他说“tea”。",
                "vertical-rl|zh|auto|It’s 茶’s。|It’s 茶’s。",
                "vertical-rl|zh|auto|“茶|『茶",
                "vertical-rl|zh|auto|茶”|茶』",
                "vertical-rl|ko|auto|그는 “차”|그는 “차”"
            })
    void marksAreThoseOfTheLanguage(String mode, String language, String quotes, String text, String shown) {
        String css = "html { writing-mode: " + mode + " } p { -hebi-vertical-quotes: " + quotes + " }";
        LaidOut laid = LayoutFixture.in(language, css, "<p>" + text + "</p>").page(40);
        assertThat(texts(laid, true)).isEqualTo(shown);
        assertThat(texts(laid, false)).isEqualTo(text);
    }

    private static String texts(LaidOut laid, boolean shown) {
        return laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Text)
                .map(p -> ((Fragment.Text) p.fragment()).run())
                .map(run -> shown ? run.shownText() : run.text())
                .collect(Collectors.joining());
    }
}
