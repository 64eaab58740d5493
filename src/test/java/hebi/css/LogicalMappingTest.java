package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.CornerRadius;
import hebi.css.value.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalMappingTest {
    @ParameterizedTest
    @CsvSource({
        // writing mode, direction: inline-start, inline-end, block-start, block-end
        "horizontal-tb, ltr, left, right, top, bottom",
        "horizontal-tb, rtl, right, left, top, bottom",
        "vertical-rl, ltr, top, bottom, right, left",
        "vertical-rl, rtl, bottom, top, right, left",
        "vertical-lr, ltr, top, bottom, left, right",
        "vertical-lr, rtl, bottom, top, left, right",
    })
    void physicalSidesBecomeFlowRelative(
            String mode, String direction, String inlineStart, String inlineEnd, String blockStart, String blockEnd) {
        String css = "p { writing-mode: " + mode + "; direction: " + direction + ";"
                + "inset: 1pt 2pt 3pt 4pt; margin: 1pt 2pt 3pt 4pt; padding: 1pt 2pt 3pt 4pt; border: solid; border-width: 1pt 2pt 3pt 4pt }";
        Styling styling = Styling.of(css, "<p id='x'/>");
        assertThat(styling.get("x", Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(width(inlineStart)));
        assertThat(styling.get("x", Properties.MARGIN_INLINE_END)).isEqualTo(Size.of(width(inlineEnd)));
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_START)).isEqualTo(Size.of(width(blockStart)));
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_END)).isEqualTo(Size.of(width(blockEnd)));
        assertThat(styling.get("x", Properties.INSET_INLINE_START)).isEqualTo(Size.of(width(inlineStart)));
        assertThat(styling.get("x", Properties.INSET_INLINE_END)).isEqualTo(Size.of(width(inlineEnd)));
        assertThat(styling.get("x", Properties.INSET_BLOCK_START)).isEqualTo(Size.of(width(blockStart)));
        assertThat(styling.get("x", Properties.INSET_BLOCK_END)).isEqualTo(Size.of(width(blockEnd)));
        assertThat(styling.get("x", Properties.PADDING_INLINE_START).length()).isEqualTo(width(inlineStart));
        assertThat(styling.get("x", Properties.PADDING_BLOCK_END).length()).isEqualTo(width(blockEnd));
        assertThat(styling.get("x", Properties.BORDER_INLINE_END_WIDTH)).isEqualTo(width(inlineEnd));
        assertThat(styling.get("x", Properties.BORDER_BLOCK_START_WIDTH)).isEqualTo(width(blockStart));
    }

    @ParameterizedTest
    @CsvSource({
        // writing mode, direction: start-start, start-end, end-start, end-end
        "horizontal-tb, ltr, 1, 2, 4, 3",
        "horizontal-tb, rtl, 2, 1, 3, 4",
        "vertical-rl, ltr, 2, 3, 1, 4",
        "vertical-rl, rtl, 3, 2, 4, 1",
        "vertical-lr, ltr, 1, 4, 2, 3",
        "vertical-lr, rtl, 4, 1, 3, 2",
    })
    void physicalCornersBecomeFlowRelative(
            String mode, String direction, int startStart, int startEnd, int endStart, int endEnd) {
        Styling styling = Styling.of(
                "p { writing-mode: " + mode + "; direction: " + direction + "; border-radius: 1pt 2pt 3pt 4pt }",
                "<p id='x'/>");
        assertThat(radius(styling, Properties.BORDER_START_START_RADIUS)).isEqualTo(startStart * 1000);
        assertThat(radius(styling, Properties.BORDER_START_END_RADIUS)).isEqualTo(startEnd * 1000);
        assertThat(radius(styling, Properties.BORDER_END_START_RADIUS)).isEqualTo(endStart * 1000);
        assertThat(radius(styling, Properties.BORDER_END_END_RADIUS)).isEqualTo(endEnd * 1000);
    }

    private static int radius(Styling styling, Property<CornerRadius> corner) {
        return styling.get("x", corner).horizontal().length();
    }

    private static int width(String side) {
        return switch (side) {
            case "top" -> 1000;
            case "right" -> 2000;
            case "bottom" -> 3000;
            default -> 4000;
        };
    }

    @ParameterizedTest
    @CsvSource({"horizontal-tb, 100000, 200000", "vertical-rl, 200000, 100000", "vertical-lr, 200000, 100000"})
    void widthAndHeightBecomeInlineAndBlockSize(String mode, int inline, int block) {
        Styling styling = Styling.of(
                "p { writing-mode: " + mode + "; width: 100pt; height: 200pt; min-width: 100pt; max-height: 200pt }",
                "<p id='x'/>");
        assertThat(styling.get("x", Properties.INLINE_SIZE)).isEqualTo(Size.of(inline));
        assertThat(styling.get("x", Properties.BLOCK_SIZE)).isEqualTo(Size.of(block));
        assertThat(styling.get("x", Properties.MIN_INLINE_SIZE))
                .isEqualTo(inline == 100_000 ? Size.of(100_000) : Size.Keyword.AUTO);
        assertThat(styling.get("x", Properties.MAX_BLOCK_SIZE))
                .isEqualTo(inline == 100_000 ? Size.of(200_000) : Size.Keyword.NONE);
    }

    @Test
    void theElementsOwnWritingModeCountsAndNotItsParents() {
        Styling styling = Styling.of(
                "body { writing-mode: vertical-rl } p { writing-mode: horizontal-tb; margin-top: 5pt }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_START)).isEqualTo(Size.of(5000));
    }

    @Test
    void physicalAndFlowRelativeDeclarationsCascadeTogetherByOrder() {
        Styling styling = Styling.of(
                "p { margin-left: 1pt; margin-inline-start: 2pt; margin-inline-end: 3pt; margin-right: 4pt }",
                "<p id='x'/>");
        assertThat(styling.get("x", Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(2000));
        assertThat(styling.get("x", Properties.MARGIN_INLINE_END)).isEqualTo(Size.of(4000));
    }
}
