package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.Size;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.geom.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariablesTest {
    private static final Color RED = new Color.Rgb(255, 0, 0, 255);

    @Test
    void aVariableIsInheritedAndMayBeRedefined() {
        Styling styling = Styling.of(
                ":root { --c: red; --n: 2 } div { --c: blue } p { color: var(--c); margin-left: calc(var(--n) * 3pt) }",
                "<p id='a'/><div><p id='b'/></div>");
        assertThat(styling.get("a", Properties.COLOR)).isEqualTo(RED);
        assertThat(styling.get("b", Properties.COLOR)).isEqualTo(new Color.Rgb(0, 0, 255, 255));
        assertThat(styling.get("b", Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(6000));
    }

    @Test
    void variablesRefToOthersInAnyOrderAndKeepTheirCase() {
        Styling styling =
                Styling.of("p { margin: var(--all); --all: var(--A) var(--a); --A: 1pt; --a: 2pt }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.MARGIN_BLOCK_START)).isEqualTo(Size.of(1000));
        assertThat(styling.get("x", Properties.MARGIN_INLINE_START)).isEqualTo(Size.of(2000));
    }

    @Test
    void aFallbackStandsInForAMissingVariable() {
        assertThat(Styling.value(Properties.COLOR, "color: var(--none, var(--nor-this, red))"))
                .isEqualTo(RED);
    }

    @Test
    void aMissingVariableIsReportedOnceAndTheValueIsUnset() {
        Styling styling = Styling.withComplaints(
                "body { color: red }\np { color: blue; color: var(--none) }", "<p id='x'/><div><p/></div><p/>");
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(RED);
        assertThat(styling.diagnostics())
                .extracting(Diagnostic::code, d -> d.span().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.CSS_VARIABLE_INVALID, "test.css:2:18"));
    }

    @Test
    void aCycleIsReportedAndEndsInTheFallback() {
        Styling styling = Styling.withComplaints(
                "p { --a: var(--b); --b: var(--c); --c: var(--a); color: var(--a, red) }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(RED);
        assertThat(styling.codes()).isNotEmpty().containsOnly(Code.CSS_VARIABLE_INVALID);
    }

    @Test
    void aValueThatTurnsOutWrongIsReported() {
        Styling styling = Styling.withComplaints("p { --a: 3pt; color: var(--a) }", "<p id='x'/><p/>");
        assertThat(styling.codes()).isEqualTo(List.of(Code.CSS_UNKNOWN_VALUE));
        assertThat(styling.diagnostics().get(0).args()).startsWith("color", "3pt");
    }

    @Test
    void aBombOfVariablesIsStopped() {
        StringBuilder css = new StringBuilder("p { --v0: a b c d e f g h; ");
        for (int i = 1; i < 40; i++) {
            css.append("--v")
                    .append(i)
                    .append(": ")
                    .append(("var(--v" + (i - 1) + ") ").repeat(10))
                    .append("; ");
        }
        Styling styling = Styling.withComplaints(css + "quotes: var(--v39) }", "<p id='x'/>");
        assertThat(styling.codes()).contains(Code.CSS_LIMIT).doesNotContain(Code.INTERNAL_ERROR);
    }

    @Test
    void aLongChainOfVariablesIsStopped() {
        StringBuilder css = new StringBuilder("p { --v0: red; ");
        for (int i = 1; i < 5000; i++) {
            css.append("--v").append(i).append(": var(--v").append(i - 1).append("); ");
        }
        Styling styling = Styling.withComplaints(css + "color: var(--v4999, blue) }", "<p id='x'/>");
        assertThat(styling.codes()).isNotEmpty().containsOnly(Code.CSS_VARIABLE_INVALID);
    }
}
