package hebi.project;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.lang.Languages;
import hebi.resource.MemoryResources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small valid project in memory, whose files a test replaces. */
final class TestProject {
    static final String MAGAZINE = """
            slug: shanchuan
            name: {zh: 山川手艺}
            issn: 0000-0000
            publisher: {zh: 山川手艺编辑部}
            sections:
              feature: {name: {zh: 特写}, color: "#a33b2e"}
              recipe: {name: {zh: 厨房}}
            editions: [zh]
            """;
    static final String ISSUE = """
            year: 2026
            number: 5
            whole-number: 137
            date: 2026-05-10
            order:
              - section: feature
                articles: [tea]
            """;
    static final String FRONT = "---\ntitle: 明前茶\n---\n";
    static final String ISSUE_FILE = "issues/2026-05/issue.yaml";
    static final String TEA_FILE = "issues/2026-05/articles/tea.zh.md";

    private final Map<String, byte[]> files = new TreeMap<>();
    final DiagnosticLog log = new DiagnosticLog();

    TestProject() {
        with("magazine.yaml", MAGAZINE);
        with(ISSUE_FILE, ISSUE);
        with(TEA_FILE, FRONT + "清明前的第三个早晨。\n");
    }

    /** A project whose one article has {@code body} after its front matter of three lines. */
    static TestProject withBody(String body) {
        return new TestProject().with(TEA_FILE, FRONT + body);
    }

    TestProject with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestProject with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    TestProject without(String path) {
        files.remove(path);
        return this;
    }

    ProjectReader reader() {
        return new ProjectReader(new MemoryResources(files), new Languages(), log);
    }

    Magazine magazine() {
        return reader().magazine();
    }

    Issue issue() {
        return reader().issue(magazine(), "2026-05");
    }

    Edition edition(String id) {
        return reader().edition(magazine(), issue(), id);
    }

    /** The article that all of these tests have. */
    Article tea() {
        return issue().articles().get("tea").get("zh");
    }

    /** The article, and a check that nothing was reported. */
    Article cleanTea() {
        Article tea = tea();
        assertThat(log.sorted()).as("diagnostics").isEmpty();
        return tea;
    }

    /** Reads everything; a build given up is what some tests expect. */
    List<Diagnostic> problems() {
        try {
            edition("zh");
        } catch (BuildAbortedException e) {
            assertThat(log.hasErrors()).as("given up only after an error").isTrue();
        }
        return log.sorted();
    }

    /** Asserts that reading reports exactly one problem: its code, place ({@code file:line:column}) and arguments. */
    void reports(Code code, String place, String... args) {
        List<Diagnostic> problems = problems();
        assertThat(problems).as("diagnostics").hasSize(1);
        Diagnostic only = problems.get(0);
        assertThat(only.code()).isEqualTo(code);
        assertThat(only.span()).hasToString(place);
        assertThat(only.args().subList(0, args.length)).containsExactly(args);
        assertThat(only.message("en") + only.help("en") + only.message("zh") + only.help("zh"))
                .doesNotContain("{0", "{1", "{2", "{3", "⟦", "⟧", "null");
    }
}
