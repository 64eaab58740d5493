package hebi.layout;

import static hebi.layout.LayoutFixture.EM;
import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Span;
import hebi.fragment.DisplayItem;
import hebi.fragment.Fragment;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument;
import hebi.fragment.Placement;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import hebi.geom.Outline;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What styles paint, in ems from the top left of pages of 20 ems; the picture is 3 × 1.5 ems large. */
class PaintLayoutTest {
    private static final String IMG = "<img id='a' src='wide.png' alt='x'/>";

    /** The items of each page. */
    private static List<List<DisplayItem>> painted(LaidOut laid, int height) {
        List<Page> pages = laid.all().stream()
                .filter(placed -> placed.parent().isEmpty())
                .map(placed -> page(placed.fragment(), height))
                .toList();
        StructureElement root = new StructureElement(
                1, StructureRole.DOCUMENT, 0, Optional.empty(), Optional.empty(), Map.of(), List.of(), Span.NONE);
        return pages.stream()
                .map(Placement.of(new PagedDocument("en", pages, root, List.of())))
                .toList();
    }

    private static Page page(Fragment fragment, int height) {
        PhysicalRect sheet = new PhysicalRect(0, 0, 20 * EM, height * EM);
        return new Page(
                "1",
                sheet.width(),
                sheet.height(),
                List.of(new Page.Area(sheet, WritingMode.HORIZONTAL_LTR, List.of(fragment))));
    }

    private static List<DisplayItem> painted(String css, String body) {
        return painted(LayoutFixture.of(css, body).with("wide.png", 3, 1.5).pages(20, 100), 100)
                .get(0);
    }

    private static <T extends DisplayItem> T one(Class<T> type, List<DisplayItem> items) {
        List<T> found = items.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as("%s", items).hasSize(1);
        return found.get(0);
    }

    private static String show(PhysicalRect rect) {
        return LaidOut.number(rect.x()) + "," + LaidOut.number(rect.y()) + " " + LaidOut.number(rect.width()) + "x"
                + LaidOut.number(rect.height());
    }

    /** Where the picture is painted, and what cuts it off. */
    private static String fitted(String declarations) {
        List<DisplayItem> items = painted("img { display: block; " + declarations + " }", IMG);
        String image = show(one(DisplayItem.Image.class, items).rect());
        return items.stream().anyMatch(DisplayItem.Clip.class::isInstance)
                ? image + " in "
                        + show(one(DisplayItem.Clip.class, items).outline().bounds())
                : image;
    }

    @Test
    void coverCutsOffWhatReachesOut() {
        assertThat(fitted("object-fit: cover; width: 3em; height: 3em")).isEqualTo("-1.5,0 6x3 in 0,0 3x3");
        assertThat(fitted("object-fit: cover; width: 6em; height: 1.5em")).isEqualTo("0,-0.75 6x3 in 0,0 6x1.5");
    }

    @Test
    void containNoneAndScaleDown() {
        assertThat(fitted("object-fit: contain; width: 6em; height: 6em")).isEqualTo("0,1.5 6x3");
        assertThat(fitted("object-fit: none; width: 2em; height: 1em")).isEqualTo("-0.5,-0.25 3x1.5 in 0,0 2x1");
        assertThat(fitted("object-fit: scale-down; width: 6em; height: 6em")).isEqualTo("1.5,2.25 3x1.5");
        assertThat(fitted("object-fit: scale-down; width: 2em; height: 2em")).isEqualTo("0,0.5 2x1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "direction: rtl; margin-right: 17em",
                "writing-mode: vertical-rl",
                "writing-mode: vertical-lr",
                "writing-mode: vertical-lr; direction: rtl"
            })
    void positionIsPhysical(String mode) {
        String box = "object-fit: cover; width: 3em; height: 3em; ";
        assertThat(fitted(mode + ";" + box + "object-position: right")).isEqualTo("-3,0 6x3 in 0,0 3x3");
        assertThat(fitted(mode + ";" + box + "object-position: 0.5em 0")).isEqualTo("0.5,0 6x3 in 0,0 3x3");
    }

    @Test
    void roundPictureIsCutAlongItsContentBox() {
        assertThat(fitted("border: 0.1em solid red; padding: 0.2em; border-radius: 1em"))
                .isEqualTo("0.3,0.3 3x1.5 in 0.3,0.3 3x1.5");
    }

