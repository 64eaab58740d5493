package hebi.project;

import static hebi.project.TestProject.MAGAZINE;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Severity;
import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Inline;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.document.ReadingOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which editions come out with an issue, and what they take from which issues. */
class EditionMatrixTest {
    private static final String ONE = MAGAZINE.replace(
            "editions: [zh]", "editions: [zh, {id: ug-zh, languages: [ug, zh], frequency: bimonthly}]");
    private static final String MATRIX = ONE.replaceAll("\\{zh: (\\S+?)}", "{zh: $1, ug: $1}");
    private static final String JUNE = "issues/2026-06/issue.yaml";

    /** A magazine with May and June; of two articles a month one is in both languages. */
    private static TestProject project() {
        TestProject project = new TestProject().with("magazine.yaml", MATRIX);
        issue(project, 5, "tea", "bread");
        issue(project, 6, "kiln", "soup");
        return article(article(project, 5, "tea", "ug"), 6, "kiln", "ug");
    }

    private static String yaml(int number, String feature, String recipe) {
        return "year: 2026\nnumber: " + number + "\nwhole-number: " + (132 + number) + "\ndate: 2026-0" + number
                + "-10\norder:\n  - section: feature\n    articles: [" + feature + "]\n"
                + "  - section: recipe\n    articles: [" + recipe + "]\n";
    }

    private static void issue(TestProject project, int number, String feature, String recipe) {
        project.with(file(number), yaml(number, feature, recipe));
        article(project, number, feature, "zh");
        article(project, number, recipe, "zh");
    }

    private static String file(int number) {
        return "issues/2026-0" + number + "/issue.yaml";
    }

    private static TestProject article(TestProject project, int number, String name, String language) {
        return article(project, number, name, language, language.equals("zh") ? "正文。" : "تېكىست.");
    }

    private static TestProject article(TestProject project, int number, String name, String language, String body) {
        String path = "issues/2026-0" + number + "/articles/" + name + "." + language + ".md";
        return project.with(path, "---\ntitle: T\n---\n" + body + "\n");
    }

    /** June with more lines at the end. */
    private static TestProject june(String more) {
        TestProject project = project();
        return project.with(JUNE, yaml(6, "kiln", "soup") + more);
    }

    private static Edition edition(TestProject project, String issue, String id) {
        ProjectReader reader = project.reader();
        Magazine magazine = reader.magazine();
        return reader.edition(magazine, reader.issue(magazine, issue), id);
    }

    private static List<String> due(TestProject project, String issue) {
        ProjectReader reader = project.reader();
        Magazine magazine = reader.magazine();
        return reader.due(magazine, reader.issue(magazine, issue));
    }

    private static List<String> sections(Edition edition) {
        return edition.sections().stream()
                .map(s -> s.section().key()
                        + s.articles().stream().map(a -> a.order().name()).toList())
                .toList();
    }

    private static List<String> findings(TestProject project) {
        return project.log.sorted().stream()
                .map(d -> d.code() + " " + d.span() + " " + d.args())
                .toList();
    }

    @Test
    void aBimonthlyEditionComesOutWithEverySecondIssue() {
        assertThat(due(project(), "2026-05")).containsExactly("zh");
        assertThat(due(project(), "2026-06")).containsExactly("zh", "ug-zh");
    }

    @Test
    void itTakesFromBothIssuesWhatIsThereInAllItsLanguagesAndSaysWhatIsNot() {
        TestProject project = project();
        Edition edition = edition(project, "2026-06", "ug-zh");
        assertThat(sections(edition)).containsExactly("feature[tea, kiln]");
        assertThat(edition.articles().get(0).texts())
                .extracting(a -> a.language())
                .containsExactly("ug", "zh");
        assertThat(edition.issue().number()).isEqualTo(3);
        assertThat(edition.issue().wholeNumber()).isEqualTo(138);
        assertThat(edition.fileName()).isEqualTo("shanchuan-2026-06-ug-zh");
        assertThat(findings(project))
                .containsExactly(
                        "ARTICLE_LEFT_OUT issues/2026-05/issue.yaml:9:16 [bread, ug, ug-zh, articles/bread.ug.md]",
                        "WHOLE_NUMBER_OF_ISSUE issues/2026-06/issue.yaml:1:1 [ug-zh, 138]",
                        "ARTICLE_LEFT_OUT issues/2026-06/issue.yaml:9:16 [soup, ug, ug-zh, articles/soup.ug.md]");
        assertThat(project.log.sorted()).extracting(d -> d.code().severity()).containsOnly(Severity.INFO);
    }

