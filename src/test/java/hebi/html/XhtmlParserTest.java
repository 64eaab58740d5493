package hebi.html;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import org.junit.jupiter.api.Test;

class XhtmlParserTest {
    private static final Span SOURCE = Span.of("article.xhtml");
    private final DiagnosticLog log = new DiagnosticLog();

    private Element parse(String xhtml) {
        return new XhtmlParser(log).parse(xhtml, SOURCE);
    }

    private static String text(Node node) {
        StringBuilder out = new StringBuilder();
        if (node instanceof TextNode text) {
            out.append(text.text());
        } else if (node instanceof Element element) {
            element.children().forEach(child -> out.append(text(child)));
        }
        return out.toString();
    }

    @Test
    void textAttributesAndWhiteSpaceAreKept() {
        Element root =
                parse("<?xml version='1.0'?><!DOCTYPE html><html lang='zh'>\n <P epub:type='note' ID='a'>甲 &amp; "
                        + "<br/> &#x4E59;<![CDATA[<丙>]]></P><!-- gone --></html>");
        assertThat(log.sorted()).isEmpty();
        assertThat(root.name()).isEqualTo("html");
        assertThat(text(root)).isEqualTo("\n 甲 &  乙<丙>");
        Element p = (Element) root.children().get(1);
        assertThat(p.name()).isEqualTo("p");
        assertThat(p.attributes()).containsEntry("epub:type", "note").containsEntry("ID", "a");
    }

    @Test
    void spansComeFromTheNearestElementThatHasOneAndTheAttributeIsGone() {
        Element root = parse("<html><body data-span='a.md:3:1'>x<p data-span='a.md:7:2'>y<i>z</i></p></body></html>");
        Element body = (Element) root.children().get(0);
        Element p = (Element) body.children().get(1);
        assertThat(root.span()).isEqualTo(SOURCE);
        assertThat(body.children().get(0).span()).isEqualTo(new Span("a.md", 3, 1));
        assertThat(p.children()).allMatch(child -> child.span().equals(new Span("a.md", 7, 2)));
        assertThat(p.attributes()).isEmpty();
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void anElementLeftOpenIsReportedWhereItComesFrom() {
        parse("<html><p data-span='a.md:7:2'>a<b>c</p></html>");
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.XHTML_MALFORMED);
        assertThat(log.sorted().get(0).span()).isEqualTo(new Span("a.md", 7, 2));
    }

    @Test
    void textBesideTheRootIsReported() {
        parse("<html/>lost");
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.XHTML_MALFORMED);
    }

    @Test
    void nothingAtAllIsReported() {
        assertThat(parse("").children()).isEmpty();
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.XHTML_MALFORMED);
    }

    @Test
    void aHundredThousandNestedElementsAreReportedAndTheTextIsKept() {
        Element root = parse("<i>".repeat(100_000) + "内" + "</i>".repeat(100_000));
        assertThat(text(root)).isEqualTo("内");
        assertThat(log.sorted()).extracting(Diagnostic::code).contains(Code.XHTML_TOO_DEEP);
    }

    @Test
    void fiveHundredNestedElementsAreFine() {
        Element root = parse("<i>".repeat(500) + "内" + "</i>".repeat(500));
        assertThat(text(root)).isEqualTo("内");
        assertThat(log.sorted()).isEmpty();
    }
}
