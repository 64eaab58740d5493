package hebi.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.check.VeraPdfCheck;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.fragment.Background;
import hebi.fragment.Background.Angle;
import hebi.fragment.Background.Area;
import hebi.fragment.Background.Gradient;
import hebi.fragment.Background.Layer;
import hebi.fragment.Background.Repeat;
import hebi.fragment.Background.Stop;
import hebi.fragment.Background.Towards;
import hebi.fragment.Border;
import hebi.fragment.Border.Look;
import hebi.fragment.BoxPaint;
import hebi.fragment.CornerRadii;
import hebi.fragment.DisplayItem.ShadeStop;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import hebi.geom.BlockFlow;
import hebi.geom.Color;
import hebi.geom.Direction;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.PhysicalRect;
import hebi.geom.Portion;
import hebi.geom.WritingMode;
import hebi.image.ImageAsset;
import hebi.image.TestPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Boxes on a page of 100 × 100 points, rendered so that a point is a pixel. */
class PaintTest {
    private static final WritingMode LTR = WritingMode.HORIZONTAL_LTR;
    private static final Color RED = new Color.Rgb(255, 0, 0, 255);
    private static final Color BLUE = new Color.Rgb(0, 0, 255, 255);
    private static final Color GREEN = new Color.Rgb(0, 128, 0, 255);
    private static final int WHITE = 0xFFFFFF;

    private static PagedDocument document(Map<String, ImageAsset> pictures, Fragment... fragments) {
        Page.Area area = new Page.Area(new PhysicalRect(0, 0, 100_000, 100_000), LTR, List.of(fragments));
        StructureElement figure = new StructureElement(
                2, StructureRole.FIGURE, 1, Optional.empty(), Optional.of("图"), Map.of(), List.of(), Span.NONE);
        StructureElement root = new StructureElement(
                1, StructureRole.DOCUMENT, 0, Optional.empty(), Optional.empty(), Map.of(), List.of(figure), Span.NONE);
        return new PagedDocument("en", List.of(new Page("1", 100_000, 100_000, List.of(area))), root, List.of())
                .withPictures(pictures);
    }

