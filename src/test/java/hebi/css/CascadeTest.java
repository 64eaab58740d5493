package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.FontFamilies;
import hebi.css.value.Keywords.Display;
import hebi.css.value.LengthPercentage;
import hebi.css.value.LineHeight;
import hebi.css.value.Size;
import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.geom.BlockFlow;
import hebi.geom.Color;
import hebi.geom.Direction;
import hebi.html.Element;
import hebi.html.XhtmlParser;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeTest {
    private static final Color RED = new Color.Rgb(255, 0, 0, 255);
    private static final Color GREEN = new Color.Rgb(0, 128, 0, 255);

    private static Color color(String css, String body) {
        return Styling.of(css, body).get("x", Properties.COLOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "p { color: red } p { color: green }                       ~ later wins",
                "#x { color: green } p.a { color: red }                    ~ id over class",
                ".a { color: green } p { color: red }                      ~ class over type",
                "body p { color: green } p { color: red }                  ~ two types over one",
                "p { color: green !important } #x { color: red }           ~ important over id",
                ":where(#x) { color: red } p { color: green }              ~ where counts nothing",
                ":is(#x, i) { color: green } .a.a { color: red }           ~ is counts its strongest argument",
                ":not(#y) { color: green } .a.a { color: red }             ~ not counts its strongest argument",
                "* { color: red } :root { color: red } p { color: green }  ~ an own value over an inherited one",
                "body { color: green }                                     ~ colour is inherited",
                "body { color: green } p { color: red; color: inherit }    ~ inherit",
            })
    void theStrongestDeclarationWins(String css, String why) {
        assertThat(color(css, "<p id='x' class='a'/>")).as(why).isEqualTo(GREEN);
    }

    @Test
    void theStyleAttributeIsStrongerThanASelectorAndWeakerThanImportant() {
        assertThat(color("#x { color: red }", "<p id='x' style='color: green'/>"))
                .isEqualTo(GREEN);
        assertThat(color("p { color: green !important }", "<p id='x' style='color: red'/>"))
                .isEqualTo(GREEN);
    }

    @Test
    void aBadDeclarationLeavesTheOneBeforeItInForce() {
        Styling styling = Styling.withComplaints("p { color: green; color: 12 }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(GREEN);
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_VALUE);
    }

    @Test
    void initialUnsetAndRevertGoBackAsFarAsTheySay() {
        Styling styling = Styling.of(
                "body { color: red } h1 { display: initial; color: initial; font-weight: unset; margin-top: revert;"
                        + " margin-block-end: 3pt }",
                "<h1 id='x'/>");
        assertThat(styling.get("x", Properties.DISPLAY)).isEqualTo(Display.INLINE);
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(Color.Rgb.BLACK);
        assertThat(styling.get("x", Properties.FONT_WEIGHT)).isEqualTo(400);
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_START)).isEqualTo(Size.of(13_400));
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_END)).isEqualTo(Size.of(3000));
    }

    @Test
    void relativeFontValuesStartFromTheParent() {
        Styling styling = Styling.of(
                "body { font-size: 12pt; line-height: 1.5; font-weight: 300 } p { font-size: 150%; font-weight: bolder;"
                        + " text-indent: 2em; margin-top: 1lh; margin-bottom: 1rem; margin-left: 1rlh }"
                        + " html { font-size: 8pt; line-height: 10pt }",
                "<p id='x'/>");
        assertThat(styling.get("x", Properties.FONT_SIZE)).isEqualTo(18_000);
        assertThat(styling.get("x", Properties.FONT_WEIGHT)).isEqualTo(400);
        assertThat(styling.get("x", Properties.LINE_HEIGHT)).isEqualTo(new LineHeight.Factor(1.5));
        assertThat(styling.get("x", Properties.TEXT_INDENT)).isEqualTo(LengthPercentage.of(36_000));
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_START)).isEqualTo(Size.of(27_000));
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_END)).isEqualTo(Size.of(8000));
        assertThat(styling.get("x", Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(10_000));
    }

    @Test
    void genericFontFamiliesAreRolesOfTheProfiles() {
        assertThat(Styling.value(Properties.FONT_FAMILY, "font-family: 'Noto Serif', My Own Font, sans-serif"))
                .isEqualTo(new FontFamilies(List.of("Noto Serif", "My Own Font", "heading")));
    }

    @Test
    void currentcolorIsTheElementsOwn() {
        Styling styling = Styling.of("p { border: solid; color: red }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.BORDER_BLOCK_START_COLOR)).isEqualTo(RED);
        assertThat(styling.get("x", Properties.BORDER_BLOCK_START_WIDTH)).isEqualTo(2250);
    }

    @Test
    void aBorderWithoutStyleHasNoWidth() {
        Styling styling = Styling.of("p { border-top-width: 3pt }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.BORDER_BLOCK_START_WIDTH)).isZero();
    }

    @Test
    void theBodysWritingModeIsThePrincipalOne() {
        Styling styling = Styling.of("body { writing-mode: vertical-lr; direction: rtl }", "<p/>");
        ComputedStyle root = styling.document().root().style();
        assertThat(root.get(Properties.WRITING_MODE)).isEqualTo(BlockFlow.VERTICAL_LR);
        assertThat(root.get(Properties.DIRECTION)).isEqualTo(Direction.RTL);
    }

    @Test
    void theNearestLanguageIsInForce() {
        Styling styling =
                Styling.of("", "<div lang='ug'><p id='a'/><p id='b' lang='x' xml:lang='kk-Arab'/></div><p id='c'/>");
        assertThat(styling.element("a").language()).isEqualTo("ug");
        assertThat(styling.element("b").language()).isEqualTo("kk-Arab");
        assertThat(styling.element("c").language()).isEqualTo("zh");
    }

    @Test
    void aHundredPagesAreStyledInWellUnderATenthOfASecond() {
        String body = IntStream.range(0, 1500)
                .mapToObj(i -> "<section class='s" + i % 7 + "'><p class='a'>甲<i>乙</i></p></section>")
                .collect(Collectors.joining());
        Element root = new XhtmlParser(new DiagnosticLog()).parse("<html><body>" + body + "</body></html>", Span.NONE);
        String css = IntStream.range(0, 300)
                .mapToObj(i -> "section.s" + i % 9 + " > p.a i:nth-child(" + i + "n+1), h" + i % 6
                        + " b { margin-left: " + i + "pt }")
                .collect(Collectors.joining());
        DiagnosticLog log = new DiagnosticLog();
        Cascade cascade = new Cascade(List.of(StyleSheet.parse(css, "a.css", StyleSheet.Imports.NONE, log)), log);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            cascade.style(root);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        assertThat(best / 1_000_000).as("milliseconds").isLessThan(400);
        assertThat(log.sorted()).isEmpty();
    }
}
