package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.Cascade;
import hebi.css.StyleSheet;
import hebi.css.StyledDocument;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.font.FontStack;
import hebi.font.SquareFont;
import hebi.fragment.Page;
import hebi.html.XhtmlParser;
import hebi.layout.LayoutContext;
import hebi.layout.PageRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is laid out again, and what not, when documents are laid out a second time. */
class LayoutMemoryTest {
    private static final String CSS = """
            @page { size: 140pt 140pt; margin: 20pt }
            html { font: 10pt/10pt serif; orphans: 1; widows: 1 }
            body, p { margin: 0; font-size: 10pt }
            a::after { content: target-counter(attr(href), page) }
            """;
    private static final String CONTENTS = "<p><a href='#b'>看</a></p>";
    private static final String ONE_PAGE = "<p>一二三</p>";
    private static final String TWO_PAGES = "<p>一二三</p><p style='break-before: page'>四五六</p>";
    private static final String TARGET = "<p id='b'>七八九</p>";

    private final PageRun run = new PageRun();
    private final LayoutMemory memory = new LayoutMemory();
    private final List<String> prepared = new ArrayList<>();
    private FontStack fonts = new FontStack(List.of(SquareFont.face()));

    @Test
    void nothingIsPreparedAgainWhenNothingHasChanged() {
        List<EditionDocument> documents = List.of(document("c", CONTENTS), document("a", ONE_PAGE));
        List<Page> first = layOut(documents);
        prepared.clear();
        assertThat(layOut(documents)).isEqualTo(first);
        assertThat(prepared).isEmpty();
    }

    @Test
    void whatFollowsAChangedDocumentKeepsItsLines() {
        EditionDocument contents = document("c", CONTENTS);
        EditionDocument target = document("b", TARGET);
        layOut(List.of(contents, document("a", ONE_PAGE), target));
        prepared.clear();
        List<Page> pages = layOut(List.of(contents, document("a", TWO_PAGES), target));
        // The number of b's page is another one, and b begins on the other side.
        assertThat(prepared).containsExactlyInAnyOrder("一二三", "四五六", "看4");
        assertThat(pages).extracting(Page::label).containsExactly("1", "2", "3", "4");
    }

    @Test
    void otherFontsAreAnotherLayout() {
        List<EditionDocument> documents = List.of(document("a", ONE_PAGE));
        layOut(documents);
        prepared.clear();
        fonts = new FontStack(List.of(SquareFont.face(), SquareFont.face()));
        layOut(documents);
        assertThat(prepared).containsExactly("一二三");
    }

    @Test
    void findingsAreSaidAgain() {
        List<EditionDocument> documents = List.of(document("a", "<p>" + "w".repeat(20) + "</p>"));
        layOut(documents);
        List<Diagnostic> first = run.log().sorted();
        assertThat(first).extracting(Diagnostic::code).contains(Code.LINE_OVERFULL);
        DiagnosticLog second = new DiagnosticLog();
        PageLayout.layout(
                documents, new PageSettings("zh", false), run.context().with(order -> 0, second), memory);
        assertThat(second.sorted()).isEqualTo(first);
    }

    private List<Page> layOut(List<EditionDocument> documents) {
        LayoutContext given = run.context();
        LayoutContext context = new LayoutContext(
                text -> {
                    prepared.add(text.text());
                    return given.preparer().apply(text);
                },
                query -> fonts,
                given.languages(),
                given.images(),
                given.structure(),
                given.diagnostics());
        return PageLayout.layout(documents, new PageSettings("zh", false), context, memory)
                .document()
                .pages();
    }

    private EditionDocument document(String name, String body) {
        StyleSheet sheet = StyleSheet.parse(CSS, "page.css", StyleSheet.Imports.NONE, run.log());
        String xhtml = "<html lang='zh'><body>" + body + "</body></html>";
        StyledDocument styled = new Cascade(List.of(sheet), run.log())
                .style(new XhtmlParser(run.log()).parse(xhtml, Span.of(name + ".xhtml")));
        return new EditionDocument(name, "article", styled.root(), styled.pages()::style);
    }
}
