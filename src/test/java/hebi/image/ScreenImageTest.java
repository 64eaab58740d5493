package hebi.image;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.image.ImageInfo.Format;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenImageTest {
    private static final ScreenProfile SMALL = new ScreenProfile(100, 0.8f);

    private final DiagnosticLog log = new DiagnosticLog();

    private ImageAsset asset(String path, byte[] bytes) {
        return new ImageAsset(
                path,
                new ImageBytes(bytes),
                ImageProbe.probe(bytes, path, Span.NONE, log).orElseThrow());
    }

    @Test
    void aSmallPictureStaysAsItIs() throws IOException {
        ImageAsset asset = asset("a.jpg", TestPictures.jpeg(100, 80));
        assertThat(ScreenImage.make(asset, SMALL, log)).containsSame(asset);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void aLargeOneGetsTheLongEdge() throws IOException {
        ImageAsset made = ScreenImage.make(asset("images/a.jpeg", TestPictures.jpeg(400, 200)), SMALL, log)
                .orElseThrow();
        assertThat(made.path()).isEqualTo("images/a.jpg");
        assertThat(made.info()).isEqualTo(new ImageInfo(Format.JPEG, 100, 50, 3, false, 96));
        assertThat(ImageProbe.probe(made.bytes().toByteArray(), made.path(), Span.NONE, log))
                .contains(made.info());
        Pixels pixels = ImageDecoder.decode(made, 100);
        assertThat(pixels.sample(1, 25, 0)).isGreaterThan(230);
        assertThat(pixels.sample(98, 25, 2)).isGreaterThan(230);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void alphaSurvives() throws IOException {
        ImageAsset made = ScreenImage.make(asset("a.png", TestPictures.pngWithAlpha(400, 200)), SMALL, log)
                .orElseThrow();
        Pixels pixels = ImageDecoder.decode(made, 100);
        assertThat(pixels.sample(10, 10, 3)).isZero();
        assertThat(pixels.sample(90, 10, 3)).isEqualTo(200);
        assertThat(pixels.sample(90, 10, 1)).isBetween(126, 130);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void anOrientationIsAppliedToThePixels() throws IOException {
        byte[] jpeg = TestPictures.withSegment(TestPictures.jpeg(400, 200), 0xE1, TestPictures.exif(6));
        ImageAsset made = ScreenImage.make(asset("a.jpg", jpeg), SMALL, log).orElseThrow();
        assertThat(made.info().height()).isEqualTo(100);
        Pixels pixels = ImageDecoder.decode(made, 100);
        assertThat(pixels.sample(25, 2, 0)).isGreaterThan(230);
        assertThat(pixels.sample(25, 97, 2)).isGreaterThan(230);
    }

    @Test
    void cmykBecomesSrgb() throws IOException {
        ImageAsset made = ScreenImage.make(asset("c.jpg", TestPictures.cmykJpeg(40, 40, 255, 0, 255, 0)), SMALL, log)
                .orElseThrow();
        assertThat(made.info().components()).isEqualTo(3);
        assertThat(ImageDecoder.decode(made, 40).sample(20, 20, 1)).isGreaterThan(240);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.IMAGE_CMYK_WITHOUT_PROFILE);
    }

    @Test
    void damageIsReported() throws IOException {
        byte[] png = TestPictures.png(400, 200);
        ImageInfo info = asset("a.png", png).info();
        Arrays.fill(png, 60, png.length - 12, (byte) 7);
        assertThat(ScreenImage.make(new ImageAsset("a.png", new ImageBytes(png), info), SMALL, log))
                .isEmpty();
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.IMAGE_DAMAGED);
    }

    @Test
    void scalingKeepsAnEvenColourAndTheMeanOfAPattern() {
        byte[] samples = new byte[64 * 64];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) ((i + i / 64) % 2 == 0 ? 255 : 0);
        }
        Pixels checks = new Pixels(64, 64, Pixels.Model.GREY, samples, Optional.empty());
        Pixels scaled = Resampler.scale(checks, 16, 16);
        assertThat(scaled.sample(8, 8, 0)).isBetween(120, 135);
        Arrays.fill(samples, (byte) 77);
        assertThat(Resampler.scale(new Pixels(64, 64, Pixels.Model.GREY, samples, Optional.empty()), 10, 7)
                        .colors())
                .containsOnly(77);
    }
}
