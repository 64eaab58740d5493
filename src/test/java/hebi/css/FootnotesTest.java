package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.CounterChange;
import hebi.css.value.Keywords.BorderStyle;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Size;
import hebi.diag.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {
    private static final PageStyle.Selector RIGHT = new PageStyle.Selector("", false, false, false);

    @Test
    void aFootnoteBeginsWithItsMarkerAndItsCallStandsInItsPlace() {
        Styling styling = Styling.of(
                "i { float: footnote } ::footnote-call { content: '*' } i::footnote-marker { content: '† '; color: red }"
                        + " i::before { content: 'b' }",
                "<p id='p'>a<i>note</i>c</p>");
        assertThat(Styling.tree(styling.element("p")))
                .isEqualTo("p(ai(::footnote-marker({† })::before({b})note)" + "::footnote-call({*})c)");
    }

    @Test
    void aCallMayHaveTheNumberForANoteCountsItself() {
        Styling styling = Styling.of(
                "i { float: footnote } ::footnote-call { content: counter(footnote) }",
                "<p id='p'><i id='x'>note</i></p>");
        StyledElement call = (StyledElement) styling.element("p").children().get(1);
        assertThat(call.element().name()).isEqualTo("::footnote-call");
        assertThat(call.style().get(Properties.DISPLAY)).isEqualTo(Display.INLINE);
        assertThat(call.style().get(Properties.CONTENT))
                .isEqualTo(new Content.Parts(List.of(new ContentPart.Counter("footnote", "decimal"))));
        assertThat(styling.get("x", Properties.DISPLAY)).isEqualTo(Display.BLOCK);
        assertThat(styling.get("x", Properties.COUNTER_INCREMENT)).containsExactly(new CounterChange("footnote", 1));
        assertThat(Styling.value(Properties.COUNTER_INCREMENT, "float: footnote; counter-increment: footnote 2"))
                .containsExactly(new CounterChange("footnote", 2));
    }

    @Test
    void withoutContentThereIsNoCallAndNoMarker() {
        Styling styling = Styling.of("i { float: footnote }", "<p id='p'>a<i>note</i>c</p>");
        assertThat(Styling.tree(styling.element("p"))).isEqualTo("p(ai(note)c)");
    }

    @Test
    void nothingElseHasCallsAndMarkers() {
        Styling styling = Styling.of(
                "i { float: footnote; display: none } b { float: left } ::footnote-call { content: '*' }",
                "<p id='p'>a<i>note</i><b>c</b></p>");
        assertThat(Styling.tree(styling.element("p"))).isEqualTo("p(ai(note)b(c))");
    }

    @Test
    void theFootnoteAreaIsAPartOfThePage() {
        Styling styling = Styling.of(
                "@page { font-size: 20pt; @footnote { border-top: 2pt dotted; max-height: 50%; padding-left: 1em }"
                        + " @top-left { content: 'x' } } @page :left { @footnote { padding-left: 3pt } }",
                "");
        PageStyle page = styling.page(RIGHT);
        ComputedStyle area = page.footnoteArea();
        assertThat(area.get(Properties.BORDER_BLOCK_START_WIDTH)).isEqualTo(2000);
        assertThat(area.get(Properties.BORDER_BLOCK_START_STYLE)).isEqualTo(BorderStyle.DOTTED);
        assertThat(area.get(Properties.MAX_BLOCK_SIZE).resolveOr(100, 0)).isEqualTo(50);
        assertThat(area.get(Properties.PADDING_INLINE_START).length()).isEqualTo(20_000);
        assertThat(page.marginBoxes()).hasSize(1);
        ComputedStyle left =
                styling.page(new PageStyle.Selector("", false, true, false)).footnoteArea();
        assertThat(left.get(Properties.PADDING_INLINE_START).length()).isEqualTo(3000);
    }

    @Test
    void theFootnoteAreaIsABlockWithARuleOverIt() {
        ComputedStyle area = Styling.of("", "").page(RIGHT).footnoteArea();
        assertThat(area.get(Properties.DISPLAY)).isEqualTo(Display.BLOCK);
        assertThat(area.get(Properties.BORDER_BLOCK_START_WIDTH)).isEqualTo(500);
        assertThat(area.get(Properties.MARGIN_BLOCK_END)).isEqualTo(Size.of(0));
    }

    @Test
    void whatIsWrongInTheFootnoteAreaIsReported() {
        Styling styling = Styling.withComplaints("@page {\n  @footnote { colour: red }\n}", "");
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_PROPERTY);
        assertThat(styling.diagnostics().get(0).span().toString()).isEqualTo("test.css:2:15");
    }
}
