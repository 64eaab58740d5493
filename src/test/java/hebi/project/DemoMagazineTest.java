package hebi.project;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.document.ReadingOrder;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import hebi.resource.Resources;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoMagazineTest {
    @ParameterizedTest
    @ValueSource(strings = {"examples/shanchuan", "examples/one-page"})
    void everyIssueAndEditionDueIsReadWithoutAnyDiagnostic(String folder) throws Exception {
        DiagnosticLog log = new DiagnosticLog();
        ProjectReader reader = new ProjectReader(new DirectoryResources(Path.of(folder)), new Languages(), log);
        Magazine magazine = reader.magazine();
        for (String id : reader.issueIds()) {
            Issue issue = reader.issue(magazine, id);
            for (String due : reader.due(magazine, issue)) {
                Edition edition = reader.edition(magazine, issue, due);
                assertThat(edition.articles()).isNotEmpty();
            }
        }
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void noHanCharacterOfAManuscriptIsMissingFromItsReadingOrder() throws Exception {
        Resources resources = new DirectoryResources(Path.of("examples/shanchuan"));
        DiagnosticLog log = new DiagnosticLog();
        ProjectReader reader = new ProjectReader(resources, new Languages(), log);
        Issue issue = reader.issue(reader.magazine(), "2026-05");
        assertThat(issue.articles()).isNotEmpty();
        issue.articles()
                .forEach((name, texts) -> texts.forEach((language, article) -> {
                    String read = han(text(article));
                    String written = han(file(resources, article.span().file()));
                    // The section is a key, the alternative texts are no text of the page; all else is there, character
                    // by
                    // character: the multiset of Han characters written is contained in the one read.
                    assertThat(missing(written, read)).as(name).isEmpty();
                }));
    }

    @Test
    void idsAreUniqueInTheEdition() throws Exception {
        DiagnosticLog log = new DiagnosticLog();
        ProjectReader reader =
                new ProjectReader(new DirectoryResources(Path.of("examples/shanchuan")), new Languages(), log);
        Issue issue = reader.issue(reader.magazine(), "2026-05");
        Set<String> ids = new HashSet<>();
        issue.articles().values().forEach(texts -> ReadingOrder.blocks(texts.get("zh"))
                .forEach(block -> assertThat(ids.add(block.id())).as(block.id()).isTrue()));
        assertThat(ids).isNotEmpty();
    }

    private static String text(Article article) {
        StringBuilder text = new StringBuilder();
        ReadingOrder.text(article).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static String file(Resources resources, String path) {
        try {
            String text = hebi.resource.Utf8.decode(resources.read(path), path);
            // Alternative texts are not text of the page.
            return text.replaceAll("!\\[[^\\]]*\\]", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String han(String text) {
        StringBuilder han = new StringBuilder();
        text.codePoints().filter(Character::isIdeographic).forEach(han::appendCodePoint);
        return han.toString();
    }

    private static List<String> missing(String written, String read) {
        StringBuilder left = new StringBuilder(read);
        return written.codePoints()
                .mapToObj(Character::toString)
                .filter(c -> {
                    int at = left.indexOf(c);
                    if (at >= 0) {
                        left.deleteCharAt(at);
                    }
                    return at < 0;
                })
                .toList();
    }
}
