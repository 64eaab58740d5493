package hebi.pair.facts;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.InlineText;
import hebi.document.Issue;
import hebi.lang.Languages;
import hebi.pair.FactComparison.Side;
import hebi.project.ProjectReader;
import hebi.resource.DirectoryResources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo magazine's Chinese against itself, and block against block. */
class DemoTextsTest {
    private static final Languages LANGUAGES = new Languages();
    private static final FactCheck CHECK = new FactCheck(Glossary.NONE, LANGUAGES);

    private static List<Article> articles() throws Exception {
        DirectoryResources files = new DirectoryResources(Path.of("examples/shanchuan"));
        ProjectReader reader = new ProjectReader(files, LANGUAGES, new DiagnosticLog());
        List<Article> articles = new ArrayList<>();
        for (String id : reader.issueIds()) {
            Issue issue = reader.issue(reader.magazine(), id);
            issue.articles().values().forEach(texts -> articles.addAll(texts.values()));
        }
        return articles.stream()
                .filter(article -> article.language().equals("zh"))
                .toList();
    }

    @Test
    void aTextAgreesWithItself() throws Exception {
        for (Article article : articles()) {
            assertThat(CHECK.compare(whole(article), whole(article))).isEmpty();
            for (Block block : article.blocks()) {
                Side text = new Side("zh", "", List.of(block));
                assertThat(CHECK.compare(text, text)).as(block.id()).isEmpty();
            }
            Side title = new Side("zh", InlineText.of(article.title()), List.of());
            assertThat(CHECK.compare(title, title)).isEmpty();
        }
    }

    private static Side whole(Article article) {
        return new Side("zh", "", article.blocks());
    }
}
