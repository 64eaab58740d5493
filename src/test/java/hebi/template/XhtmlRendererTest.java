package hebi.template;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.document.SampleEdition;
import hebi.document.XhtmlDocument;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class XhtmlRendererTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private List<XhtmlDocument> render(OutputFormat format) throws Exception {
        LayoutFolder layout = new LayoutFolder(
                new DirectoryResources(Path.of(System.getProperty("hebi.home", "."))), "layouts/shanchuan");
        return new XhtmlRenderer(List.of(layout), new Languages(), log).render(SampleEdition.edition(), format);
    }

    @Test
    void print() throws Exception {
        try {
            render(OutputFormat.EPUB).forEach(d -> System.out.println(d.name() + "\n" + d.xhtml()));
        } finally {
            System.out.println(log.sorted());
            log.sorted().forEach(d -> System.out.println(d.span() + " " + d.message("en")));
        }
        assertThat(log.sorted()).isEmpty();
    }
}
