package hebi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.check.VeraPdfCheck;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.fragment.StructureRole;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageInfo;
import hebi.image.TestPictures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private byte[] placed(int width, int height, ImageAsset... pictures) throws IOException {
        HandMade made = new HandMade();
        int y = 0;
        for (ImageAsset picture : pictures) {
            made.root().add(StructureRole.FIGURE).alt("图").image(picture, 0, y, width, height);
            y += height;
        }
        return made.write(log);
    }

    private static List<PDImageXObject> images(byte[] pdf) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        PDDocument document = Loader.loadPDF(pdf);
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getXObjectNames()) {
            images.add((PDImageXObject) resources.getXObject(name));
        }
        return images;
    }

    private static byte[] raw(PDImageXObject image) throws IOException {
        return image.getCOSObject().createRawInputStream().readAllBytes();
    }

    @Test
    void aJpegThatFitsIsStoredUnchanged() throws IOException {
        byte[] jpeg = TestPictures.jpeg(300, 200);
        byte[] pdf = placed(72_000, 48_000, HandMade.picture("a.jpg", jpeg));
        assertThat(raw(images(pdf).get(0))).isEqualTo(jpeg);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void aJpegWithFarTooManyPixelsIsResampledTo300PixelsPerInch() throws IOException {
        byte[] pdf = placed(72_000, 48_000, HandMade.picture("a.jpg", TestPictures.jpeg(1200, 800)));
        assertThat(images(pdf).get(0).getWidth()).isEqualTo(300);
        assertThat(images(pdf).get(0).getHeight()).isEqualTo(200);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void theLargestPlaceDecidesAndEqualPicturesAreStoredOnce() throws IOException {
        byte[] jpeg = TestPictures.jpeg(1200, 800);
        HandMade made = new HandMade();
        HandMade.Node root = made.root();
        root.add(StructureRole.FIGURE).alt("小").image(HandMade.picture("a.jpg", jpeg), 0, 0, 72_000, 48_000);
        root.add(StructureRole.FIGURE)
                .alt("大")
                .image(HandMade.picture("b.jpg", jpeg.clone()), 0, 50_000, 288_000, 192_000);
        List<PDImageXObject> images = images(made.write(log));
        assertThat(images).hasSize(1);
        assertThat(raw(images.get(0))).isEqualTo(jpeg);
    }

    @Test
    void greyStaysGreyAndAlphaBecomesASoftMask() throws IOException {
        byte[] pdf = placed(
                72_000,
                72_000,
                HandMade.picture("g.jpg", TestPictures.greyJpeg(900, 900)),
                HandMade.picture("p.png", TestPictures.pngWithAlpha(60, 60)),
                HandMade.picture("q.png", TestPictures.png(60, 60)));
        List<PDImageXObject> images = images(pdf);
        assertThat(images.get(0).getColorSpace().getName()).isEqualTo("DeviceGray");
        assertThat(images.get(0).getWidth()).isEqualTo(300);
        assertThat(images.get(1).getSoftMask()).isNotNull();
        assertThat(images.get(2).getSoftMask()).isNull();
        assertThat(images.get(2).getImage().getRGB(0, 0) >> 16 & 255).isGreaterThan(240);
        assertThat(log.sorted()).isEmpty();
        assertThat(VeraPdfCheck.check(pdf, "a.pdf", VeraPdfCheck.SCREEN, log)).isTrue();
    }

    @Test
    void cmykWithoutProfileBecomesSrgbAndIsReported() throws IOException {
        byte[] pdf = placed(72_000, 72_000, HandMade.picture("c.jpg", TestPictures.cmykJpeg(64, 64, 0, 255, 255, 0)));
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.IMAGE_CMYK_WITHOUT_PROFILE);
        PDImageXObject image = images(pdf).get(0);
        assertThat(image.getColorSpace().getName()).isEqualTo("DeviceRGB");
        int red = image.getImage().getRGB(30, 30);
        assertThat(red >> 16 & 255).isGreaterThan(240);
        assertThat(red >> 8 & 255).isLessThan(15);
        assertThat(VeraPdfCheck.check(pdf, "a.pdf", VeraPdfCheck.SCREEN, log)).isTrue();
    }

    @Test
    void aCameraThatWasHeldUprightIsTurnedByTheMatrix() throws IOException {
        // Stored left red, right blue; orientation 6 shows the left side at the top.
        byte[] jpeg = TestPictures.withSegment(TestPictures.jpeg(80, 40), 0xE1, TestPictures.exif(6));
        ImageAsset asset = HandMade.picture("a.jpg", jpeg);
        assertThat(asset.info().width()).isEqualTo(40);
        byte[] pdf = placed(40_000, 80_000, asset);
        assertThat(raw(images(pdf).get(0))).isEqualTo(jpeg);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImage(0);
            assertThat(page.getRGB(20, 5) >> 16 & 255).isGreaterThan(200);
            assertThat(page.getRGB(20, 75) & 255).isGreaterThan(200);
        }
    }

    @Test
    void aDamagedPictureIsReportedAndNotPainted() throws IOException {
        byte[] png = TestPictures.png(60, 60);
        ImageInfo info = HandMade.picture("p.png", png).info();
        Arrays.fill(png, 60, png.length - 12, (byte) 7);
        byte[] pdf = placed(72_000, 72_000, new ImageAsset("p.png", new ImageBytes(png), info));
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.IMAGE_DAMAGED);
        assertThat(images(pdf)).isEmpty();
    }

    @Test
    void cmykWithItsProfileIsStoredUnchanged() throws IOException {
        byte[] profile = TestPictures.iccHeader("prtr", "CMYK");
        byte[] jpeg = TestPictures.withSegment(TestPictures.cmykJpeg(64, 64, 0, 255, 255, 0), 0xE2, profile);
        byte[] adobe = TestPictures.withSegment(jpeg, 0xEE, TestPictures.adobe(0));
        List<PDImageXObject> images =
                images(placed(72_000, 72_000, HandMade.picture("a.jpg", jpeg), HandMade.picture("b.jpg", adobe)));
        assertThat(log.sorted()).isEmpty();
        for (PDImageXObject image : images) {
            var space = (org.apache.pdfbox.cos.COSArray) image.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
            assertThat(space.getName(0)).isEqualTo("ICCBased");
            assertThat(((org.apache.pdfbox.cos.COSStream) space.getObject(1)).getInt(COSName.N))
                    .isEqualTo(4);
        }
        assertThat(raw(images.get(0))).isEqualTo(jpeg);
        // Only the Adobe marker says that the inks are inverted.
        assertThat(images.get(0).getCOSObject().containsKey(COSName.DECODE)).isFalse();
        assertThat(images.get(1).getCOSObject().containsKey(COSName.DECODE)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pngs")
    void everyKindOfPngShowsItsColour(String kind, byte[] png, int expected) throws IOException {
        byte[] pdf = placed(72_000, 72_000, HandMade.picture("p.png", png));
        assertThat(log.sorted()).as(kind).isEmpty();
        PDImageXObject image = images(pdf).get(0);
        assertThat(image.getOpaqueImage(null, 1).getRGB(10, 10) & 0xFFFFFF).isEqualTo(expected);
        assertThat(VeraPdfCheck.check(pdf, "a.pdf", VeraPdfCheck.SCREEN, log)).isTrue();
    }

    static Stream<Arguments> pngs() throws IOException {
        return Stream.of(
                Arguments.of("rgb", TestPictures.plainPng(3, 8, false, 200, 100, 50), 0xC86432),
                Arguments.of("rgb interlaced", TestPictures.plainPng(3, 8, true, 200, 100, 50), 0xC86432),
                Arguments.of("rgb 16 bit", TestPictures.plainPng(3, 16, false, 200, 100, 50), 0xC86432),
                Arguments.of("grey", TestPictures.plainPng(1, 8, false, 128), 0x808080),
                Arguments.of("grey interlaced", TestPictures.plainPng(1, 8, true, 128), 0x808080),
                Arguments.of("grey with alpha", TestPictures.plainPng(2, 8, false, 128, 255), 0x808080),
                Arguments.of("rgb with alpha", TestPictures.plainPng(4, 8, false, 200, 100, 50, 255), 0xC86432),
                Arguments.of("palette", TestPictures.palettePng(0xC86432), 0xC86432));
    }
}
