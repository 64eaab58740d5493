package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import hebi.layout.StyledTrees;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalLinksTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void linksBetweenDocumentsBecomeLinksWithinTheirEdition() {
        List<EditionDocument> documents = LocalLinks.resolve(
                List.of(
                        document(
                                "contents",
                                "<body><p><a href='tea.xhtml#t2'>x</a><a href='tea.xhtml'>y</a>"
                                        + "<a href='https://example.org/#t2'>z</a><a href='#t1'>w</a></p></body>"),
                        document("tea", "<body id='t1'><p id='t2'>x</p></body>")),
                log);
        assertThat(links(documents.get(0).root())).containsExactly("#t2", "#t1", "https://example.org/#t2", "#t1");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void documentWithoutSuchLinksStaysTheSame() {
        EditionDocument tea = document("tea", "<body id='t1'><p><a href='#t1'>x</a></p></body>");
        assertThat(LocalLinks.resolve(List.of(tea), log).get(0).root()).isSameAs(tea.root());
    }

    @Test
    void linkThatLeadsNowhereIsReportedWithItsPlace() {
        LocalLinks.resolve(
                List.of(document("tea", "<body><a data-span='tea.md:3:7' href='tea.xhtml#none'>x</a></body>")), log);
        assertThat(log.sorted()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.DANGLING_REFERENCE);
            assertThat(d.span()).hasToString("tea.md:3:7");
            assertThat(d.message("en")).isEqualTo("the reference #none leads nowhere");
        });
    }

    private static EditionDocument document(String name, String xml) {
        return new EditionDocument(
                name, "article", StyledTrees.of(xml), selector -> PageFixtures.page(PageFixtures.margins()));
    }

    private static List<String> links(StyledElement element) {
        List<String> found = new ArrayList<>();
        element.element().attribute("href").ifPresent(found::add);
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                found.addAll(links(e));
            }
        }
        return found;
    }
}
