package hebi.pair;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Diagnostic;
import hebi.lang.Languages;
import hebi.pair.facts.FactCheck;
import hebi.pair.facts.Glossary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of a translation is found where it is; a good translation has none. */
class PairChecksTest {
    private static final String A = "第一段说的是清明前采茶的事情，写得比较长一些，因为茶山很远。";
    private static final String B = "第二段说炒茶，要守到后半夜，用手背试锅温，听锅里的声音。";
    private static final String A_UG =
            "بىرىنچى ئابزاس چىڭمىڭدىن بۇرۇن چاي ئۈزۈش ئىشى توغرىسىدا بولۇپ، چاي تېغى يىراق بولغاچقا بىر ئاز ئۇزۇنراق يېزىلغان.";
    private static final String B_UG =
            "ئىككىنچى ئابزاس چاي قورۇش توغرىسىدا، يېرىم كېچىگىچە ساقلاپ، قولنىڭ دۈمبىسى بىلەن قازاننى سىناپ، ئاۋازنى ئاڭلايدۇ.";

    private static String text(String... blocks) {
        return String.join("\n\n", blocks) + "\n";
    }

    private static void finds(String chinese, String uyghur, String... expected) {
        List<Diagnostic> findings = PairProject.of(chinese, uyghur).findings("ug", false);
        assertThat(findings)
                .filteredOn(f -> f.code().severity() != hebi.diag.Severity.INFO)
                .extracting(f ->
                        f.code().id().substring(8) + " " + f.span().toString().replaceFirst(".*tea\\.", "") + " "
                                + f.context().get("pair"))
                .containsExactly(expected);
        findings.forEach(f -> {
            assertThat(f.context()).containsEntry("article", "tea").containsEntry("language", "ug");
            assertThat(f.message("en") + f.help("en") + f.message("zh") + f.help("zh"))
                    .doesNotContain("{0", "{1", "{2", "{3", "{4", "⟦", "null", "'");
        });
    }

    @Test
    void missing() {
        finds(text(A, B, A), text(A_UG, B_UG), "003 zh.md:9:1 p03");
        finds(text(A, ":::sidebar 茶", B, ":::"), text(A_UG), "003 zh.md:7:1 d01");
    }

    @Test
    void missingHeadLines() {
        PairProject project = new PairProject()
                .text("zh", "---\ntitle: 明前的茶叶\nsummary: 六个人采一上午，够炒十五锅。\n---\n\n" + A + "\n")
                .text("ug", "---\ntitle: بالدۇرقى چاي\n---\n\n" + A_UG + "\n");
        assertThat(project.findings("ug", false))
                .extracting(f -> f.code().id() + " " + f.context().get("pair"))
                .containsExactly("HB-PAIR-003 summary");
    }

    @Test
    void emptyTranslation() {
        finds(text("| 茶名 | 产地 |\n|---|---|\n| 龙井 | 杭州 |"), text("|  |  |\n|---|---|\n|  |  |"), "002 ug.md:5:1 t01");
    }

    @Test
    void sameAsSource() {
        finds(text(A, B), text(A_UG, B), "004 ug.md:7:1 p02");
    }

    @Test
    void numbersAndLatinNamesMayBeTheSame() {
        finds(text(A, "ISSN 0000-0000"), text(A_UG, "ISSN 0000-0000"));
    }

    @Test
    void merged() {
        finds(text(A, B, A), text(A_UG + " " + B_UG, A_UG), "005 ug.md:5:1 p01+p02");
    }

    @Test
    void split() {
        finds(text(A + B, A), text(A_UG, B_UG, A_UG), "006 ug.md:5:1 p01");
    }

    @Test
    void extra() {
        finds(text(A, B), text(A_UG, B_UG, B_UG), "013 ug.md:9:1 ug:p03");
    }

    @Test
    void wrongScript() {
        finds(
                text(A, B),
                text(
                        A_UG,
                        "Екінші абзац шай қуыру туралы, түн ортасына дейін күту керек, қазанды сынап, дыбысын тыңдайды"),
                "008 ug.md:7:1 p02");
        finds(text(A, B), text(A_UG, "这一段没有译成维吾尔文，只是换了一种说法，很不应该的事情。"), "008 ug.md:7:1 p02");
    }

    @Test
    void chineseInAKoreanText() {
        PairProject project = new PairProject()
                .text("zh", "---\ntitle: 茶叶\n---\n\n" + A + "\n")
                .text("ko", "---\ntitle: 찻잎 이야기\n---\n\n" + B + "\n");
        assertThat(project.findings("ko", false))
                .extracting(f -> f.code().id() + " " + f.args().subList(2, 4))
                .containsExactly("HB-PAIR-008 [Hani, Hang]");
    }

