package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.box.Origin;
import hebi.css.StyledNode.StyledElement;
import hebi.diag.DiagnosticLog;
import hebi.document.PageMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageStartsTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void pageBeginsAtItsFirstLeadLanguageText() {
        // body 0, p 1, "ئەمەس" 2–6, p 7, "lead " 8–12, b 13, "bold" 14–17
        PreparedDocument document =
                document("<body><p id='u' lang='ug'>ئەمەس</p><p id='l' lang='en-GB'>lead <b>bold</b></p></body>");
        assertThat(start(document, List.of(2, 10, 14))).contains(new PageMap.Start("7", "doc0", "l", 2));
        assertThat(start(document, List.of(3, 15))).contains(new PageMap.Start("7", "doc0", "l", 6));
    }

    @Test
    void generatedTextIsNoStart() {
        PreparedDocument document = document("<body><p id='p'><before>1. </before>text</p></body>");
        // body 0, p 1, ::before 2, "1. " 3–5, "text" 6–9
        assertThat(start(document, List.of(2, 6))).contains(new PageMap.Start("7", "doc0", "p", 0));
    }

    @Test
    void pageWithoutLeadTextNamesItsFirstBlock() {
        PreparedDocument document = document("<body><figure id='f'><img id='i' alt='x'/></figure></body>");
        StyledElement figure = document.text().ids().get("f");
        LaidPage page = PageFixtures.flowing(
                PageFixtures.page(PageFixtures.margins()),
                List.of(PageFixtures.origin(figure, document.order().order(figure))));
        assertThat(new PageStarts("en").of("7", page, new PageContent(List.of(), List.of(2)), document))
                .contains(new PageMap.Start("7", "doc0", "f", 0));
    }

    @Test
    void blankPageHasNoEntry() {
        assertThat(start(document("<body><p id='p'>x</p></body>"), List.of())).isEmpty();
    }

    private PreparedDocument document(String xml) {
        return Editions.resolver(log, (element, style) -> style, xml)
                .documents()
                .get(0);
    }

    private static Optional<PageMap.Start> start(PreparedDocument document, List<Integer> texts) {
        List<Origin> none = List.of();
        LaidPage page = PageFixtures.flowing(PageFixtures.page(PageFixtures.margins()), none);
        return new PageStarts("en").of("7", page, new PageContent(texts, List.of()), document);
    }
}