    private static byte[] written(PagedDocument document) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(document, HandMade.metadata(), PdfOptions.DEFAULT, out, log);
        assertThat(log.sorted()).isEmpty();
        return out.toByteArray();
    }

    private static BufferedImage rendered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static BufferedImage rendered(Fragment... fragments) throws IOException {
        return rendered(written(document(Map.of(), fragments)));
    }

    private static String content(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    private static void assertNear(int actual, int expected) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(actual >> shift & 255)
                    .as("%06x is about %06x", actual, expected)
                    .isCloseTo(expected >> shift & 255, within(12));
        }
    }

    private static Fragment.Block box(BoxPaint paint, Fragment... children) {
        return box(LTR, paint, children);
    }

    /** The box from (10, 10) to (90, 90). */
    private static Fragment.Block box(WritingMode mode, BoxPaint paint, Fragment... children) {
        return box(mode, 10, 10, 80, 80, paint, children);
    }

    private static Fragment.Block box(
            WritingMode mode, int x, int y, int width, int height, BoxPaint paint, Fragment... children) {
        return new Fragment.Block(
                new LogicalRect(x * 1000, y * 1000, width * 1000, height * 1000),
                mode,
                paint,
                new Marking.Content(1, 0),
                List.of(),
                Optional.empty(),
                List.of(children),
                Span.NONE);
    }

    private static BoxPaint layered(Layer... layers) {
        return BoxPaint.NONE.with(new Background(Color.Rgb.TRANSPARENT, Area.BORDER_BOX, List.of(layers)));
    }

    private static Gradient gradient(Background.Line line, Color... colors) {
        return new Gradient(
                line,
                Arrays.stream(colors).map(c -> new Stop(c, Optional.empty())).toList());
    }

    private static BoxPaint bordered(int width, Border.Style style, Color color) {
        int w = width * 1000;
        return BoxPaint.NONE.with(Border.all(new LogicalEdges(w, w, w, w), new Look(style, color)));
    }

    private static ImageAsset picture() throws IOException {
        // Left red, right blue; 40 × 20 pixels are 30 × 15 points.
        return HandMade.picture("p.png", TestPictures.png(40, 20));
    }

    @Test
    void roundCornersAreWhiteOutsideTheirRadius() throws IOException {
        BufferedImage page = rendered(box(BoxPaint.filled(RED).with(CornerRadii.all(20_000))));
        assertNear(at(page, 12, 12), WHITE);
        assertNear(at(page, 87, 87), WHITE);
        assertNear(at(page, 17, 17), 0xFF0000);
        assertNear(at(page, 50, 11), 0xFF0000);
    }

    @Test
    void logicalCornersAreWhereTheWritingModePutsThem() throws IOException {
        CornerRadii.Radius radius = new CornerRadii.Radius(Portion.percent(50), Portion.length(30_000));
        BoxPaint paint = BoxPaint.filled(RED)
                .with(new CornerRadii(
                        radius, CornerRadii.Radius.NONE, CornerRadii.Radius.NONE, CornerRadii.Radius.NONE));
        assertThat(white(LTR, paint)).isEqualTo("top left");
        assertThat(white(new WritingMode(BlockFlow.HORIZONTAL_TB, Direction.RTL), paint))
                .isEqualTo("top right");
        assertThat(white(new WritingMode(BlockFlow.VERTICAL_RL, Direction.LTR), paint))
                .isEqualTo("top right");
        assertThat(white(new WritingMode(BlockFlow.VERTICAL_LR, Direction.LTR), paint))
                .isEqualTo("top left");
        assertThat(white(new WritingMode(BlockFlow.VERTICAL_LR, Direction.RTL), paint))
                .isEqualTo("bottom left");
    }

    private static String white(WritingMode mode, BoxPaint paint) throws IOException {
        BufferedImage page = rendered(box(mode, paint));
        StringBuilder corners = new StringBuilder();
        for (int y : new int[] {12, 87}) {
            for (int x : new int[] {12, 87}) {
                if (at(page, x, y) == WHITE) {
                    corners.append(y < 50 ? "top " : "bottom ").append(x < 50 ? "left" : "right");
                }
            }
        }
        return corners.toString();
    }

    @Test
    void radiiThatOverlapShrinkTogether() throws IOException {
        // 100 points at each corner of 80: a circle.
        BufferedImage page = rendered(box(BoxPaint.filled(RED).with(CornerRadii.all(100_000))));
        assertNear(at(page, 18, 18), WHITE);
        assertNear(at(page, 25, 25), 0xFF0000);
        assertNear(at(page, 12, 50), 0xFF0000);
    }

    @Test
    void gradientChangesAlongItsLine() throws IOException {
        BufferedImage page = rendered(box(layered(Layer.of(gradient(new Angle(90), RED, BLUE)))));
        assertNear(at(page, 11, 50), 0xFC0003);
        assertNear(at(page, 50, 20), 0x7F0080);
        assertNear(at(page, 88, 80), 0x0500FA);
        assertNear(at(page, 5, 50), WHITE);
        BufferedImage corner = rendered(box(layered(Layer.of(gradient(new Towards(1, -1), RED, GREEN, BLUE)))));
        assertNear(at(corner, 11, 88), 0xFA0200);
        assertNear(at(corner, 11, 11), 0x008000);
        assertNear(at(corner, 88, 11), 0x0002FA);
    }

    @Test
    void gradientToTransparentKeepsItsColour() throws IOException {
        Gradient fading = gradient(new Towards(1, 0), RED, Color.Rgb.TRANSPARENT);
        byte[] pdf = written(document(Map.of(), box(layered(Layer.of(fading)))));
        BufferedImage page = rendered(pdf);
        assertNear(at(page, 12, 50), 0xFF0606);
        assertNear(at(page, 50, 50), 0xFF8080);
        assertNear(at(page, 88, 50), 0xFFF8F8);
        assertValid(pdf);
    }

    @Test
    void whatIsTransparentHasTheColoursBesideIt() {
        Color clear = Color.Rgb.TRANSPARENT;
        List<ShadeStop> stops = List.of(
                new ShadeStop(0, clear),
                new ShadeStop(0.5, RED),
                new ShadeStop(0.6, clear),
                new ShadeStop(0.7, BLUE),
                new ShadeStop(1, clear));
        Color red = new Color.Rgb(255, 0, 0, 0);
        Color blue = new Color.Rgb(0, 0, 255, 0);
        assertThat(PremultipliedStops.of(stops))
                .containsExactly(
                        new ShadeStop(0, red),
                        new ShadeStop(0.5, RED),
                        new ShadeStop(0.6, red),
                        new ShadeStop(0.6, blue),
                        new ShadeStop(0.7, BLUE),
                        new ShadeStop(1, blue));
    }

    @Test
    void stopsAtOnePlaceChangeAtOnce() throws IOException {
        Gradient hard = new Gradient(
                new Towards(0, 1),
                List.of(
                        new Stop(RED, Optional.of(Portion.percent(25))),
                        new Stop(BLUE, Optional.of(Portion.percent(25)))));
        BufferedImage page = rendered(box(layered(Layer.of(hard))));
        assertNear(at(page, 50, 28), 0xFF0000);
        assertNear(at(page, 50, 31), 0x0000FF);
    }

    @Test
    void pictureRepeatsFromItsArea() throws IOException {
        BoxPaint paint = layered(Layer.of(new Background.Picture("p.png")));
        byte[] pdf = written(document(Map.of("p.png", picture()), box(paint)));
        BufferedImage page = rendered(pdf);
        for (int y : new int[] {12, 40, 88}) {
            assertNear(at(page, 15, y), at(page, 45, y));
            assertNear(at(page, 35, y), at(page, 65, y));
            assertThat(at(page, 15, y) >> 16).isGreaterThan(200);
            assertThat(at(page, 35, y) & 255).isGreaterThan(200);
        }
        assertNear(at(page, 94, 50), WHITE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
        assertValid(pdf);
    }

    @Test
    void onePictureMayCoverTheAreaOrLieInItsMiddle() throws IOException {
        Layer one = Layer.of(new Background.Picture("p.png"))
                .repeated(Repeat.NONE)
                .at(Portion.percent(50), Portion.percent(50));
        Map<String, ImageAsset> pictures = Map.of("p.png", picture());
        BufferedImage middle = rendered(written(document(pictures, box(layered(one)))));
        assertNear(at(middle, 33, 50), WHITE);
        assertThat(at(middle, 38, 50) >> 16).isGreaterThan(200);
        assertThat(at(middle, 62, 50) & 255).isGreaterThan(200);
        assertNear(at(middle, 50, 40), WHITE);
        BufferedImage cover = rendered(written(document(pictures, box(layered(one.sized(Background.Fit.COVER))))));
        assertThat(at(cover, 12, 12) >> 16).isGreaterThan(150);
        assertThat(at(cover, 88, 88) & 255).isGreaterThan(150);
        assertNear(at(cover, 94, 50), WHITE);
    }

    @Test
    void manyTilesAreOnePattern() throws IOException {
        Layer small = Layer.of(new Background.Picture("p.png"))
                .sized(new Background.Given(Optional.of(Portion.length(4_000)), Optional.of(Portion.length(4_000))));
        byte[] pdf = written(document(Map.of("p.png", picture()), box(layered(small))));
        BufferedImage page = rendered(pdf);
        assertThat(at(page, 11, 50) >> 16).isGreaterThan(150);
        assertThat(at(page, 13, 50) & 255).isGreaterThan(150);
        assertThat(at(page, 51, 50) >> 16).isGreaterThan(150);
        assertNear(at(page, 94, 50), WHITE);
        assertThat(content(pdf)).contains("/P1 scn").doesNotContain(" Do");
        assertValid(pdf);
    }

    @Test
    void bordersOfDifferentColoursMeetInAMitre() throws IOException {
        LogicalEdges wide = new LogicalEdges(20_000, 20_000, 20_000, 20_000);
        Look red = new Look(Border.Style.SOLID, RED);
        Look blue = new Look(Border.Style.SOLID, BLUE);
        BoxPaint paint = BoxPaint.NONE.with(new Border(wide, red, red, blue, blue));
        BufferedImage page = rendered(box(paint));
        assertNear(at(page, 20, 14), 0x0000FF);
        assertNear(at(page, 14, 20), 0xFF0000);
        assertNear(at(page, 80, 86), 0x0000FF);
        assertNear(at(page, 86, 80), 0xFF0000);
        assertNear(at(page, 50, 50), WHITE);
        BufferedImage round = rendered(box(paint.with(CornerRadii.all(30_000))));
        assertNear(at(round, 12, 12), WHITE);
        assertNear(at(round, 28, 20), 0x0000FF);
        assertNear(at(round, 20, 28), 0xFF0000);
        assertNear(at(round, 36, 36), WHITE);
    }

    @Test
    void doubleBorderHasAGapOfAThird() throws IOException {
        BufferedImage page = rendered(box(bordered(9, Border.Style.DOUBLE, RED).with(CornerRadii.all(12_000))));
        assertNear(at(page, 50, 11), 0xFF0000);
        assertNear(at(page, 50, 14), WHITE);
        assertNear(at(page, 50, 17), 0xFF0000);
        assertNear(at(page, 50, 20), WHITE);
    }

    @Test
    void brokenBordersBeginAndEndWithAWholeDash() throws IOException {
        BufferedImage dashed = rendered(box(bordered(4, Border.Style.DASHED, RED)));
        assertNear(at(dashed, 12, 12), 0xFF0000);
        assertNear(at(dashed, 17, 12), 0xFF0000);
        assertNear(at(dashed, 22, 12), WHITE);
        assertNear(at(dashed, 87, 12), 0xFF0000);
        BufferedImage dotted = rendered(box(bordered(8, Border.Style.DOTTED, RED)));
        assertNear(at(dotted, 14, 14), 0xFF0000);
        assertNear(at(dotted, 10, 10), WHITE);
        assertNear(at(dotted, 86, 14), 0xFF0000);
    }

    @Test
    void whatLiesOutsideIsCutOff() throws IOException {
        Fragment inner = box(LTR, 40, 40, 60, 60, BoxPaint.filled(RED));
        BoxPaint cutting = bordered(5, Border.Style.SOLID, BLUE)
                .with(CornerRadii.all(20_000))
                .with(BoxPaint.Overflow.PADDING_BOX);
        BufferedImage page = rendered(box(cutting, inner));
        assertNear(at(page, 70, 70), 0xFF0000);
        assertNear(at(page, 87, 70), 0x0000FF);
        assertNear(at(page, 83, 83), 0x0000FF);
        assertNear(at(page, 95, 70), WHITE);
    }

    @Test
    void pictureIsCutToItsBoxAndItsFigureToo() throws IOException {
        Fragment image =
                new Fragment.Image(new LogicalRect(-20_000, 0, 120_000, 80_000), picture(), new Marking.Content(2, 1));
        byte[] pdf = written(document(Map.of(), box(BoxPaint.NONE.with(BoxPaint.Overflow.CONTENT_BOX), image)));
        BufferedImage page = rendered(pdf);
        assertNear(at(page, 5, 50), WHITE);
        assertNear(at(page, 95, 50), WHITE);
        assertThat(at(page, 12, 50) >> 16).isGreaterThan(200);
        assertThat(content(pdf)).containsSubsequence("W* n", "BDC", " Do", "EMC", "Q");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSDictionary figure = kid(kid(root));
            COSDictionary layout = (COSDictionary) figure.getCOSArray(COSName.A).getObject(0);
            assertThat(layout.getCOSArray(COSName.BBOX).toFloatArray()).containsExactly(10, 10, 90, 90);
        }
        assertValid(pdf);
    }

    @Test
    void whatOverlapsInATranslucentBoxDoesNotShineThrough() throws IOException {
        Fragment picture = new Fragment.Image(
                new LogicalRect(20_000, 20_000, 40_000, 20_000), picture(), new Marking.Content(2, 1));
        Fragment.Block group =
                box(BoxPaint.filled(RED).withOpacity(128), box(LTR, 40, 40, 40, 40, BoxPaint.filled(BLUE)), picture);
        byte[] pdf = written(document(Map.of(), group));
        BufferedImage page = rendered(pdf);
        assertNear(at(page, 15, 85), 0xFF7F7F);
        assertNear(at(page, 70, 70), 0x7F7FFF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames())
                    .extracting(COSName::getName)
                    .containsExactly("G1");
        }
        assertValid(pdf);
    }

    @Test
    void oneTranslucentThingNeedsNoGroup() throws IOException {
        byte[] pdf = written(document(Map.of(), box(BoxPaint.filled(RED).withOpacity(128))));
        assertNear(at(rendered(pdf), 50, 50), 0xFF7F7F);
        assertThat(content(pdf)).contains("/A128 gs").doesNotContain(" Do");
    }

    @Test
    void equalPaintGivesEqualBytes() throws IOException {
        Fragment.Block box = box(layered(
                Layer.of(gradient(new Angle(45), RED, Color.Rgb.TRANSPARENT)),
                Layer.of(new Background.Picture("p.png"))));
        Map<String, ImageAsset> pictures = Map.of("p.png", picture());
        assertThat(written(document(pictures, box))).isEqualTo(written(document(pictures, box)));
    }

    private static COSDictionary kid(COSDictionary element) {
        return (COSDictionary) element.getCOSArray(COSName.K).getObject(0);
    }

    private static void assertValid(byte[] pdf) {
        DiagnosticLog log = new DiagnosticLog();
        boolean valid = VeraPdfCheck.check(pdf, "a.pdf", VeraPdfCheck.SCREEN, log);
        assertThat(log.sorted()).extracting(d -> d.message("en")).isEmpty();
        assertThat(valid).isTrue();
    }
}
