package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.BackgroundRepeat;
import hebi.css.value.BackgroundRepeat.Style;
import hebi.css.value.BackgroundSize;
import hebi.css.value.CornerRadius;
import hebi.css.value.Image;
import hebi.css.value.Image.Angle;
import hebi.css.value.Image.ColorStop;
import hebi.css.value.Image.LinearGradient;
import hebi.css.value.Image.Towards;
import hebi.css.value.ImagePosition;
import hebi.css.value.Keywords.BackgroundBox;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import hebi.geom.Color;
import hebi.html.XhtmlParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaintTest {
    private static final Color RED = new Color.Rgb(255, 0, 0, 255);
    private static final Color BLUE = new Color.Rgb(0, 0, 255, 255);

    private static LengthPercentage pt(int points) {
        return LengthPercentage.of(points * 1000);
    }

    private static LengthPercentage percent(int percent) {
        return new LengthPercentage(0, percent);
    }

    @Test
    void anAddressIsAPathFromItsStylesheet() {
        DiagnosticLog log = new DiagnosticLog();
        Map<String, String> files = Map.of(
                "layouts/x/parts/a.css", "p { background-image: url(a.png), url('../img/b.png') }",
                "layouts/x/parts/vars.css", "html { --leaf: url(leaf.png) }");
        StyleSheet sheet = StyleSheet.parse(
                "@import 'parts/a.css'; @import 'parts/vars.css'; i { background: var(--leaf, url(none.png)) }",
                "layouts/x/page.css",
                path -> Optional.ofNullable(files.get(path)),
                log);
        StyledNode.StyledElement body = (StyledNode.StyledElement) new Cascade(List.of(sheet), log)
                .style(new XhtmlParser(log).parse("<html><body><p/><i/></body></html>", Styling.SOURCE))
                .root()
                .children()
                .get(0);
        assertThat(log.sorted()).isEmpty();
        assertThat(((StyledNode.StyledElement) body.children().get(0)).style().get(Properties.BACKGROUND_IMAGE))
                .containsExactly(
                        new Image.Resource("layouts/x/parts/a.png"), new Image.Resource("layouts/x/img/b.png"));
        assertThat(((StyledNode.StyledElement) body.children().get(1)).style().get(Properties.BACKGROUND_IMAGE))
                .containsExactly(new Image.Resource("layouts/x/parts/leaf.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(http://x/y.png)",
                "url(//x/y.png)",
                "url(/etc/passwd)",
                "url(../y.png)",
                "url(a/../../y.png)",
                "url(file:y.png)",
                "url('a\\\\b.png')",
                "url()",
                "url(data:text/html;base64,AAAA)",
                "url(data:image/png,AAAA)",
                "url(data:image/png;base64,A)",
                "url(data:image/png;base64,%%%)",
                "none, url(javascript:x)",
            })
    void addressesOutsideAreRefused(String css) {
        for (String property : List.of("background-image", "background")) {
            DiagnosticLog log = new DiagnosticLog();
            StyleSheet.parse(
                    "p {\n  " + property + ": " + css + " }", "layouts/x/page.css", path -> Optional.empty(), log);
            assertThat(log.sorted()).hasSize(1);
            assertThat(log.sorted().get(0).code()).isEqualTo(Code.CSS_ADDRESS);
            assertThat(log.sorted().get(0).span().toString()).isEqualTo("layouts/x/page.css:2:3");
        }
    }

    @Test
    void aStyleAttributeHasNoFolder() {
        assertThat(Styling.withComplaints("", "<p style='background: url(a.png)'/>")
                        .codes())
                .containsExactly(Code.CSS_ADDRESS);
        assertThat(Styling.of("", "<p id='x' style='background: url(data:image/gif;base64,R0lG)'/>")
                        .get("x", Properties.BACKGROUND_IMAGE))
                .containsExactly(new Image.Data("image/gif", "R0lG"));
    }

    @Test
    void dataAddressesAreLimited() {
        String head = "data:image/PNG;base64,";
        String most = "A".repeat((128 * 1024 - head.length()) / 4 * 4);
        Image image = Styling.value(Properties.BACKGROUND_IMAGE, "background-image: url(" + head + most + ")")
                .get(0);
        assertThat(((Image.Data) image).mediaType()).isEqualTo("image/png");
        assertThat(((Image.Data) image).bytes()).hasSize(most.length() / 4 * 3);
        assertThat(Styling.withComplaints("p { background-image: url(" + head + most + "AAAAAAAA) }", "<p/>")
                        .codes())
                .containsExactly(Code.CSS_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "90deg, 90",
        "-90deg, 270",
        "450deg, 90",
        "100grad, 90",
        "0.25turn, 90",
        "0, 0",
        "3.14159265358979rad, 180",
    })
    void gradientsTakeAngles(String css, double degrees) {
        LinearGradient gradient = (LinearGradient)
                Styling.value(Properties.BACKGROUND_IMAGE, "background-image: linear-gradient(" + css + ", red, blue)")
                        .get(0);
        assertThat(((Angle) gradient.line()).degrees()).isCloseTo(degrees, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void gradientsTakeSidesColoursAndPositions() {
        assertThat(Styling.value(
                        Properties.BACKGROUND_IMAGE,
                        "color: blue; background-image: linear-gradient(to top right, red, 25% currentcolor, red 50% 10pt),"
                                + "linear-gradient(red, blue)"))
                .containsExactly(
                        new LinearGradient(
                                new Towards(1, -1),
                                List.of(
                                        new ColorStop(RED, null),
                                        new ColorStop(BLUE, percent(25)),
                                        new ColorStop(RED, percent(50)),
                                        new ColorStop(RED, pt(10)))),
                        new LinearGradient(
                                new Towards(0, 1), List.of(new ColorStop(RED, null), new ColorStop(BLUE, null))));
    }

    @ParameterizedTest
    @CsvSource({
        "left, 0%, 50%",
        "top, 50%, 0%",
        "center, 50%, 50%",
        "10pt, 10pt, 50%",
        "10pt 20pt, 10pt, 20pt",
        "right bottom, 100%, 100%",
        "bottom right, 100%, 100%",
        "center right, 100%, 50%",
        "center bottom, 50%, 100%",
        "bottom center, 50%, 100%",
        "center 10pt, 50%, 10pt",
        "right 10pt bottom 20%, calc(100% - 10pt), 80%",
        "top 5pt left 10pt, 10pt, 5pt",
        "right calc(10pt + 5%) top 0, calc(95% - 10pt), 0",
    })
    void positionsAreFromTheLeftAndTop(String css, String x, String y) {
        ImagePosition expected = new ImagePosition(
                Styling.value(Properties.TEXT_INDENT, "text-indent: " + x),
                Styling.value(Properties.TEXT_INDENT, "text-indent: " + y));
        assertThat(Styling.value(Properties.OBJECT_POSITION, "object-position: " + css))
                .isEqualTo(expected);
        assertThat(Styling.value(Properties.BACKGROUND_POSITION, "background-position: " + css))
                .containsExactly(expected);
    }

    @Test
    void onlyBackgroundsTakeThreeWords() {
        assertThat(Styling.value(Properties.BACKGROUND_POSITION, "background-position: right 10pt center"))
                .containsExactly(new ImagePosition(new LengthPercentage(-10_000, 100), percent(50)));
        ImagePosition position = Styling.value(
                        Properties.BACKGROUND_POSITION, "background-position: right max(10%, 5pt) top 1pt")
                .get(0);
        assertThat(position.x().resolve(100_000)).isEqualTo(90_000);
    }

    @Test
    void backgroundTakesLayersAndAColour() {
        ComputedStyle style = Styling.of(
                        "p { background-clip: content-box; background: right 1pt top / 50% no-repeat content-box"
                                + " linear-gradient(red, blue), none, padding-box border-box red url(a.png) round space }",
                        "<p id='x'/>")
                .element("x")
                .style();
        assertThat(style.get(Properties.BACKGROUND_COLOR)).isEqualTo(RED);
        assertThat(BackgroundLayer.of(style))
                .containsExactly(
                        new BackgroundLayer(
                                new LinearGradient(
                                        new Towards(0, 1),
                                        List.of(new ColorStop(RED, null), new ColorStop(BLUE, null))),
                                new ImagePosition(new LengthPercentage(-1000, 100), percent(0)),
                                new BackgroundSize.Given(new Size.Fixed(percent(50)), Size.Keyword.AUTO),
                                new BackgroundRepeat(Style.NO_REPEAT, Style.NO_REPEAT),
                                BackgroundBox.CONTENT_BOX,
                                BackgroundBox.CONTENT_BOX),
                        new BackgroundLayer(
                                new Image.Resource("a.png"),
                                new ImagePosition(percent(0), percent(0)),
                                new BackgroundSize.Given(Size.Keyword.AUTO, Size.Keyword.AUTO),
                                new BackgroundRepeat(Style.ROUND, Style.SPACE),
                                BackgroundBox.PADDING_BOX,
                                BackgroundBox.BORDER_BOX));
        assertThat(BackgroundLayer.colorClip(style)).isEqualTo(BackgroundBox.BORDER_BOX);
    }

    @Test
    void listsThatAreTooShortBeginAnew() {
        ComputedStyle style = Styling.of(
                        "p { background-image: url(a.png), url(b.png), url(c.png); background-size: cover, contain;"
                                + " background-repeat: repeat-x, repeat-y }",
                        "<p id='x'/>")
                .element("x")
                .style();
        assertThat(BackgroundLayer.of(style))
                .extracting(BackgroundLayer::size)
                .containsExactly(
                        BackgroundSize.Keyword.COVER, BackgroundSize.Keyword.CONTAIN, BackgroundSize.Keyword.COVER);
        assertThat(BackgroundLayer.of(style).get(2).repeat())
                .isEqualTo(new BackgroundRepeat(Style.REPEAT, Style.NO_REPEAT));
        assertThat(BackgroundLayer.of(ComputedStyle.initial())).isEmpty();
    }

    @Test
    void aColourAloneResetsTheImage() {
        Styling styling = Styling.of("p { background-image: url(a.png); background: red }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.BACKGROUND_IMAGE)).containsExactly(Image.Keyword.NONE);
    }

    @Test
    void radiiGoRoundFromTopLeft() {
        Styling styling = Styling.of("p { border-radius: 1pt 2pt 3pt / 10% 5pt }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.BORDER_START_START_RADIUS))
                .isEqualTo(new CornerRadius(pt(1), percent(10)));
        assertThat(styling.get("x", Properties.BORDER_START_END_RADIUS)).isEqualTo(new CornerRadius(pt(2), pt(5)));
        assertThat(styling.get("x", Properties.BORDER_END_END_RADIUS)).isEqualTo(new CornerRadius(pt(3), percent(10)));
        assertThat(styling.get("x", Properties.BORDER_END_START_RADIUS)).isEqualTo(new CornerRadius(pt(2), pt(5)));
        assertThat(Styling.value(Properties.BORDER_START_END_RADIUS, "border-start-end-radius: 1pt 2pt"))
                .isEqualTo(new CornerRadius(pt(1), pt(2)));
        assertThat(Styling.value(Properties.BORDER_END_END_RADIUS, "")).isEqualTo(CornerRadius.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.25, 0.25", "25%, 0.25", "-1, 0", "7, 1", "calc(1 / 2), 0.5"})
    void opacityIsClamped(String css, double expected) {
        assertThat(Styling.value(Properties.OPACITY, "opacity: " + css)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "background: red blue",
                "background: red, none",
                "background: none none",
                "background: cover",
                "background: 0 0 / -1pt",
                "background-image: linear-gradient(red)",
                "background-image: linear-gradient(to middle, red, blue)",
                "background-image: linear-gradient(to left left, red, blue)",
                "background-image: linear-gradient(to left right, red, blue)",
                "background-image: linear-gradient(90, red, blue)",
                "background-image: linear-gradient(90px, red, blue)",
                "background-image: linear-gradient(red 1pt 2pt 3pt, blue)",
                "background-image: linear-gradient(red, 50%, blue)",
                "background-image: radial-gradient(red, blue)",
                "background-image: none none",
                "background-position: left left",
                "background-position: top 10pt",
                "background-position: 10pt left",
                "background-position: left 1pt 2pt top",
                "background-position: center 1pt top 1pt",
                "background-position: 1pt 2pt 3pt",
                "object-position: right 10pt center",
                "background-size: auto auto auto",
                "background-size: -1pt",
                "background-repeat: repeat-x repeat",
                "background-clip: text",
                "background-origin: margin-box",
                "border-radius: 1pt 2pt 3pt 4pt 5pt",
                "border-radius: -1pt",
                "border-top-left-radius: 1pt / 2pt",
                "opacity: 1pt",
                "opacity: none",
            })
    void whatIsNoValueIsReportedAtItsPlace(String declaration) {
        Styling styling = Styling.withComplaints("p {\n  " + declaration + " }", "<p/>");
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_VALUE);
        assertThat(styling.diagnostics().get(0).span().toString()).isEqualTo("test.css:2:3");
    }

    @Test
    void hostileListsAreRefused() {
        String css = "p { background-image: " + "none, ".repeat(1000) + "none;"
                + " background: " + "none, ".repeat(1000) + "red;"
                + " background-image: linear-gradient(" + "red, ".repeat(1000) + "red) }";
        assertThat(Styling.withComplaints(css, "<p/>").codes())
                .containsExactly(Code.CSS_UNKNOWN_VALUE, Code.CSS_UNKNOWN_VALUE, Code.CSS_UNKNOWN_VALUE);
    }
}
