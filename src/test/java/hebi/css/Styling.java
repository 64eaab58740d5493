package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.html.Element;
import hebi.html.XhtmlParser;
import java.util.List;

/** Styles a small document with a small stylesheet; by default nothing may be reported. */
final class Styling {
    static final Span SOURCE = Span.of("test.xhtml");

    private final DiagnosticLog log = new DiagnosticLog();
    private final StyledDocument document;

    private Styling(String css, String body) {
        Element root = new XhtmlParser(log).parse("<html lang='zh'><body>" + body + "</body></html>", SOURCE);
        StyleSheet sheet = StyleSheet.parse(css, "test.css", StyleSheet.Imports.NONE, log);
        document = new Cascade(List.of(sheet), log).style(root);
    }

    /** The body's content styled with {@code css}, without any complaint. */
    static Styling of(String css, String body) {
        Styling styling = new Styling(css, body);
        assertThat(styling.log.sorted()).isEmpty();
        return styling;
    }

    /** The same where complaints are expected. */
    static Styling withComplaints(String css, String body) {
        Styling styling = new Styling(css, body);
        // Pages are styled when they are asked for.
        styling.page(new PageStyle.Selector("", false, false, false));
        return styling;
    }

    /** The value that {@code property} gets from {@code declarations} on a paragraph. */
    static <T> T value(Property<T> property, String declarations) {
        return of("p { " + declarations + " }", "<p id='x'/>").get("x", property);
    }

    StyledDocument document() {
        return document;
    }

    PageStyle page(PageStyle.Selector selector) {
        PageStyle style = document.pages().style(selector);
        style.findings().forEach(log::report);
        return style;
    }

    List<Diagnostic> diagnostics() {
        return log.sorted();
    }

    List<Code> codes() {
        return log.sorted().stream().map(Diagnostic::code).toList();
    }

    StyledElement element(String id) {
        StyledElement found = find(document.root(), id);
        assertThat(found).as("element #" + id).isNotNull();
        return found;
    }

    <T> T get(String id, Property<T> property) {
        return element(id).style().get(property);
    }

    private static StyledElement find(StyledElement at, String id) {
        if (at.element().id().filter(id::equals).isPresent()) {
            return at;
        }
        for (StyledNode child : at.children()) {
            if (child instanceof StyledElement element && find(element, id) != null) {
                return find(element, id);
            }
        }
        return null;
    }

    /** The tree with its texts: generated ones in braces. */
    static String tree(StyledNode node) {
        if (node instanceof StyledText text) {
            return text.generated() ? "{" + text.text() + "}" : text.text();
        }
        StyledElement element = (StyledElement) node;
        StringBuilder out = new StringBuilder(element.element().name()).append('(');
        element.children().forEach(child -> out.append(tree(child)));
        return out.append(')').toString();
    }
}
