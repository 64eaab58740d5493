package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.Keywords.Clear;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Overflow;
import hebi.css.value.Keywords.Position;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.css.value.ZIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    @ParameterizedTest
    @CsvSource({
        "none, NONE",
        "left, LEFT",
        "right, RIGHT",
        "inline-start, INLINE_START",
        "inline-end, INLINE_END",
        "footnote, FOOTNOTE",
    })
    void floatsGoToASideOrToTheFoot(String css, Float expected) {
        assertThat(Styling.value(Properties.FLOAT, "float: " + css)).isEqualTo(expected);
    }

    @Test
    void clearanceIsLogicalToo() {
        assertThat(Styling.value(Properties.CLEAR, "clear: inline-end")).isEqualTo(Clear.INLINE_END);
    }

    @ParameterizedTest
    @CsvSource({
        "inline, BLOCK",
        "inline-block, BLOCK",
        "inline-flex, FLEX",
        "inline-grid, GRID",
        "table-cell, BLOCK",
        "list-item, LIST_ITEM",
        "contents, CONTENTS",
        "none, NONE",
    })
    void whatFloatsOrIsAbsoluteIsABlock(String css, Display expected) {
        assertThat(Styling.value(Properties.DISPLAY, "float: left; display: " + css))
                .isEqualTo(expected);
        assertThat(Styling.value(Properties.DISPLAY, "position: absolute; display: " + css))
                .isEqualTo(expected);
        assertThat(Styling.value(Properties.DISPLAY, "position: relative; display: " + css)
                        .name())
                .isEqualToIgnoringCase(css.replace('-', '_'));
    }

    @Test
    void anAbsoluteBoxDoesNotFloat() {
        Styling styling = Styling.of("p { float: right; position: absolute }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.FLOAT)).isEqualTo(Float.NONE);
        assertThat(styling.get("x", Properties.POSITION)).isEqualTo(Position.ABSOLUTE);
    }

    @Test
    void insetsTakeAutoLengthsAndPercentages() {
        Styling styling =
                Styling.of("p { inset: auto; inset-block: -1pt 50%; inset-inline: 2pt; left: auto }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.INSET_BLOCK_START)).isEqualTo(Size.of(-1000));
        assertThat(styling.get("x", Properties.INSET_BLOCK_END)).isEqualTo(new Size.Fixed(new LengthPercentage(0, 50)));
        assertThat(styling.get("x", Properties.INSET_INLINE_START)).isEqualTo(Size.Keyword.AUTO);
        assertThat(styling.get("x", Properties.INSET_INLINE_END)).isEqualTo(Size.of(2000));
    }

    @Test
    void zIndexIsAutoOrALevel() {
        assertThat(Styling.value(Properties.Z_INDEX, "")).isEqualTo(ZIndex.AUTO);
        assertThat(Styling.value(Properties.Z_INDEX, "z-index: -3")).isEqualTo(ZIndex.of(-3));
        assertThat(Styling.value(Properties.Z_INDEX, "z-index: 0")).isNotEqualTo(ZIndex.AUTO);
    }

    @Test
    void overflowIsOneKeyword() {
        assertThat(Styling.value(Properties.OVERFLOW, "overflow: clip")).isEqualTo(Overflow.CLIP);
    }

    @Test
    void noneOfThemIsInherited() {
        Styling styling = Styling.of(
                "div { float: left; clear: both; position: relative; top: 1pt; z-index: 1;" + "overflow: hidden }",
                "<div><p id='x'/></div>");
        assertThat(styling.get("x", Properties.FLOAT)).isEqualTo(Float.NONE);
        assertThat(styling.get("x", Properties.POSITION)).isEqualTo(Position.STATIC);
        assertThat(styling.get("x", Properties.INSET_BLOCK_START)).isEqualTo(Size.Keyword.AUTO);
        assertThat(styling.get("x", Properties.OVERFLOW)).isEqualTo(Overflow.VISIBLE);
    }
}