    @Test
    void overflowIsCutAtThePaddingBox() {
        List<DisplayItem> items = painted(
                "div { overflow: hidden; border: 1em solid red; width: 5em; height: 2em } p { width: 9em }",
                "<div><p>abcdefghi</p></div>");
        assertThat(show(one(DisplayItem.Clip.class, items).outline().bounds())).isEqualTo("1,1 5x2");
        assertThat(items)
                .extracting(item -> item.getClass().getSimpleName())
                .containsSubsequence("Fill", "Clip", "Text", "End");
    }

    @Test
    void positionedBoxIsCutByWhatHoldsIt() {
        List<DisplayItem> items = painted(
                "div { overflow: clip; position: relative; height: 2em }"
                        + " p { position: absolute; top: 0; left: 0 }",
                "<div><p>a</p></div>");
        assertThat(items)
                .extracting(item -> item.getClass().getSimpleName())
                .containsSubsequence("Clip", "Text", "End");
    }

    @Test
    void gradientGoesOverTheWholeOfABrokenBox() {
        LaidOut laid = LayoutFixture.of(
                        "div { background: linear-gradient(red, blue); border: solid 1em; border-radius: 1em }",
                        "<div><p>" + lines(7) + "</p></div>")
                .pages(20, 4);
        List<List<DisplayItem>> pages = painted(laid, 4);
        assertThat(pages).hasSize(3);
        // 10 ems: 4 on each of the first pages, then a line and the border.
        List<DisplayItem.Tiles> tiles =
                pages.stream().map(items -> one(DisplayItem.Tiles.class, items)).toList();
        assertThat(tiles).extracting(t -> ((DisplayItem.Shade) t.tile()).toY()).containsOnly(8 * EM);
        // The image is repeated under the border: a tile above, a tile to the left.
        assertThat(tiles.get(0).grid().first().y()).isEqualTo(EM - 8 * EM);
        assertThat(show(tiles.get(1).grid().first())).isEqualTo("-17,-3 18x8");
        assertThat(show(one(DisplayItem.Clip.class, pages.get(1)).outline().bounds()))
                .isEqualTo("0,0 20x4");
        assertThat(pages).extracting(PaintLayoutTest::curves).containsExactly(2, 0, 2);
    }

    private static int curves(List<DisplayItem> items) {
        // The first clip is the background's.
        Outline clip = items.stream()
                .filter(DisplayItem.Clip.class::isInstance)
                .map(DisplayItem.Clip.class::cast)
                .findFirst()
                .orElseThrow()
                .outline();
        return (int)
                clip.steps().stream().filter(Outline.Curve.class::isInstance).count();
    }

    @Test
    void opacityMakesOneGroupOfABox() {
        List<DisplayItem> items = painted(
                "div { opacity: 0.5; background: red } b { background: blue }", "<p>a</p><div><b>b</b></div><p>c</p>");
        assertThat(one(DisplayItem.Fade.class, items).alpha()).isEqualTo(128);
        assertThat(items)
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Text", "Text", "Fade", "Fill", "Fill", "Text", "End");
    }

    @Test
    void anInlineBoxMayHaveAGradientAndIsSlicedBetweenLines() {
        List<DisplayItem> items = painted(
                "b { background: linear-gradient(transparent 60%, red 60%); border-radius: 0.5em } p { width: 3em }",
                "<p>a<b>bc d</b></p>");
        assertThat(items.stream().filter(DisplayItem.Tiles.class::isInstance)).hasSize(2);
        // Round at the left of the first line's part, at the right of the second's.
        assertThat(items.stream().filter(DisplayItem.Clip.class::isInstance).map(clip -> curves(List.of(clip))))
                .containsExactly(2, 2);
    }

    @Test
    void borderStylesHaveTheirLooks() {
        List<DisplayItem> items = painted("p { border-bottom: 0.3em dashed; border-top: 0.3em double }", "<p>a</p>");
        assertThat(one(DisplayItem.Stroke.class, items).pen().width()).isEqualTo(3000);
        assertThat(items.stream().filter(DisplayItem.Fill.class::isInstance)).hasSize(2);
    }
}
