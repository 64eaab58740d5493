package hebi.pair.facts;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.lang.Languages;
import hebi.pair.FactComparison.Disagreement;
import hebi.pair.FactComparison.Side;
import hebi.resource.MemoryResources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glossary's file and its terms in pairs. */
class GlossaryTest {
    private static final String FILE = "glossary.tsv";
    private static final Languages LANGUAGES = new Languages();

    private final DiagnosticLog log = new DiagnosticLog();

    private Glossary glossary(String text) {
        return Glossary.parse(text, FILE, LANGUAGES, log);
    }

    private Glossary clean(String text) {
        Glossary glossary = glossary(text);
        assertThat(log.sorted()).isEmpty();
        return glossary;
    }

    private static List<Disagreement> compare(Glossary glossary, String source, String language, String target) {
        return new FactCheck(glossary, LANGUAGES)
                .compare(new Side("zh", source, List.of()), new Side(language, target, List.of()));
    }

    private static final String TERMS = """
            zh\tug\tko\tnote
            茶\tچاي\t차
            茶园\tچاي باغچىسى\t차밭|다원\tnot any garden
            学校\tمەكتەپ\t학교
            苹果\tئالما\t사과
            《茶经》\t«چاي دەستۇرى»\t『다경』
            茶录\tچاي خاتىرىسى\t다록
            AI\tسۈنئىي ئەقىل\t인공지능
            """.indent(0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "去茶园 § ug § چاي باغچىسىغا بارىمىز",
                "去茶园 § ko § 다원에 간다",
                "去茶园 § ko § 차밭에 간다",
                "去学校 § ug § مەكتەپكە بارىمىز",
                "他的学校 § ug § ئۇنىڭ مەكتىپى",
                "苹果树 § ug § ئالمىنىڭ دەرىخى",
                "喝茶，喝茶 § ug § چاي ئىچىمىز",
                "《茶录》好 § ug § «چاي خاتىرىسى» ياخشى",
                "读《茶园记》 § ko § 『원기』를 읽다",
                "MAIN § ug § MAIN",
            })
    void termsInAnyFormAgree(String source, String language, String target) {
        assertThat(compare(clean(TERMS), source, language, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "去茶园 § ug § باغقا بارىمىز § FACT_TERM § 茶园",
                "喝茶，喝茶 § ug § سۇ ئىچىمىز § FACT_TERM § 茶",
                "去学校 § ko § 대학에 간다 § FACT_TERM § 学校",
                "《茶录》好 § ug § «چاي دەستۇرى» ياخشى § FACT_TITLE § 茶录",
                "读《茶经》 § ko § 『다록』을 읽다 § FACT_TITLE § 《茶经》",
                "用AI § ug § ماشىنا بىلەن § FACT_TERM § AI",
            })
    void aTermWithoutItsPartnerIsFoundOnce(String source, String language, String target, Code code, String term) {
        List<Disagreement> found = compare(clean(TERMS), source, language, target);
        assertThat(found).extracting(Disagreement::code).containsExactly(code);
        assertThat(found.get(0).args().get(0)).isEqualTo(term);
        assertThat(found.get(0).args().get(3)).isNotBlank();
        assertThat(found.get(0).sourceQuote()).contains(term);
    }

    @Test
    void aTermThatTheOtherLanguageHasNotIsNotAskedFor() {
        assertThat(compare(clean("zh\tug\tko\n茶\tچاي\n"), "喝茶", "ko", "물을 마신다")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "zh→ug↵茶 چاي↵ § GLOSSARY_BROKEN § 2 § 0",
                "zh→ug↵茶→چاي→x↵ § GLOSSARY_BROKEN § 2 § 0",
                "zh→ug↵<<<<<<< HEAD↵茶→چاي↵ § GLOSSARY_BROKEN § 2 § 1",
                "茶→چاي↵山→تاغ↵ § GLOSSARY_UNKNOWN_COLUMN § 1 § 1",
                "zh→ug→uy↵茶→چاي→a↵ § GLOSSARY_UNKNOWN_COLUMN § 1 § 7",
                "zh→note↵茶→a↵ § GLOSSARY_HEADER § 1 § 0",
                "zh→ug→zh-CN↵茶→چاي→a↵ § GLOSSARY_COLUMN_TWICE § 1 § 7",
                "zh→ug↵茶→چاي↵#→↵↵茶→قەھۋە↵ § GLOSSARY_CONFLICT § 5 § 0",
                "zh→ug↵茶→چاي↵茶→چاي↵ § GLOSSARY_ROW_TWICE § 3 § 0",
            })
    void whatIsWrongInTheFileIsSaidWithItsLine(String text, Code code, int line, int column) {
        glossary(text.replace('→', '\t').replace('↵', '\n'));
        assertThat(log.sorted()).extracting(Diagnostic::code).contains(code);
        Diagnostic found =
                log.sorted().stream().filter(d -> d.code() == code).findFirst().orElseThrow();
        assertThat(found.span()).isEqualTo(new Span(FILE, line, column));
    }

    @Test
    void oneWordForTwoTermsIsNoConflictAndNeitherAreOtherLanguages() {
        clean("zh\tug\tko\n冰\tمۇز\t\n雪糕\tمۇز\t\n茶\tچاي\t\n茶\t\t차\n");
    }

    @Test
    void ofConflictingTermsEitherIsTaken() {
        Glossary both = glossary("zh\tug\n茶\tچاي\n茶\tقەھۋە\n");
        assertThat(compare(both, "喝茶", "ug", "قەھۋە ئىچىمىز")).isEmpty();
        assertThat(compare(both, "喝茶", "ug", "سۇ ئىچىمىز")).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereOrNotUtf8IsNoGlossary() {
        assertThat(Glossary.read(new MemoryResources(Map.of()), FILE, LANGUAGES, log))
                .isEqualTo(Glossary.NONE);
        assertThat(log.sorted()).isEmpty();
        MemoryResources files = new MemoryResources(Map.of(FILE, "zh\tug\n茶".getBytes(StandardCharsets.UTF_16)));
        assertThat(Glossary.read(files, FILE, LANGUAGES, log)).isEqualTo(Glossary.NONE);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.INVALID_UTF8);
    }
}
