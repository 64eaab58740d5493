package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.PageStyle.MarginBox;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.Keywords.TextAlign;
import hebi.css.value.Size;
import hebi.geom.BlockFlow;
import hebi.geom.Length;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {
    private static final String CSS = "@page { margin: 10pt } @page :first { margin-top: 1pt }"
            + "@page :right { margin-top: 2pt } @page :left { margin-top: 3pt } @page :blank { margin-top: 4pt }"
            + "@page cover { margin-top: 5pt } @page cover:first { margin-top: 6pt }"
            + "@page cover:left:blank { margin-top: 7pt } @page a, b { margin-bottom: 8pt }";

    private static PageStyle.Selector page(String name, boolean first, boolean left, boolean blank) {
        return new PageStyle.Selector(name, first, left, blank);
    }

    @ParameterizedTest
    @CsvSource({
        "'',    true,  false, false, 1000",
        "'',    false, false, false, 2000",
        "'',    false, true,  false, 3000",
        "'',    false, true,  true,  4000",
        "cover, false, true,  false, 5000",
        "cover, true,  false, false, 6000",
        "cover, false, true,  true,  7000",
        "other, false, false, false, 2000",
    })
    void theMostSpecificPageRuleWins(String name, boolean first, boolean left, boolean blank, int top) {
        ComputedStyle style =
                Styling.of(CSS, "").page(page(name, first, left, blank)).style();
        assertThat(style.get(Properties.MARGIN_BLOCK_START)).isEqualTo(Size.of(top));
        assertThat(style.get(Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(10_000));
    }

    @Test
    void aListOfPageNamesIsForEach() {
        ComputedStyle style =
                Styling.of(CSS, "").page(page("b", false, true, false)).style();
        assertThat(style.get(Properties.MARGIN_BLOCK_END)).isEqualTo(Size.of(8000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "size: 210mm 285mm; 210; 285",
                "size: 100mm; 100; 100",
                "size: A4; 210; 297",
                "size: landscape A5; 210; 148",
                "size: A5 landscape; 210; 148",
                "size: landscape; 297; 210",
                "size: auto; 210; 297",
                "orphans: 2; 210; 285",
            })
    void pageSizes(String declaration, double width, double height) {
        PageStyle style = Styling.of("@page { " + declaration + " }", "").page(page("", false, false, false));
        assertThat(style.width()).isEqualTo(Length.mm(width));
        assertThat(style.height()).isEqualTo(Length.mm(height));
    }

    @Test
    void marginBoxesCascadeAndInheritFromThePage() {
        Styling styling = Styling.of(
                ":root { --n: 'x'; color: red } @page { font-size: 7pt; @top-left { content: string(t) var(--n);"
                        + " margin-left: 2em } @top-right { content: 'r' } @bottom-center { content: none } }"
                        + "@page :left { @top-left { font-weight: 700 } @top-right { content: none } }",
                "");
        PageStyle left = styling.page(page("", false, true, false));
        assertThat(left.marginBoxes()).containsOnlyKeys(MarginBox.TOP_LEFT);
        ComputedStyle box = left.marginBoxes().get(MarginBox.TOP_LEFT);
        assertThat(box.get(Properties.CONTENT))
                .isEqualTo(new Content.Parts(
                        List.of(new ContentPart.NamedString("t", "first"), new ContentPart.Literal("x"))));
        assertThat(box.get(Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(14_000));
        assertThat(box.get(Properties.FONT_WEIGHT)).isEqualTo(700);
        assertThat(box.get(Properties.TEXT_ALIGN)).isEqualTo(TextAlign.LEFT);
        PageStyle right = styling.page(page("", false, false, false));
        assertThat(right.marginBoxes()).containsOnlyKeys(MarginBox.TOP_LEFT, MarginBox.TOP_RIGHT);
    }

    @Test
    void thePageTakesThePrincipalWritingModeAndMapsItsMarginsByIt() {
        Styling styling = Styling.of("body { writing-mode: vertical-lr } @page { margin: 1pt 2pt 3pt 4pt }", "");
        ComputedStyle style = styling.page(page("", false, false, false)).style();
        assertThat(style.get(Properties.WRITING_MODE)).isEqualTo(BlockFlow.VERTICAL_LR);
        assertThat(style.get(Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(1000));
        assertThat(style.get(Properties.MARGIN_BLOCK_START)).isEqualTo(Size.of(4000));
    }

    @Test
    void pagesMayHaveFontRelativeMarginsAndVariables() {
        Styling styling = Styling.of(
                ":root { --m: 3em; font-size: 10pt; margin-left: 10vw } @page { size: 200pt 300pt; margin: var(--m) }",
                "");
        assertThat(styling.page(page("", false, false, false)).style().get(Properties.MARGIN_BLOCK_END))
                .isEqualTo(Size.of(30_000));
        assertThat(styling.document().root().style().get(Properties.MARGIN_INLINE_START))
                .isEqualTo(Size.of(14_000));
    }
}
