package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.document.XhtmlDocument;
import hebi.lang.Languages;
import hebi.resource.MemoryResources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZH-33 in the EPUB: what text is shown where its stylesheet makes lines vertical. */
class VerticalTextsTest {
    private static final String VERTICAL = ".v { writing-mode: vertical-rl }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class='v'>他说“茶‘好’”。</p>|他说『茶「好」』。",
                "<p>他说“茶”。</p><p class='v'>“茶”</p>|他说“茶”。『茶』",
                "<p class='v'>“<em>tea</em>”，It’s</p>|“tea”，It’s",
                "<p class='v'>“<em>茶</em>”</p>|『茶』",
                "<p class='v'>“tea<span>“茶”</span></p>|“tea『茶』",
                "<p class='v'>“<ruby>茶<rt>chá“</rt></ruby>”</p>|『茶chá“』",
                "<section class='v'><p>“茶</p><p>茶”</p>“茶”</section>|『茶茶』『茶』",
                "<section class='v'><p style='writing-mode: horizontal-tb'>“茶”</p></section>|“茶”",
                "<p class='v' style='-hebi-vertical-quotes: as-written'>“茶”</p>|“茶”",
                "<p class='v' lang='ko'>“茶”</p>|“茶”",
                "<p class='v' lang='zh-Hant'>“茶”「茶」</p>|“茶”「茶」",
                "<p class='v'>“茶<br/>&amp; 水”</p>|『茶& 水』",
                "<p class='v'>“茶<img src='a.png'/></p>|『茶"
            })
    void marksAreThoseOfVerticalLines(String body, String shown) {
        assertThat(shown(VERTICAL, body)).containsEntry("tea", shown);
    }

    @Test
    void modeMayComeFromAnImportedStylesheet() {
        assertThat(shown("@import \"own.css\";", "<p class='v'>“茶”</p>")).containsEntry("tea", "『茶』");
    }

    @Test
    void bodysModeIsTheDocuments() {
        assertThat(shown("body { writing-mode: vertical-rl }", "“茶”")).containsEntry("tea", "『茶』");
    }

    @Test
    void nothingIsReadWhereNoStylesheetNamesAMode() {
        assertThat(shown("p { color: red }", "<p>“茶”</p>")).isEmpty();
    }

    private static Map<String, String> shown(String css, String body) {
        MemoryResources files = new MemoryResources(Map.of(
                "layouts/plain/epub.css", css.getBytes(StandardCharsets.UTF_8),
                "layouts/plain/own.css", VERTICAL.getBytes(StandardCharsets.UTF_8)));
        LayoutFiles layout = new LayoutFiles("plain", files, files, finding -> {});
        String xhtml = "<html xmlns='http://www.w3.org/1999/xhtml' lang='zh'><body>" + body + "</body></html>";
        return new VerticalTexts(layout, new Languages())
                .shown(List.of(new XhtmlDocument("tea", "茶", "article", xhtml)));
    }
}