    @Test
    void theIssueBeforeThatBelongsToTheEditionBeforeIsNotTaken() {
        TestProject project = project();
        issue(project, 4, "april", "more");
        article(project, 4, "april", "ug");
        assertThat(sections(edition(project, "2026-06", "ug-zh"))).containsExactly("feature[tea, kiln]");
        assertThat(sections(edition(project, "2026-05", "ug-zh"))).containsExactly("feature[tea]");
        project.with(file(5), yaml(5, "tea", "bread").replace("year: 2026", "year: 2025"));
        assertThat(sections(edition(project, "2026-06", "ug-zh"))).containsExactly("feature[kiln]");
    }

    @Test
    void anIssueSaysWhatItsEditionsAre() {
        TestProject project = june("""
                editions:
                  ug-zh:
                    number: 9
                    whole-number: 44
                    date: 2026-06-20
                    from: [2026-05, 2026-06]
                    cover: {image: ug.jpg}
                    order:
                      - section: recipe
                        articles: [kiln, {name: 2026-05/tea, pairs: facing}]
                """)
                .with("issues/2026-06/images/ug.jpg", new byte[] {1})
                .with("issues/2026-06/images/ug.yaml", "alt: {ug: مۇقاۋا}\n")
                .with(file(5), yaml(5, "{name: tea, start: recto, pairs: bands}", "bread"));
        Edition edition = edition(project, "2026-06", "ug-zh");
        assertThat(findings(project)).isEmpty();
        assertThat(sections(edition)).containsExactly("recipe[kiln, tea]");
        Issue issue = edition.issue();
        assertThat(List.of(issue.id(), issue.number(), issue.wholeNumber(), issue.date()))
                .containsExactly("2026-06", 9, 44, LocalDate.of(2026, 6, 20));
        assertThat(issue.cover().orElseThrow().picture().alt()).isEqualTo("مۇقاۋا");
        assertThat(edition.articles().get(1).order().options()).isEqualTo(Map.of("start", "recto", "pairs", "facing"));
        assertThat(issue.articles().get("tea")).containsOnlyKeys("ug", "zh");
        Issue monthly = edition(project, "2026-06", "zh").issue();
        assertThat(monthly.number()).isEqualTo(6);
        assertThat(monthly.date()).isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    void whatAnIssueSaysOfAnEditionMakesItDueOrNot() {
        TestProject project = june("editions:\n  zh: {skip: true}\n");
        assertThat(due(project, "2026-06")).containsExactly("ug-zh");
        project.with(file(5), yaml(5, "tea", "bread") + "editions:\n  ug-zh: {number: 3}\n");
        assertThat(due(project, "2026-05")).containsExactly("zh", "ug-zh");
    }

    @Test
    void anArticleThatOnlyAnEditionListsIsReadAndNotReportedAsUnlisted() {
        TestProject project = june("""
                editions:
                  ug-zh:
                    order: [{section: feature, articles: [only, kiln]}]
                """);
        article(article(project, 6, "only", "ug"), 6, "only", "zh");
        assertThat(sections(edition(project, "2026-06", "ug-zh"))).containsExactly("feature[only, kiln]");
        assertThat(sections(edition(project, "2026-06", "zh"))).containsExactly("feature[kiln]", "recipe[soup]");
        assertThat(project.log.sorted()).extracting(Diagnostic::code).containsExactly(Code.WHOLE_NUMBER_OF_ISSUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ug-zn: {number: 3} | EDITION_NOT_DECLARED | 11:10 | ug-zn",
                "ug-zh: {nubmer: 3} | YAML_UNKNOWN_KEY | 11:11 | nubmer",
                "ug-zh: {whole-number: 3, from: [2026-50]} | UNKNOWN_ISSUE | 11:35 | 2026-50",
                "ug-zh: {whole-number: 3, order: [{section: feature, articles: [soup]}]}"
                        + " | ARTICLE_NOT_IN_LANGUAGE | 11:66 | soup",
                "ug-zh: {whole-number: 3, order: [{section: feature, articles: [kilm]}]}"
                        + " | ARTICLE_NOT_IN_ISSUES | 11:66 | kilm",
                "ug-zh: {whole-number: 3, order: [{section: feature, articles: [2026-05/kiln]}]}"
                        + " | ARTICLE_NOT_IN_ISSUES | 11:66 | kiln",
                "ug-zh: {whole-number: 3, order: [{section: feature, articles: [2025-05/kiln]}]}"
                        + " | UNKNOWN_ISSUE | 11:66 | 2025-05",
                "ug-zh: {whole-number: 3, order: [{section: featur, articles: [kiln]}]}"
                        + " | UNKNOWN_SECTION | 11:46 | featur",
                "ug-zh: {whole-number: 3, order: [{section: feature, articles: [kiln, kiln]}]}"
                        + " | ARTICLE_LISTED_TWICE | 11:72 | kiln",
                "ug-zh: {whole-number: 3, order: [{section: feature, articles: [a/b/c]}]}"
                        + " | YAML_NOT_NAME | 11:66 | articles",
                "ug-zh: {whole-number: 3, order: []} | EDITION_EMPTY | 1:1 | ug-zh",
            })
    void badWordsAboutAnEditionAreReportedWhereTheyStand(String line, Code code, String place, String argument) {
        TestProject project = june("editions:\n  " + line.strip() + "\n");
        try {
            edition(project, "2026-06", "ug-zh");
        } catch (BuildAbortedException e) {
            assertThat(project.log.hasErrors()).isTrue();
        }
        List<Diagnostic> failures = project.log.sorted().stream()
                .filter(d -> d.code().severity() != Severity.INFO && d.code() != Code.EDITION_EMPTY || d.code() == code)
                .toList();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).code()).isEqualTo(code);
        assertThat(failures.get(0).span()).hasToString(JUNE + ":" + place);
        assertThat(failures.get(0).args().get(0)).isEqualTo(argument);
    }

    @Test
    void namesThatIssuesShareAreToldApartByTheirIssue() {
        String order = "editions:\n  ug-zh:\n    whole-number: 3\n    order: [{section: feature, articles: [%s]}]\n";
        TestProject project = june(order.formatted("tea"));
        article(article(project, 6, "tea", "ug"), 6, "tea", "zh", "六月。");
        edition(project, "2026-06", "ug-zh");
        assertThat(project.log.sorted()).extracting(Diagnostic::code).contains(Code.ARTICLE_IN_SEVERAL_ISSUES);
        TestProject told = june(order.formatted("2026-05/tea"));
        article(article(told, 6, "tea", "ug"), 6, "tea", "zh", "六月。")
                .with(file(6), yaml(6, "kiln, tea", "soup") + order.formatted("2026-05/tea"));
        Edition edition = edition(told, "2026-06", "ug-zh");
        assertThat(edition.articles().get(0).texts().get(0).span().file()).startsWith("issues/2026-05/");
        assertThat(told.log.sorted()).isEmpty();
    }

    @Test
    void twoArticlesOfOneNameInAnEditionAreReported() {
        TestProject project = project().with(file(6), yaml(6, "kiln, tea", "soup"));
        article(article(project, 6, "tea", "ug"), 6, "tea", "zh");
        Edition edition = edition(project, "2026-06", "ug-zh");
        assertThat(sections(edition)).containsExactly("feature[tea, kiln]");
        assertThat(findings(project))
                .contains("ARTICLE_NAMES_MEET issues/2026-06/issue.yaml:7:22 [ug-zh, tea, 2026-05, 2026-06]");
    }

    @Test
    void idsOfArticlesOfDifferentIssuesThatMeetAreReported() {
        TestProject project = project().with(file(6), yaml(6, "tea-x", "soup"));
        article(article(project, 6, "tea-x", "ug"), 6, "tea-x", "zh");
        article(project, 5, "tea", "zh", "正文。 {#x-p01}");
        edition(project, "2026-06", "ug-zh");
        assertThat(project.log.sorted()).extracting(Diagnostic::code).contains(Code.DUPLICATE_ID);
    }

    @Test
    void aLinkToWhatTheEditionHasNotBecomesItsText() {
        TestProject project = project();
        article(project, 5, "tea", "zh", "见[面包](#bread)和[自己](#tea)。");
        Edition edition = edition(project, "2026-06", "ug-zh");
        Block.Paragraph paragraph = (Block.Paragraph)
                edition.articles().get(0).texts().get(1).blocks().get(0);
        assertThat(paragraph.content().stream().filter(Inline.Link.class::isInstance))
                .extracting(link -> ((Inline.Link) link).target())
                .containsExactly("#tea");
        assertThat(ReadingOrder.text(edition.articles().get(0).texts().get(1)).stream()
                        .map(piece -> piece.text())
                        .reduce("", String::concat))
                .contains("见面包和自己。");
        assertThat(findings(project)).contains("LINK_LEFT_OUT issues/2026-05/articles/tea.zh.md:4:2 [#bread, ug-zh]");
        assertThat(project.log.hasErrors()).isFalse();
    }

    @Test
    void anEditionWithoutAnyArticleIsAnError() {
        TestProject project =
                project().without("issues/2026-05/articles/tea.ug.md").without("issues/2026-06/articles/kiln.ug.md");
        edition(project, "2026-06", "ug-zh");
        assertThat(findings(project)).contains("EDITION_EMPTY issues/2026-06/issue.yaml:1:1 [ug-zh, 2026-06]");
    }

    @Test
    void whatIsSaidBesideAPictureInOneLanguageIsMissedInTheOther() {
        TestProject project = june("editions:\n  ug-zh: {whole-number: 3, from: [2026-06]}\n")
                .with("issues/2026-06/images/a.jpg", new byte[] {1})
                .with("issues/2026-06/images/a.yaml", "alt: x\ncaption: {zh: 窑}\ncredit: {zh: 周岚摄, ug: ج}\n");
        article(article(project, 6, "kiln", "ug", "![](a.jpg)"), 6, "kiln", "zh", "![](a.jpg)");
        edition(project, "2026-06", "ug-zh");
        assertThat(project.log.sorted().stream().filter(d -> d.code() != Code.ARTICLE_LEFT_OUT))
                .extracting(d -> d.code() + " " + d.span() + " " + d.args())
                .containsExactly("PICTURE_TEXT_MISSING issues/2026-06/articles/kiln.ug.md:4:1"
                        + " [issues/2026-06/images/a.jpg, caption, zh, ug, ug-zh, issues/2026-06/images/a.yaml]");
        edition(project, "2026-06", "zh");
        assertThat(failuresOf(project)).containsExactly(Code.PICTURE_TEXT_MISSING);
    }

    @Test
    void whatMagazineAndIssueSayInOneLanguageIsMissedInTheOther() {
        TestProject project = june("editions: {ug-zh: {whole-number: 3, from: [2026-06]}}\n"
                        + "cover: {image: a.jpg, lines: [{zh: 封面, ug: x}, {zh: 封面}]}\n")
                .with(
                        "magazine.yaml",
                        ONE + "colophon:\n  - {label: {zh: 主编}, value: {zh: 林, ug: ل}}\n"
                                + "  - {label: {zh: 地址}, value: {zh: 路}}\n")
                .with("issues/2026-06/images/a.jpg", new byte[] {1})
                .with("issues/2026-06/images/a.yaml", "alt: x\n");
        edition(project, "2026-06", "ug-zh");
        assertThat(findings(project).stream().filter(f -> f.startsWith("TEXT_NOT_IN_LANGUAGE")))
                .containsExactly(
                        "TEXT_NOT_IN_LANGUAGE issues/2026-06/issue.yaml:11:16 [cover: lines: 2, ug, ug-zh]",
                        "TEXT_NOT_IN_LANGUAGE magazine.yaml:1:1 [colophon: 1: label, ug, ug-zh]",
                        "TEXT_NOT_IN_LANGUAGE magazine.yaml:1:1 [name, ug, ug-zh]",
                        "TEXT_NOT_IN_LANGUAGE magazine.yaml:1:1 [publisher, ug, ug-zh]",
                        "TEXT_NOT_IN_LANGUAGE magazine.yaml:6:12 [sections: feature: name, ug, ug-zh]");
    }

    private static List<Code> failuresOf(TestProject project) {
        return project.log.sorted().stream()
                .map(Diagnostic::code)
                .filter(code -> code.severity() != Severity.INFO)
                .toList();
    }
}
