package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.image.ImageAsset;
import hebi.image.TestPictures;
import hebi.resource.MemoryResources;
import hebi.template.LayoutFolder;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutPicturesTest {
    private static final Span WANTED = new Span("a.md", 3, 1);

    private final DiagnosticLog log = new DiagnosticLog();
    private final Map<String, byte[]> project = new HashMap<>();
    private final Map<String, byte[]> home = new HashMap<>();

    private Map<String, ImageAsset> load(String address) {
        List<LayoutFolder> folders = List.of(
                new LayoutFolder(new MemoryResources(project), "layouts/x"),
                new LayoutFolder(new MemoryResources(home), "layouts/x"));
        return new LayoutPictures(folders, log).load(Map.of(address, WANTED));
    }

    @Test
    void theMagazinesOwnPictureGoesBeforeTheBuiltInOne() throws IOException {
        home.put("layouts/x/paper.png", TestPictures.png(4, 4));
        assertThat(load("layouts/x/paper.png").get("layouts/x/paper.png").info().width())
                .isEqualTo(4);
        project.put("layouts/x/paper.png", TestPictures.png(8, 8));
        assertThat(load("layouts/x/paper.png").get("layouts/x/paper.png").info().width())
                .isEqualTo(8);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void aDataAddressIsDecoded() throws IOException {
        String address = "data:image/png;base64," + Base64.getEncoder().encodeToString(TestPictures.png(6, 3));
        assertThat(load(address).get(address).info().width()).isEqualTo(6);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void aMissingPictureIsReportedWhereItIsWanted() {
        assertThat(load("layouts/x/none.png")).isEmpty();
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.FILE_MISSING);
        assertThat(log.sorted()).extracting(Diagnostic::span).containsExactly(WANTED);
    }
}
