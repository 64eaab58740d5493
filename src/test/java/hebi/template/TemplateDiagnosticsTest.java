package hebi.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Inline;
import hebi.document.SampleEdition;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import hebi.resource.MemoryResources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateDiagnosticsTest {
    private static final String GOOD = "<html/>";

    private final DiagnosticLog log = new DiagnosticLog();

    private Diagnostic onlyFinding() {
        assertThat(log.sorted()).hasSize(1);
        return log.sorted().get(0);
    }

    /** Renders with templates given as name and text; those not given are good. */
    private void renderAborted(Map<String, String> templates) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("cover", "contents", "article", "colophon")) {
            files.put("layouts/own/" + name + ".ftlx", GOOD.getBytes(StandardCharsets.UTF_8));
        }
        templates.forEach((name, text) -> files.put("layouts/own/" + name, text.getBytes(StandardCharsets.UTF_8)));
        files.values().removeIf(bytes -> bytes.length == 0);
        LayoutFolder own = new LayoutFolder(new MemoryResources(files), "layouts/own");
        XhtmlRenderer renderer = new XhtmlRenderer(List.of(own), new Languages(), log, Duration.ofSeconds(2));
        assertThatThrownBy(() -> renderer.render(SampleEdition.edition(), OutputFormat.PDF))
                .isInstanceOf(BuildAbortedException.class);
    }

    private void render(Article article) throws IOException {
        LayoutFolder builtIn = new LayoutFolder(
                new DirectoryResources(Path.of(System.getProperty("hebi.home", "."))), "layouts/shanchuan");
        new XhtmlRenderer(List.of(builtIn), new Languages(), log)
                .render(SampleEdition.edition(article), OutputFormat.EPUB);
    }

    @Test
    void aMissingTemplateIsNamed() {
        renderAborted(Map.of("contents.ftlx", ""));
        assertThat(onlyFinding())
                .isEqualTo(Diagnostic.of(
                        Code.TEMPLATE_MISSING, Span.of("layouts/own/contents.ftlx"), "layouts/own/contents.ftlx"));
    }

    @Test
    void aMissingImportIsReportedWhereItIsAskedFor() {
        renderAborted(Map.of("cover.ftlx", "<html/>\n<#import \"frame.ftlx\" as f>"));
        assertThat(onlyFinding().code()).isEqualTo(Code.TEMPLATE_MISSING);
        assertThat(onlyFinding().span()).isEqualTo(new Span("layouts/own/cover.ftlx", 2, 1));
        assertThat(onlyFinding().args()).containsExactly("layouts/own/frame.ftlx");
    }

    @Test
    void aSyntaxErrorHasItsLine() {
        renderAborted(Map.of("article.ftlx", "<html>\n<#if section.name>\n</html>"));
        assertThat(onlyFinding().code()).isEqualTo(Code.TEMPLATE_SYNTAX);
        assertThat(onlyFinding().span().file()).isEqualTo("layouts/own/article.ftlx");
        assertThat(onlyFinding().span().line()).isPositive();
        assertThat(onlyFinding().message("en")).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aMisspeltNameHasItsLineAndColumnAndNoStack() {
        renderAborted(Map.of("article.ftlx", "<html>\n  ${secton.name}\n</html>"));
        assertThat(onlyFinding().code()).isEqualTo(Code.TEMPLATE_FAILED);
        assertThat(onlyFinding().span()).isEqualTo(new Span("layouts/own/article.ftlx", 2, 5));
        assertThat(onlyFinding().message("en")).contains("secton").doesNotContain("Exception", "FTL stack");
    }

    @Test
    void anErrorInAnImportedFileIsPlacedThere() {
        renderAborted(Map.of(
                "cover.ftlx", "<#import \"lib.ftlx\" as l><@l.m/>", "lib.ftlx", "<#macro m>\n${nothing}</#macro>"));
        assertThat(onlyFinding().span()).isEqualTo(new Span("layouts/own/lib.ftlx", 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${magazine?api.getClass()}",
                "${word.class}",
                "${magazine.class.protectionDomain}",
                "<#include \"/../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">"
            })
    void aTemplateReachesNoClassAndNoOtherFile(String attack) {
        renderAborted(Map.of("cover.ftlx", "<html>" + attack + "</html>"));
        assertThat(onlyFinding().code()).isIn(Code.TEMPLATE_FAILED, Code.TEMPLATE_MISSING);
        assertThat(onlyFinding().span().file()).isEqualTo("layouts/own/cover.ftlx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x>${x}</#list>",
                "<#list 1.. as x></#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#macro m><#list 1.. as x></#list></#macro><@m/>"
            })
    void aTemplateWithoutEndIsStopped(String endless) {
        renderAborted(Map.of("cover.ftlx", endless));
        assertThat(onlyFinding())
                .isEqualTo(Diagnostic.of(Code.TEMPLATE_ENDLESS, Span.of("layouts/own/cover.ftlx"), "cover.ftlx"));
    }

    @Test
    void outputThatIsNoXmlNamesThePlaceInTheManuscript() {
        renderAborted(Map.of("article.ftlx", "<html><p data-span=\"tea.zh.md:7:1\">a<br></p></html>"));
        assertThat(onlyFinding().code()).isEqualTo(Code.TEMPLATE_NOT_WELL_FORMED);
        assertThat(onlyFinding().span()).isEqualTo(Span.of("layouts/own/article.ftlx"));
        assertThat(onlyFinding().args().get(1)).isEqualTo("tea.zh.md:7:1");
    }

    @Test
    void aTemplateThatIsNoUtf8IsReportedAtItsPlace() {
        Map<String, byte[]> files = Map.of("cover.ftlx", new byte[] {'<', 'h', (byte) 0xC4, (byte) 0xE3});
        XhtmlRenderer renderer =
                new XhtmlRenderer(List.of(new LayoutFolder(new MemoryResources(files), "")), new Languages(), log);
        assertThatThrownBy(() -> renderer.render(SampleEdition.edition(), OutputFormat.PDF))
                .isInstanceOf(BuildAbortedException.class);
        assertThat(onlyFinding())
                .isEqualTo(Diagnostic.of(Code.INVALID_UTF8, new Span("cover.ftlx", 1, 3), "cover.ftlx", "2"));
    }

    @Test
    void aLinkToNothingIsReportedAtTheLink() throws IOException {
        Span place = new Span("tea.zh.md", 5, 7);
        Inline link = new Inline.Link(place, "#harvest", List.of(SampleEdition.text("采摘")));
        render(SampleEdition.article("tea", "茶", List.of(SampleEdition.paragraph("tea-p01", 5, link))));
        assertThat(onlyFinding()).isEqualTo(Diagnostic.of(Code.LINK_TARGET_MISSING, place, "#harvest"));
    }

    @Test
    void aControlCharacterIsReportedAtItsText() {
        Span place = new Span("tea.zh.md", 5, 3);
        Inline text = new Inline.Text(place, "茶\u0007叶");
        Article article = SampleEdition.article("tea", "茶", List.of(SampleEdition.paragraph("tea-p01", 5, text)));
        assertThatThrownBy(() -> render(article)).isInstanceOf(BuildAbortedException.class);
        assertThat(onlyFinding()).isEqualTo(Diagnostic.of(Code.CHARACTER_NOT_ALLOWED, place, "U+0007"));
    }
}