    @Test
    void unlikelyLength() {
        finds(text(A, B), text(A_UG, "چاي قورۇش."), "009 ug.md:7:1 p02");
        finds(text(A, B), text(A_UG, (B_UG + " ").repeat(5)), "009 ug.md:7:1 p02");
    }

    @Test
    void marksWantReasons() {
        finds(
                text(A, B + " {.untranslated}"),
                text(A_UG, A_UG + " {.insertion}"),
                "001 ug.md:7:1 ug:p02",
                "001 zh.md:7:1 p02");
    }

    @Test
    void theGateWantsEverythingFinal() {
        PairProject project = PairProject.of(text(A, B), text(A_UG, B_UG));
        assertThat(project.findings("ug", false)).isEmpty();
        assertThat(project.findings("ug", true))
                .extracting(f -> f.code().id())
                .containsExactly("HB-PAIR-012", "HB-PAIR-014");
        String ledger = new LedgerUpdate(project.pairing("ug"), Optional.of(LedgerRow.State.FINAL), Set.of()).text();
        assertThat(project.ledger("ug", ledger).findings("ug", true)).isEmpty();
    }

    @Test
    void differentCountsWithoutALedgerAreTold() {
        assertThat(PairProject.of(text(A, B), text(A_UG)).findings("ug", false))
                .extracting(f -> f.code().id())
                .containsExactly("HB-PAIR-010", "HB-PAIR-003");
        assertThat(PairProject.of(text(A, B + " {.untranslated reason=\"x\"}"), text(A_UG))
                        .findings("ug", false))
                .isEmpty();
    }

    @Test
    void aFactIsToldWithItsPlaceAndBothQuotes() {
        String table = "| 茶名 | 产量 |\n|---|---|\n| 龙井 | 120克 |";
        String tableUg = "| نامى | مىقدارى |\n|---|---|\n| لۇڭجىڭ | 210 گرام |";
        PairProject project = PairProject.of(
                text(A + "共有36人。", table, B + "见[^1]。", "[^1]: 2019年。"),
                text(A_UG + " جەمئىي **63 كىشى**.", tableUg, B_UG + "\nقاراڭ.", "[^1]: 2019-يىل."));
        List<Diagnostic> facts = project.findings("ug", new FactCheck(Glossary.NONE, new Languages()));
        int column = (A_UG + " جەمئىي **").length() + 1;
        assertThat(facts)
                .filteredOn(f -> f.code().id().compareTo("HB-PAIR-021") >= 0)
                .extracting(f -> f.code().id() + f.span().toString().replaceFirst(".*md", "") + " "
                        + f.args().get(6) + " " + f.args().get(7))
                .containsExactly(
                        "HB-PAIR-021:5:" + column + " 一些，因为茶山很远。共有36人。 يېزىلغان. جەمئىي 63 كىشى.",
                        "HB-PAIR-021:9:12 120克 210 گرام",
                        "HB-PAIR-031:11:1 第二段说炒茶，要守到后半夜，用手背试锅温… ئىككىنچى ئابزاس چاي …");
        assertThat(facts.get(0).message("en")).contains("“一些，因为茶山很远。共有36人。” / “");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk", "mn", "ko"})
    void aWholeTranslationHasNoFalseAlarms(String language) throws IOException {
        Random random = new Random(language.hashCode());
        int pairs = 0;
        for (String name : List.of("tea", "bridge", "ski", "flatbread")) {
            for (int round = 0; round < 3; round++) {
                Path file = Path.of("examples/shanchuan/issues/2026-05/articles", name + ".zh.md");
                String chinese = Files.readString(file, StandardCharsets.UTF_8);
                double ratio = 0.85 + 0.3 * random.nextDouble();
                double usual = language.equals("ko") ? 1.65 : 3.8;
                Translator translator = new Translator(language, random.nextLong(), usual * ratio, 1);
                PairProject project = new PairProject().text("zh", chinese);
                project.text(language, translator.article(project.article("zh")));
                List<Diagnostic> findings = project.findings(language, false);
                assertThat(findings)
                        .as("%s %s", name, language)
                        .extracting(f -> f.code() + " " + f.args())
                        .isEmpty();
                pairs += project.pairing(language).kept().size();
            }
        }
        assertThat(pairs).isGreaterThan(300);
    }
}
