package hebi.image;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.image.ImageInfo.Format;
import hebi.resource.MemoryResources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageProbeTest {
    private static final Span USE = new Span("articles/tea.zh.md", 3, 1);

    private final DiagnosticLog log = new DiagnosticLog();

    private Optional<ImageInfo> probe(byte[] bytes, String path) {
        return ImageProbe.probe(bytes, path, USE, log);
    }

    private void assertReported(Code code) {
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(code);
        assertThat(log.sorted()).extracting(Diagnostic::span).containsExactly(USE);
    }

    @Test
    void aJpegSaysSizeComponentsAndResolution() throws IOException {
        assertThat(probe(TestPictures.jpeg(30, 20), "a.jpg"))
                .contains(new ImageInfo(Format.JPEG, 30, 20, 3, false, 96));
        assertThat(probe(TestPictures.greyJpeg(30, 20), "a.jpeg").orElseThrow().components())
                .isEqualTo(1);
        assertThat(probe(TestPictures.cmykJpeg(30, 20, 1, 2, 3, 4), "a.jpg")
                        .orElseThrow()
                        .components())
                .isEqualTo(4);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void aPngSaysWhetherItHasAlpha() throws IOException {
        assertThat(probe(TestPictures.pngWithAlpha(30, 20), "a.png"))
                .contains(new ImageInfo(Format.PNG, 30, 20, 3, true, 96));
        assertThat(probe(TestPictures.png(30, 20), "a.png").orElseThrow().hasAlpha())
                .isFalse();
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void aTurnedPhotographExchangesItsSides() throws IOException {
        byte[] turned = TestPictures.withSegment(TestPictures.jpeg(30, 20), 0xE1, TestPictures.exif(8));
        assertThat(probe(turned, "a.jpg").orElseThrow().width()).isEqualTo(20);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void tenKilobytesThatClaimAbsurdDimensionsAreNeverDecoded() {
        assertThat(probe(TestPictures.hugePng(50_000, 50_000), "a.png")).isEmpty();
        assertReported(Code.IMAGE_TOO_LARGE);
    }

    @Test
    void aThinPictureMayNotBeTooLongEither() {
        assertThat(probe(TestPictures.hugePng(1, 2_000_000_000), "a.png")).isEmpty();
        assertReported(Code.IMAGE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "GIF89a........................................", "<svg xmlns=''/>", "plain text"})
    void whatIsNoPictureIsSaidToBeNone(String content) {
        assertThat(probe(content.getBytes(StandardCharsets.UTF_8), "a.png")).isEmpty();
        assertReported(Code.IMAGE_NOT_RECOGNISED);
    }

    @Test
    void aHeaderWithoutAFrameIsDamage() {
        assertThat(probe(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0x7F, 0, 1}, "a.jpg"))
                .isEmpty();
        assertReported(Code.IMAGE_DAMAGED);
    }

    @Test
    void aFileThatBreaksOffIsReportedButKnown() throws IOException {
        byte[] jpeg = TestPictures.jpeg(300, 200);
        assertThat(probe(Arrays.copyOf(jpeg, jpeg.length - 100), "a.jpg")).isPresent();
        assertReported(Code.IMAGE_TRUNCATED);
    }

    @Test
    void aPngCalledJpegIsOnlyAWarning() throws IOException {
        assertThat(probe(TestPictures.png(3, 2), "a.jpg").orElseThrow().format())
                .isEqualTo(Format.PNG);
        assertReported(Code.IMAGE_EXTENSION_MISMATCH);
    }

    @Test
    void everyTruncationIsEitherReportedOrSound() throws IOException {
        for (byte[] picture : new byte[][] {TestPictures.jpeg(20, 20), TestPictures.pngWithAlpha(20, 20)}) {
            for (int length = 0; length < picture.length; length++) {
                DiagnosticLog each = new DiagnosticLog();
                ImageProbe.probe(Arrays.copyOf(picture, length), "a.jpg", USE, each);
                assertThat(each.sorted()).as("%d bytes", length).isNotEmpty();
            }
        }
    }

    @Test
    void theStoreReadsOnceSharesContentAndReportsAtEachUse() throws IOException {
        byte[] jpeg = TestPictures.jpeg(3, 2);
        ImageStore store =
                new ImageStore(new MemoryResources(Map.of("a.jpg", jpeg, "b.jpg", jpeg.clone(), "c.jpg", new byte[9])));
        ImageAsset a = store.load("a.jpg", USE, log).orElseThrow();
        assertThat(store.load("b.jpg", USE, log).orElseThrow().bytes()).isSameAs(a.bytes());
        assertThat(log.sorted()).isEmpty();
        Span other = new Span("articles/snow.zh.md", 9, 1);
        assertThat(store.load("c.jpg", USE, log)).isEmpty();
        assertThat(store.load("c.jpg", other, log)).isEmpty();
        assertThat(store.load("d.jpg", USE, log)).isEmpty();
        assertThat(log.sorted())
                .extracting(d -> d.code() + " " + d.span())
                .containsExactlyInAnyOrder(
                        "IMAGE_NOT_RECOGNISED " + USE, "IMAGE_NOT_RECOGNISED " + other, "FILE_MISSING " + USE);
    }
}
