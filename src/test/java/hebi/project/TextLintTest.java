package hebi.project;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.lang.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ZH-14, UG-14, KK-2, KK-3: what a language does not want in its texts. */
class TextLintTest {
    private static final Languages LANGUAGES = new Languages();

    private static List<Diagnostic> lint(String language, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            Span span = new Span("tea.zh.md", i + 1, 1);
            blocks.add(new Block.Paragraph("p" + i, Map.of(), span, List.of(new Inline.Text(span, paragraphs[i]))));
        }
        DiagnosticLog log = new DiagnosticLog();
        new TextLint(LANGUAGES, log, correction -> {})
                .run(new Article(
                        "tea",
                        language,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        blocks,
                        List.of(),
                        Span.of("tea.zh.md")));
        return log.sorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|茶,水|HB-TXT-001|1",
                "zh|(茶)好|HB-TXT-001|2",
                "zh|茶好.|HB-TXT-001|1",
                "zh|他说...|HB-TXT-002|1",
                "zh|他说。。。|HB-TXT-002|1",
                "zh|他说…|HB-TXT-002|1",
                "zh|茶--水|HB-TXT-003|1",
                "zh|下雪了—他说|HB-TXT-003|1",
                "zh|下雪了-他说|HB-TXT-003|1",
                "zh|茶好—但贵|HB-TXT-003|1",
                "zh|茶 - 水|HB-TXT-003|1",
                "zh|茶 — 水|HB-TXT-003|1",
                "zh|“茶—”|HB-TXT-003|1",
                "zh|—老子|HB-TXT-003|1",
                "zh|他说—|HB-TXT-003|1",
                "zh|茶，—水|HB-TXT-003|1",
                "zh|“茶|HB-TXT-004|1",
                "zh|茶）|HB-TXT-004|1",
                "zh|《茶“水》|HB-TXT-004|1",
                "zh-Hant|茶,水|HB-TXT-001|1",
                "zh-Hant|他說…|HB-TXT-002|1",
                "zh-Hant|他說：“茶好。”|HB-TXT-008|2",
                "zh-Hant|「他說‘茶’」|HB-TXT-008|2",
                "ug|بىر, ئىككى|HB-TXT-005|1",
                "kk|ٶ|HB-TXT-006|1",
                "kk|ٴكۇن|HB-TXT-007|1",
                "ug|کىتاب|HB-TXT-009|1",
                "ug|ەدەبیات|HB-TXT-009|1",
                "kk|قازاهستان|HB-TXT-009|1",
                "ug|ﻛﯩﺘﺎب|HB-TXT-010|4",
                "ug|كىaتاب|HB-TXT-011|1",
                "ug|\uE001|HB-TXT-012|1",
                "kk|قازاقٴ|HB-TXT-013|1",
                "mn|ᠨᠣᠮ ᠤᠨ ᠪᠢᠴᠢᠭ|HB-TXT-021|1",
                "mn|ᠪᠠᠭᠰᠢ ᠶᠢᠨ ᠨᠣᠮ ᠢ|HB-TXT-021|2",
                "mn|ᠨᠣᠮa|HB-TXT-011|1",
                "mn|ᠨᠣᠮ \uE234|HB-TXT-012|1",
                "mn|ᠨᠣᠮ ᠬᠠᠷᠢᠴᠠᠬᠥ|HB-TXT-025|1",
                "ko|가，나|HB-TXT-022|1",
                "ko|\u1112\u1161\u11AB글|HB-TXT-023|1",
                "ko|\uFFA1|HB-TXT-024|1"
            })
    void whatIsWrongIsFound(String language, String text, String id, int count) {
        assertThat(lint(language, text))
                .extracting(d -> d.code().id())
                .hasSize(count)
                .containsOnly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶，水。",
                "他说：“走吧，‘快’点……”",
                "上午9:30，3.5公斤，1,000元",
                "C++ (a, b) and so on.",
                "北京—上海",
                "北京–上海，一—三月，吐鲁番-哈密",
                "10-20人，气温，-5度，A - B",
                "他说——茶，好了——他走了。——好",
                "——好",
                "It’s Tim’s茶",
                "他读‘the boys’ book’和the boys’ book，‘茶’",
                "他说‘C’和‘Привет’，а’е",
                "（见《茶经》）"
            })
    void whatIsRightIsNot(String text) {
        assertThat(lint("zh", text)).isEmpty();
    }

    @Test
    void aQuotationOverParagraphsOpensInEach() {
        assertThat(lint("zh", "“茶。", "“水。”")).isEmpty();
        assertThat(lint("zh", "“茶。", "水。”")).hasSize(2);
    }

    @Test
    void theFindingStandsAtTheCharacter() {
        assertThat(lint("zh", "茶水\n茶,水").get(0).span()).isEqualTo(new Span("tea.zh.md", 2, 2));
        assertThat(lint("zh", "茶,水").get(0).args()).containsExactly(",", "，");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Another language's marks are no fault of the one around, nor the other way round.
                "[بىر، ئىككى؟]{lang=ug}|",
                "茶[ بىر, ئىككى ]{lang=ug}水|HB-TXT-005 1:7",
                "茶,[بىر، ئىككى]{lang=ug}|HB-TXT-001 1:2",
                "> 봄, 여름, 가을?¶{lang=ko}|",
                "> 茶,水¶{lang=ko}|",
                "> بىر, ئىككى¶>¶> - [茶,水]{lang=zh}¶{lang=ug}|HB-TXT-005 1:6;HB-TXT-001 3:7",
                "> 他說：“茶好。”¶{lang=zh-Hant}|HB-TXT-008 1:6;HB-TXT-008 1:10",
                // A quotation that goes on after a sample in another language.
                "“茶。¶¶> 봄 (여름¶{lang=ko}¶¶“水。”|",
                "“[A “b” c]{lang=en}”|"
            })
    void eachPartIsOfItsOwnLanguage(String markdown, String findings) {
        TestProject project = TestProject.withBody(markdown.replace('¶', '\n'));
        assertThat(project.problems())
                .extracting(d -> d.code().id() + " " + (d.span().line() - 3) + ":"
                        + d.span().column())
                .containsExactly(findings == null ? new String[0] : findings.split(";"));
    }

    @Test
    void aMegabyteTakesNoLong() {
        assertThat(lint("zh", "茶,".repeat(200_000))).hasSize(200_000);
        assertThat(lint("zh", "（".repeat(200_000) + "”".repeat(200_000))).hasSize(400_000);
        assertThat(lint("kk", "ٴ" + "ب".repeat(500_000))).isEmpty();
    }
}
