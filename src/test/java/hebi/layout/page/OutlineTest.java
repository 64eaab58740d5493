package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.Properties;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.diag.DiagnosticLog;
import hebi.fragment.PagedDocument.Bookmark;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void bookmarksNestByLevelOverAllDocuments() {
        String first = "<body><h1 id='a' level='1'>A</h1><h2 id='b' level='2'>B</h2><h2 id='c' level='2'>C</h2></body>";
        String second =
                "<body><h1 id='d' level='1'>D</h1><h3 id='e' level='3'>E</h3><h2 id='f' level='2'>F</h2></body>";
        assertThat(outline(first, second)).isEqualTo("a A [b B, c C], d D [e E, f F]");
    }

    @Test
    void labelMayBeGiven() {
        assertThat(outline("<body><p id='a' level='1' label='Chapter '>One  <b>two</b></p></body>"))
                .isEqualTo("a Chapter One two");
    }

    @Test
    void elementWithoutIdIsFoundByTheOneAroundIt() {
        assertThat(outline("<body><section id='s'><h1 level='1'>A</h1></section></body>"))
                .isEqualTo("s A");
    }

    @Test
    void emptyAndHiddenHeadingsAreNoBookmarks() {
        assertThat(outline("<body id='x'><h1 level='1'> </h1><h1 level='1' display='none'>A</h1></body>"))
                .isEmpty();
    }

    private String outline(String... documents) {
        Resolver resolver = Editions.resolver(
                log,
                (element, style) -> {
                    var leveled = style.with(
                            Properties.BOOKMARK_LEVEL,
                            element.attribute("level").map(Integer::parseInt).orElse(0));
                    return element.attribute("label")
                            .map(label -> leveled.with(Properties.BOOKMARK_LABEL, (Content) new Content.Parts(
                                    List.of(new ContentPart.Literal(label), new ContentPart.ElementText()))))
                            .orElse(leveled);
                },
                documents);
        String shown = show(Outline.of(resolver));
        assertThat(log.sorted()).isEmpty();
        return shown;
    }

    private static String show(List<Bookmark> bookmarks) {
        return String.join(
                ", ",
                bookmarks.stream()
                        .map(b -> b.target() + " " + b.title()
                                + (b.children().isEmpty() ? "" : " [" + show(b.children()) + "]"))
                        .toList());
    }
}
