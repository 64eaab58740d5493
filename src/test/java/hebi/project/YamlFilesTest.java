package hebi.project;

import static hebi.project.TestProject.ISSUE;
import static hebi.project.TestProject.ISSUE_FILE;
import static hebi.project.TestProject.MAGAZINE;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.geom.Length;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFilesTest {
    private static final String FILE = "magazine.yaml";

    private static TestProject magazineWith(String more) {
        return new TestProject().with(FILE, MAGAZINE + more);
    }

    @Test
    void magazineIsReadInFull() {
        TestProject project = new TestProject().with(FILE, """
                slug: shanchuan
                name: {zh: 山川手艺, ug: تاغ}
                cn: 00-0000/G0
                publisher: 编辑部
                layout: big
                page: {width: 210mm, height: 28.5cm}
                sections:
                  feature: {name: 特写}
                editions: [zh, ug-zh, ug-zh-Hant, {id: duo, languages: [ko, zh]}]
                fonts:
                  heading: Noto Sans SC
                  text.zh: [A, B]
                colophon:
                  - {label: {zh: 主编}, value: {zh: 林知远}}
                  - value: 虚构
                """);
        Magazine magazine = project.magazine();
        assertThat(project.log.sorted()).isEmpty();
        assertThat(magazine.identifier()).isEqualTo("shanchuan");
        assertThat(magazine.publisher()).containsEntry("zh", "编辑部").containsEntry("ko", "编辑部");
        assertThat(magazine.page()).contains(new Magazine.PageSize(Length.mm(210), Length.mm(285)));
        assertThat(magazine.editions())
                .extracting(e -> e.id() + e.languages())
                .containsExactly("zh[zh]", "ug-zh[ug, zh]", "ug-zh-Hant[ug, zh-Hant]", "duo[ko, zh]");
        assertThat(magazine.fonts())
                .isEqualTo(Map.of("heading", List.of("Noto Sans SC"), "text.zh", List.of("A", "B")));
        assertThat(magazine.sections().get("feature").color()).isEqualTo("#000000");
        assertThat(magazine.colophon()).hasSize(2);
        assertThat(magazine.colophon().get(1).label()).isEmpty();
    }

    @Test
    void issueIsReadInFull() {
        TestProject project = new TestProject()
                .with(ISSUE_FILE, """
                year: 2026
                number: 5
                date: 2026-05-10
                cover:
                  image: cover.jpg
                  lines: [{zh: 二十天}]
                order:
                  - section: feature
                    articles:
                      - name: tea
                        layout: big
                        start: recto
                """)
                .with("issues/2026-05/images/cover.jpg", new byte[] {1})
                .with(
                        "issues/2026-05/images/cover.yaml",
                        "alt: 封面\nfocus: 50% 40.5%\ncredit: 周岚\nrights: 自有\ncaption: '*山*'\n");
        Issue issue = project.issue();
        assertThat(project.log.sorted()).isEmpty();
        assertThat(issue.wholeNumber()).isEqualTo(5);
        assertThat(issue.order().get(0).articles().get(0).options())
                .isEqualTo(Map.of("layout", "big", "start", "recto"));
        assertThat(issue.cover()).hasValueSatisfying(cover -> {
            assertThat(cover.lines()).containsExactly(Map.of("zh", "二十天"));
            assertThat(cover.picture().path()).isEqualTo("issues/2026-05/images/cover.jpg");
            assertThat(cover.picture().alt()).isEqualTo("封面");
            assertThat(cover.picture().credit()).contains("周岚");
            assertThat(cover.picture().rights()).contains("自有");
            assertThat(cover.picture().focus()).contains(new hebi.document.Picture.Focus(500, 405));
        });
    }

    @Test
    void coverTakesTheTextsOfTheEditionsLeadLanguage() {
        TestProject project = new TestProject()
                .with(FILE, MAGAZINE.replace("[zh]", "[zh, ko]"))
                .with(ISSUE_FILE, ISSUE + "cover: {image: cover.jpg}\n")
                .with("issues/2026-05/images/cover.jpg", new byte[] {1})
                .with("issues/2026-05/images/cover.yaml", "alt: {zh: 封面, ko: 표지}\n")
                .with("issues/2026-05/articles/tea.ko.md", "---\ntitle: 차\n---\n글.\n");
        assertThat(project.edition("ko").issue().cover().orElseThrow().picture().alt())
                .isEqualTo("표지");
        assertThat(project.log.sorted()).isEmpty();
    }

    @Test
    void brokenYamlIsReportedWithLineAndColumn() {
        new TestProject()
                .with(FILE, "slug: shanchuan\nname: {zh: 山川\npublisher: x\n")
                .reports(Code.YAML_SYNTAX, FILE + ":3:10");
    }

    @Test
    void unknownKeyIsReportedWithASuggestion() {
        magazineWith("publihser: 编辑部\n").reports(Code.YAML_UNKNOWN_KEY, FILE + ":9:1", "publihser", "publisher");
    }

    @Test
    void unknownKeyInAnInnerMapIsReported() {
        new TestProject()
                .with(FILE, MAGAZINE.replace("color:", "colour:"))
                .reports(Code.YAML_UNKNOWN_KEY, FILE + ":6:29", "colour", "color");
    }

    @Test
    void keyGivenTwiceIsReported() {
        magazineWith("slug: other\n").reports(Code.YAML_DUPLICATE_KEY, FILE + ":9:1", "slug", FILE + ":1:1");
    }

    @Test
    void editionDeclaredTwiceIsReported() {
        new TestProject()
                .with(FILE, MAGAZINE.replace("[zh]", "[zh, zh]"))
                .reports(Code.YAML_DUPLICATE_KEY, FILE + ":8:16", "zh");
    }

    @Test
    void unknownLanguageOfAnEditionIsReportedWithASuggestion() {
        new TestProject()
                .with(FILE, MAGAZINE.replace("[zh]", "[zh, uh-zh]"))
                .reports(Code.UNKNOWN_LANGUAGE, FILE + ":8:16", "uh", "ug");
    }

    @Test
    void unknownLanguageOfATextIsReported() {
        new TestProject()
                .with(FILE, MAGAZINE.replace("name: {zh: 特写}", "name: {zh: 特写, zj: x}"))
                .reports(Code.UNKNOWN_LANGUAGE, FILE + ":6:28", "zj");
    }

    @Test
    void missingKeyIsReportedByName() {
        new TestProject()
                .with(FILE, MAGAZINE.replace("slug: shanchuan\n", ""))
                .reports(Code.YAML_KEY_MISSING, FILE + ":1:1", "slug");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "layout: Bad Name | YAML_NOT_NAME | 9:9",
                "layout: [a] | YAML_NOT_TEXT | 9:9",
                "layout: '' | YAML_NOT_NAME | 9:9",
                "page: 210mm | YAML_NOT_MAP | 9:7",
                "page: {width: 210, height: 280mm} | YAML_NOT_LENGTH | 9:15",
                "page: {width: 210mm, height: 99999mm} | YAML_NOT_LENGTH | 9:30",
                "cn: | YAML_EMPTY | 9:1",
                "colophon: x | YAML_NOT_LIST | 9:11",
                "colophon: [{value: [a]}] | YAML_NOT_TEXTS | 9:20",
                "fonts: {text.xx: A} | UNKNOWN_LANGUAGE | 9:9",
                "cn: !!java.io.File /etc/passwd | YAML_TAG_NOT_ALLOWED | 9:5",
                "cn: *nowhere | YAML_SYNTAX | 9:5",
            })
    void valueOfTheWrongKindIsReportedWhereItStands(String line, Code code, String place) {
        magazineWith(line + "\n").reports(code, FILE + ":" + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number: 5 | number: five | YAML_NOT_NUMBER | 2:9",
                "number: 5 | number: 0 | YAML_NOT_NUMBER | 2:9",
                "date: 2026-05-10 | date: 2026-05-32 | YAML_NOT_DATE | 4:7",
                "[tea] | [{name: tea, start: rekto}] | YAML_UNKNOWN_VALUE | 7:35",
            })
    void wrongValueInAnIssueIsReportedWhereItStands(String from, String to, Code code, String place) {
        new TestProject().with(ISSUE_FILE, ISSUE.replace(from, to)).reports(code, ISSUE_FILE + ":" + place);
    }

    @Test
    void wrongColourIsReported() {
        new TestProject()
                .with(FILE, MAGAZINE.replace("#a33b2e", "red"))
                .reports(Code.YAML_NOT_COLOR, FILE + ":6:36", "color", "red");
    }

    @Test
    void wrongTruthValueIsReported() {
        TestProject.withBody("![茶](tea-01.jpg)\n")
                .with("issues/2026-05/images/tea-01.jpg", new byte[] {1})
                .with("issues/2026-05/images/tea-01.yaml", "decorative: yes\n")
                .reports(Code.YAML_NOT_BOOLEAN, "issues/2026-05/images/tea-01.yaml:1:13", "decorative", "yes");
    }

    @Test
    void columnsCountUtf16UnitsAlsoAfterSupplementaryCharacters() {
        new TestProject()
                .with(FILE, MAGAZINE.replace("{zh: 山川手艺}", "{zh: 𠮷𠮷, xx: y}"))
                .reports(Code.UNKNOWN_LANGUAGE, FILE + ":2:18", "xx");
    }

    @Test
    void aliasesThatMultiplyEndTheReading() {
        StringBuilder laughs = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append(c).append(": &").append(c).append(" [");
            laughs.append(("*" + (char) (c - 1) + ",").repeat(10)).append("]\n");
        }
        new TestProject().with(FILE, laughs.toString()).reports(Code.YAML_TOO_COMPLEX, FILE + ":5:14");
    }

    @Test
    void aMillionBracketsEndTheReadingQuickly() {
        TestProject project = new TestProject().with(FILE, "slug: " + "[".repeat(1_000_000));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> project.reports(Code.YAML_TOO_COMPLEX, FILE + ":1:30"));
    }

    @Test
    void anchorsAndAliasesServeOrdinaryUse() {
        TestProject project = new TestProject()
                .with(
                        FILE,
                        MAGAZINE.replace("name: {zh: 特写}", "name: &n {zh: 特写}").replace("name: {zh: 厨房}", "name: *n"));
        assertThat(project.magazine().sections().get("recipe").name()).containsEntry("zh", "特写");
        assertThat(project.log.sorted()).isEmpty();
    }
}
