package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.Keywords.ContentAlignment;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.FlexDirection;
import hebi.css.value.Keywords.FlexWrap;
import hebi.css.value.Keywords.SelfAlignment;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.diag.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexTest {
    @ParameterizedTest
    @CsvSource({
        "none,        0, 0, auto",
        "auto,        1, 1, auto",
        "initial,     0, 1, auto",
        "2,           2, 1, 0",
        "0,           0, 1, 0",
        "2 3,         2, 3, 0",
        "2 3 0,       2, 3, 0",
        "2 3 10%,     2, 3, 10%",
        "1 30pt,      1, 1, 30pt",
        "30pt 1 2,    1, 2, 30pt",
        "content,     1, 1, content",
        "max-content 0, 0, 1, max-content",
        "calc(1 + 1) 1 calc(1pt + 2pt), 2, 1, 3pt",
    })
    void flexSetsGrowthShrinkageAndBasis(String css, double grow, double shrink, String basis) {
        Styling styling =
                Styling.of("p { flex: " + css + " } i { flex-basis: " + basis + " }", "<p id='x'/><i id='y'/>");
        assertThat(styling.get("x", Properties.FLEX_GROW)).isEqualTo(grow);
        assertThat(styling.get("x", Properties.FLEX_SHRINK)).isEqualTo(shrink);
        assertThat(styling.get("x", Properties.FLEX_BASIS)).isEqualTo(styling.get("y", Properties.FLEX_BASIS));
    }

    @Test
    void basisIsASizeOfItsOwn() {
        assertThat(Styling.value(Properties.FLEX_BASIS, "flex-basis: content")).isEqualTo(Size.Keyword.CONTENT);
        assertThat(Styling.value(Properties.FLEX_BASIS, "flex-basis: 50%"))
                .isEqualTo(new Size.Fixed(new LengthPercentage(0, 50)));
    }

    @Test
    void flowIsADirectionAndAWrapInAnyOrder() {
        Styling styling = Styling.of("p { display: flex; flex-flow: wrap-reverse column }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.DISPLAY)).isEqualTo(Display.FLEX);
        assertThat(styling.get("x", Properties.FLEX_DIRECTION)).isEqualTo(FlexDirection.COLUMN);
        assertThat(styling.get("x", Properties.FLEX_WRAP)).isEqualTo(FlexWrap.WRAP_REVERSE);
    }

    @Test
    void orderIsAnyInteger() {
        assertThat(Styling.value(Properties.ORDER, "order: -2")).isEqualTo(-2);
    }

    @Test
    void factorsAreLimited() {
        assertThat(Styling.value(Properties.FLEX_GROW, "flex-grow: 1e300")).isEqualTo(1e6);
        assertThat(Styling.value(Properties.FLEX_SHRINK, "flex-shrink: 0.5")).isEqualTo(0.5);
    }

    @Test
    void contentIsAlignedOrDistributed() {
        Styling styling = Styling.of(
                "p { place-content: end space-between } i { place-content: center }", "<p id='x'/><i id='y'/>");
        assertThat(styling.get("x", Properties.ALIGN_CONTENT)).isEqualTo(ContentAlignment.END);
        assertThat(styling.get("x", Properties.JUSTIFY_CONTENT)).isEqualTo(ContentAlignment.SPACE_BETWEEN);
        assertThat(styling.get("y", Properties.JUSTIFY_CONTENT)).isEqualTo(ContentAlignment.CENTER);
    }

    @Test
    void itemsAreAlignedByTheContainerOrThemselves() {
        Styling styling = Styling.of(
                "p { place-items: last baseline left; place-self: auto flex-end } i { place-items: first baseline }",
                "<p id='x'/><i id='y'/>");
        assertThat(styling.get("x", Properties.ALIGN_ITEMS)).isEqualTo(SelfAlignment.LAST_BASELINE);
        assertThat(styling.get("x", Properties.JUSTIFY_ITEMS)).isEqualTo(SelfAlignment.LEFT);
        assertThat(styling.get("x", Properties.ALIGN_SELF)).isEqualTo(SelfAlignment.AUTO);
        assertThat(styling.get("x", Properties.JUSTIFY_SELF)).isEqualTo(SelfAlignment.FLEX_END);
        assertThat(styling.get("y", Properties.ALIGN_ITEMS)).isEqualTo(SelfAlignment.BASELINE);
        assertThat(styling.get("y", Properties.JUSTIFY_ITEMS)).isEqualTo(SelfAlignment.BASELINE);
    }

    @Test
    void gapIsOfRowsThenOfColumns() {
        Styling styling = Styling.of("p { gap: 1pt 2pt } i { gap: 3pt; row-gap: normal }", "<p id='x'/><i id='y'/>");
        assertThat(styling.get("x", Properties.ROW_GAP)).isEqualTo(Size.of(1000));
        assertThat(styling.get("x", Properties.COLUMN_GAP)).isEqualTo(Size.of(2000));
        assertThat(styling.get("y", Properties.ROW_GAP)).isEqualTo(Size.Keyword.AUTO);
        assertThat(styling.get("y", Properties.COLUMN_GAP)).isEqualTo(Size.of(3000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flex: 1 2 3",
                "flex: -1",
                "flex: 1pt 2pt",
                "flex: 1 10pt 2 3",
                "flex: none 1",
                "flex-grow: -1",
                "flex-grow: 10%",
                "flex-direction: rows",
                "flex-wrap: wrap wrap",
                "flex-basis: -1pt",
                "order: 1.5",
                "justify-content: baseline",
                "align-content: left",
                "align-items: auto",
                "align-items: last",
                "align-self: right",
                "justify-items: last-baseline",
                "place-content: left",
                "place-content: start end center",
                "place-self: stretch stretch stretch",
                "row-gap: -1pt",
                "gap: 1pt 2pt 3pt",
            })
    void whatIsNoValueIsReportedAtItsPlace(String declaration) {
        Styling styling = Styling.withComplaints("p {\n  " + declaration + " }", "<p/>");
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_VALUE);
        assertThat(styling.diagnostics().get(0).span().toString()).isEqualTo("test.css:2:3");
    }
}
