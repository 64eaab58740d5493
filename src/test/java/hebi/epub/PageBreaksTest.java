package hebi.epub;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.PageMap;
import hebi.document.XhtmlDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBreaksTest {
    /** In the expectation ¶ stands for the mark. */
    @ParameterizedTest(name = "{2}: {0} at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<p id='x'>一二三</p>|0|<p id='x'>¶一二三</p>",
                "<p id='x'>一二三</p>|2|<p id='x'>一二¶三</p>",
                "<p id='x'>一二三</p>|3|<p id='x'>一二三¶</p>",
                "<p id='x'>一二三</p>|99|<p id='x'>一二三¶</p>",
                "<p id='x'>一<em>二三</em></p>|2|<p id='x'>一<em>二¶三</em></p>",
                "<p id='x'>一<em>二三</em>四</p>|1|<p id='x'>一<em>¶二三</em>四</p>",
                "<p id='x'>一𠮷二</p>|2|<p id='x'>一¶𠮷二</p>",
                "<p id='x'>一<ruby>明<rt>míng</rt>前<rt>qián</rt></ruby></p>|6|<p id='x'>一¶<ruby>明<rt>míng</rt>前<rt>qián</rt></ruby></p>",
                "<p id='x'>一<sup><a href='#n'>12</a></sup>二</p>|2|<p id='x'>一¶<sup><a href='#n'>12</a></sup>二</p>",
                "<h2 id='x'>一二</h2>|0|¶<h2 id='x'>一二</h2>",
                "<h2 id='x'>一二</h2>|1|<h2 id='x'>一¶二</h2>",
                "<hr id='x'/>|0|¶<hr id='x'/>",
                "<figure id='x'><img src='a'/></figure>|0|<figure id='x'>¶<img src='a'/></figure>",
                "<ul id='x'> <li>一</li> <li>二</li></ul>|0|<ul id='x'> <li>¶一</li> <li>二</li></ul>",
                "<ul id='x'> <li>一</li> <li>二</li></ul>|2|<ul id='x'> <li>一</li> <li>¶二</li></ul>",
                "<table id='x'><tr><td>一</td><td>二</td></tr></table>|0|<table id='x'><tr><td>¶一</td><td>二</td></tr></table>",
                "<table id='x'><tr> <td>一</td></tr></table>|0|<table id='x'><tr> <td>¶一</td></tr></table>",
                "<table id='x'><tr><td>一</td><td>二</td></tr></table>|1|<table id='x'><tr><td>一</td><td>¶二</td></tr></table>"
            })
    void theMarkStandsWherePhrasingMayStand(String source, int offset, String expected) {
        DiagnosticLog log = new DiagnosticLog();
        String html = "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><body>";
        ContentDocument document =
                ContentDocument.parse(new XhtmlDocument("tea", "", "article", html + source + "</body></html>"), log);
        PageMap.Start start = new PageMap.Start("1", "tea", "x", offset);

        new PageBreaks(document.tree()).insert(document.element("x").orElseThrow(), start, "m", "第1页");

        String text =
                XhtmlSerializer.write(document.tree().getDocumentElement(), "tea.xhtml", new SourceMap(Span.NONE));
        String body = text.substring(text.indexOf("<body>") + 6, text.indexOf("</body>"))
                .replaceAll("<span [^>]*epub:type=\"pagebreak\"[^>]*></span>", "¶")
                .replace('"', '\'');
        assertThat(body).isEqualTo(expected);
        assertThat(log.sorted()).isEmpty();
    }
}
