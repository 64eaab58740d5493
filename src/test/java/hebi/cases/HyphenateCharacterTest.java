package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** css-text-4 §6.2: what stands where a word is divided takes room on the page, and is not in its text. */
class HyphenateCharacterTest {
    private static final Map<String, String> TEXTS = Map.of(
            "en", "Extraordinary circumstances notwithstanding, international organisations communicate responsibly.",
            "ug", "مەكتەپنىڭ ئوقۇتقۇچىلىرى كۇتۇپخانىدىكى قوليازمىلارنى تەتقىق قىلىۋاتقانلىقىنى ئېيتتى.",
            "zh-Hans",
                    "他说<span lang=\"en\">internationalization</span>很难，<span lang=\"en\">responsibilities</span>也多。");

    @ParameterizedTest
    @CsvSource({"en, '=='", "ug, '='", "ug, '==='", "zh-Hans, '~'"})
    void theCharacterIsDrawnAndNotRead(String lang, String character) throws IOException {
        CaseRun usual = lay(lang, "auto");
        CaseRun own = lay(lang, "'" + character + "'");
        CaseRun none = lay(lang, "''");
        assertThat(divided(own)).isPositive();
        String text = TEXTS.get(lang).replaceAll("<[^>]*>", "");
        for (CaseRun run : List.of(usual, own, none)) {
            assertThat(StructureTextReader.read(run.files().get(0))
                            .root()
                            .all("P")
                            .get(0)
                            .textWithActualText()
                            .strip())
                    .isEqualTo(text);
        }
        assertThat(own.files().get(0)).isNotEqualTo(usual.files().get(0));
        assertThat(none.files().get(0)).isNotEqualTo(own.files().get(0));
    }

    private static long divided(CaseRun run) {
        return run.copies().get(0).lines.stream().filter(Line::endsInWord).count();
    }

    private static CaseRun lay(String lang, String character) {
        boolean arabic = lang.equals("ug");
        ObjectNode setting = CaseFiles.JSON.createObjectNode();
        setting.put("writing-mode", "horizontal-tb").put("direction", arabic ? "rtl" : "ltr");
        setting.put("font", arabic ? "ug-naskh" : "zh-serif")
                .put("font-size", "10pt")
                .put("line-height", "20pt");
        setting.put("text-align", "start").put("measure_em", 7).put("page_lines", 40);
        setting.put("hyphens", "auto").put("hyphenate-character", character);
        ObjectNode complete = CaseFiles.JSON.createObjectNode().put("a", "text_complete");
        Verdict verdict = new Cases()
                .run(new TypographyCase(
                        lang + character,
                        "hyphenate-character",
                        lang,
                        List.of(),
                        new Input(
                                Optional.empty(),
                                Optional.of("<p>" + TEXTS.get(lang) + "</p>"),
                                List.of(),
                                Optional.empty()),
                        new Setting(setting),
                        List.of(new Expectation.Source(complete)),
                        new CharacterSets(Map.of())));
        assertThat(verdict.failures().stream().map(Object::toString).collect(Collectors.joining()))
                .isEmpty();
        return verdict.run();
    }
}
