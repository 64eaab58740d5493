package hebi.project;

import static hebi.project.TestProject.FRONT;
import static hebi.project.TestProject.ISSUE;
import static hebi.project.TestProject.ISSUE_FILE;
import static hebi.project.TestProject.MAGAZINE;
import static hebi.project.TestProject.TEA_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.ExitCode;
import hebi.document.Article;
import hebi.document.InlineText;
import hebi.document.Issue;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String IMAGE = "issues/2026-05/images/tea-01.jpg";
    private static final String SIDECAR = "issues/2026-05/images/tea-01.yaml";

    private static TestProject withImage(String body) {
        return TestProject.withBody(body).with(IMAGE, new byte[] {1});
    }

    // ---- files -----------------------------------------------------------------------------------------------

    @Test
    void missingMagazineFileEndsTheReading() {
        TestProject project = new TestProject().without("magazine.yaml");
        project.reports(Code.FILE_MISSING, "magazine.yaml", "magazine.yaml");
        assertThat(Code.FILE_MISSING.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void unreadableFileIsReported(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("magazine.yaml"));
        DiagnosticLog log = new DiagnosticLog();
        ProjectReader reader = new ProjectReader(new DirectoryResources(folder), new Languages(), log);
        assertThatThrownBy(reader::magazine).isInstanceOf(BuildAbortedException.class);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.FILE_UNREADABLE);
    }

    @Test
    void unknownIssueIsReportedWithASuggestion() {
        TestProject project = new TestProject();
        assertThatThrownBy(() -> project.reader().issue(project.magazine(), "2026-50"))
                .isInstanceOf(BuildAbortedException.class);
        assertThat(project.log.sorted()).extracting(Diagnostic::code).containsExactly(Code.UNKNOWN_ISSUE);
        assertThat(project.log.sorted().get(0).args()).startsWith("2026-50", "2026-05");
    }

    @Test
    void anIssueIdThatIsAPathIsUnknown() {
        TestProject project = new TestProject();
        assertThatThrownBy(() -> project.reader().issue(project.magazine(), "../../etc"))
                .isInstanceOf(BuildAbortedException.class);
        assertThat(project.log.sorted()).extracting(Diagnostic::code).containsExactly(Code.UNKNOWN_ISSUE);
    }

    @Test
    void unknownEditionIsReportedWithASuggestion() {
        TestProject project = new TestProject();
        assertThatThrownBy(() -> project.edition("zg")).isInstanceOf(BuildAbortedException.class);
        assertThat(project.log.sorted()).extracting(Diagnostic::code).containsExactly(Code.UNKNOWN_EDITION);
        assertThat(project.log.sorted().get(0).args()).startsWith("zg", "zh");
    }

    @Test
    void invalidUtf8IsReportedAtItsPlaceAndWithItsByteOffset() {
        byte[] gbk = "---\ntitle: 明前茶\n---\n".getBytes(Charset.forName("GBK"));
        new TestProject().with(TEA_FILE, gbk).reports(Code.INVALID_UTF8, TEA_FILE + ":2:8", TEA_FILE, "11");
    }

    @Test
    void hugeManuscriptIsRefused() {
        byte[] huge = new byte[(int) SourceFiles.MANUSCRIPT_LIMIT + 1];
        new TestProject().with(TEA_FILE, huge).reports(Code.FILE_TOO_LARGE, TEA_FILE);
    }

    @Test
    void controlCharacterIsReportedAndReplacedInPlace() {
        TestProject project = TestProject.withBody("清明\u0007前。\r\n\r\n第二段\u0000。\n");
        Article tea = project.tea();
        assertThat(project.log.sorted())
                .extracting(d -> d.code() + " " + d.span() + " " + d.args())
                .containsExactly(
                        "CONTROL_CHARACTER " + TEA_FILE + ":4:3 [0007]",
                        "CONTROL_CHARACTER " + TEA_FILE + ":6:4 [0000]");
        assertThat(InlineText.of(
                        hebi.document.ReadingOrder.lines(tea.blocks().get(0)).get(0)))
                .isEqualTo("清明\uFFFD前。");
    }

    // ---- articles and the list of them -----------------------------------------------------------------------

    @Test
    void articleThatIsNotListedIsAWarningAndNotRead() {
        String draft = "issues/2026-05/articles/draft.zh.md";
        TestProject project = new TestProject().with(draft, "没有文前信息");
        project.reports(Code.ARTICLE_NOT_LISTED, draft, "draft", ISSUE_FILE);
        assertThat(project.log.hasErrors()).isFalse();
    }

    @Test
    void articleListedTwiceKeepsItsFirstPlace() {
        TestProject project = new TestProject().with(ISSUE_FILE, ISSUE.replace("[tea]", "[tea, tea]"));
        project.reports(Code.ARTICLE_LISTED_TWICE, ISSUE_FILE + ":7:21", "tea", ISSUE_FILE + ":7:16");
        assertThat(project.issue().order().get(0).articles()).hasSize(1);
    }

    @Test
    void articleListedWithoutFileIsReportedWhereItIsListed() {
        new TestProject()
                .with(ISSUE_FILE, ISSUE.replace("[tea]", "[tea, bread]"))
                .reports(Code.ARTICLE_MISSING, ISSUE_FILE + ":7:21", "bread");
    }

    @Test
    void articleThatTheEditionsLanguageLacksIsReported() {
        TestProject project = new TestProject().with("magazine.yaml", MAGAZINE.replace("[zh]", "[zh, ko]"));
        project.edition("ko");
        assertThat(project.log.sorted()).extracting(Diagnostic::code).containsExactly(Code.ARTICLE_NOT_IN_LANGUAGE);
        assertThat(project.log.sorted().get(0).args()).containsExactly("tea", "ko", "ko", "articles/tea.ko.md");
    }

    @Test
    void unknownLanguageInAFileNameIsReportedWithASuggestion() {
        String file = "issues/2026-05/articles/tea.zhh.md";
        new TestProject().with(file, FRONT).reports(Code.UNKNOWN_LANGUAGE, file, "zhh", "zh");
    }

    @Test
    void fileNameWithoutLanguageIsReported() {
        String file = "issues/2026-05/articles/tea.md";
        new TestProject().with(file, FRONT).reports(Code.FILE_NAME_NOT_UNDERSTOOD, file, "tea.md");
    }

    @Test
    void articleCannotTakeTheNameOfADocumentOfOurs() {
        String file = "issues/2026-05/articles/cover.zh.md";
        new TestProject().with(file, FRONT).reports(Code.NAME_RESERVED, file, "cover");
    }

    @Test
    void unknownSectionIsReportedWithASuggestion() {
        new TestProject()
                .with(ISSUE_FILE, ISSUE.replace("feature", "featrue"))
                .reports(Code.UNKNOWN_SECTION, ISSUE_FILE + ":6:14", "featrue", "feature");
    }

    @Test
    void sectionThatDisagreesWithTheListIsAWarning() {
        TestProject project = new TestProject().with(TEA_FILE, "---\ntitle: 茶\nsection: recipe\n---\n文。\n");
        project.reports(Code.SECTION_DISAGREES, TEA_FILE, "recipe", "feature");
        assertThat(project.log.hasErrors()).isFalse();
    }

    // ---- front matter ----------------------------------------------------------------------------------------

    @Test
    void missingFrontMatterIsReportedAndTheTextKept() {
        TestProject project = new TestProject().with(TEA_FILE, "没有文前信息。\n");
        project.reports(Code.FRONT_MATTER_MISSING, TEA_FILE + ":1:1");
        assertThat(project.tea().blocks()).hasSize(1);
    }

    @Test
    void frontMatterThatIsNotClosedIsReportedAndTheTextKept() {
        TestProject project = new TestProject().with(TEA_FILE, "---\ntitle: 茶\n\n正文。\n");
        project.reports(Code.FRONT_MATTER_NOT_CLOSED, TEA_FILE + ":1:1");
        assertThat(project.tea().blocks()).hasSize(2);
    }

    @Test
    void frontMatterWithoutTitleIsReported() {
        new TestProject()
                .with(TEA_FILE, "---\nsubtitle: 茶\n---\n文。\n")
                .reports(Code.YAML_KEY_MISSING, TEA_FILE + ":2:1", "title");
    }

    @Test
    void emptyTitleIsReported() {
        new TestProject().with(TEA_FILE, "---\ntitle:\n---\n文。\n").reports(Code.YAML_EMPTY, TEA_FILE + ":2:1", "title");
    }

    @Test
    void unknownRoleOfACreditIsReportedWithASuggestion() {
        new TestProject()
                .with(TEA_FILE, "---\ntitle: 茶\ncredits:\n  auther: 林秋原\n---\n文。\n")
                .reports(Code.YAML_UNKNOWN_VALUE, TEA_FILE + ":4:3", "credits", "auther", "author");
    }

    @Test
    void articleWithoutTextIsAWarning() {
        new TestProject().with(TEA_FILE, FRONT).reports(Code.ARTICLE_EMPTY, TEA_FILE);
    }

    // ---- pictures --------------------------------------------------------------------------------------------

    @Test
    void missingPictureIsReportedWhereItIsNamedWithASuggestion() {
        withImage("文。\n\n![茶](tea-1.jpg)\n")
                .reports(Code.PICTURE_MISSING, TEA_FILE + ":6:1", "issues/2026-05/images/tea-1.jpg", "tea-01.jpg");
    }

    @Test
    void pictureWithoutAlternativeTextIsReported() {
        withImage("文。\n\n![](tea-01.jpg)\n").reports(Code.ALT_MISSING, TEA_FILE + ":6:1", "tea-01.jpg", "zh", SIDECAR);
    }

    @Test
    void alternativeTextInAnotherLanguageDoesNotServe() {
        withImage("文。\n\n![](tea-01.jpg)\n")
                .with(SIDECAR, "alt: {ko: 차}\n")
                .reports(Code.ALT_MISSING, TEA_FILE + ":6:1", "tea-01.jpg", "zh", SIDECAR);
    }

    @Test
    void decorativePictureNeedsNoAlternativeText() {
        TestProject project = withImage("文。\n\n![](tea-01.jpg)\n").with(SIDECAR, "decorative: true\n");
        assertThat(project.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "/../etc/passwd", "../../../../../x.jpg"})
    void picturePathThatLeavesTheProjectIsRefused(String path) {
        TestProject.withBody("文。\n\n![茶](" + path + ")\n").reports(Code.PATH_OUTSIDE_PROJECT, TEA_FILE + ":6:1", path);
    }

    @Test
    void coverPathThatLeavesTheProjectIsRefused() {
        new TestProject()
                .with(ISSUE_FILE, ISSUE + "cover:\n  image: ../../../etc/passwd\n")
                .reports(Code.PATH_OUTSIDE_PROJECT, ISSUE_FILE + ":9:10", "../../../etc/passwd");
    }

    @Test
    void linkOfTheFileSystemThatLeavesTheProjectIsRefused(@TempDir Path folder) throws Exception {
        Path outside = Files.createTempFile("outside", ".jpg");
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.createDirectories(project.resolve("issues/2026-05/articles"));
        Files.createDirectories(project.resolve("issues/2026-05/images"));
        Files.writeString(project.resolve("magazine.yaml"), MAGAZINE);
        Files.writeString(project.resolve(ISSUE_FILE), ISSUE);
        Files.writeString(project.resolve(TEA_FILE), FRONT + "文。\n\n![茶](out.jpg)\n");
        Files.createSymbolicLink(project.resolve("issues/2026-05/images/out.jpg"), outside);
        DiagnosticLog log = new DiagnosticLog();
        ProjectReader reader = new ProjectReader(new DirectoryResources(project), new Languages(), log);
        Issue issue = reader.issue(reader.magazine(), "2026-05");
        assertThat(issue.articles()).containsKey("tea");
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.PATH_OUTSIDE_PROJECT);
        Files.delete(outside);
    }

    @Test
    void sidecarWithoutPictureIsAWarningWithASuggestion() {
        withImage("文。\n")
                .with("issues/2026-05/images/tea-1.yaml", "alt: {zh: 茶}\n")
                .reports(
                        Code.SIDECAR_WITHOUT_PICTURE,
                        "issues/2026-05/images/tea-1.yaml",
                        "issues/2026-05/images/tea-1.yaml",
                        "tea-01");
    }

    @Test
    void focusOutsideThePictureIsReported() {
        withImage("![茶](tea-01.jpg)\n")
                .with(SIDECAR, "focus: 50% 140%\n")
                .reports(Code.YAML_NOT_POINT, SIDECAR + ":1:8", "focus", "50% 140%");
    }

    // ---- all problems in one go ------------------------------------------------------------------------------

    @Test
    void problemsOfAllFilesAreFoundInOneRun() {
        TestProject project = withImage("文[^9]。\n\n![](tea-01.jpg)\n")
                .with("magazine.yaml", MAGAZINE.replace("slug: shanchuan\n", "slug: Shān\nisn: 1\n"))
                .with(ISSUE_FILE, ISSUE.replace("2026-05-10", "2026-15-10"));
        assertThat(project.problems())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        Code.YAML_NOT_NAME,
                        Code.YAML_UNKNOWN_KEY,
                        Code.YAML_NOT_DATE,
                        Code.NOTE_UNDEFINED,
                        Code.ALT_MISSING);
    }

    @Test
    void findingsInArticlesSayWhichArticleAndLanguage() {
        assertThat(TestProject.withBody("文[^9]。\n\n茶,水。\n\n[茶](#no)\n").problems())
                .hasSize(3)
                .allSatisfy(found -> assertThat(found.context())
                        .containsEntry("article", "tea")
                        .containsEntry("language", "zh"));
    }
}
