package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.CounterChange;
import hebi.css.value.StringSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedContentTest {
    private static StyledElement child(Styling styling, String id, int index) {
        return (StyledElement) styling.element(id).children().get(index);
    }

    @Test
    void stringsAndAttributesBecomeTextAtOnce() {
        Styling styling = Styling.of(
                "p::before { content: '（' attr(title) '\\A0 ' } p:after { content: '' }", "<p id='x' title='甲'>乙</p>");
        assertThat(Styling.tree(styling.element("x"))).isEqualTo("p(::before({（甲\u00A0})乙::after({}))");
    }

    @Test
    void countersAreLeftToLayoutWithAttributesResolved() {
        Styling styling = Styling.of(
                "a::after { content: target-counter(attr(href url), page, cjk-decimal) counters(c, '.') counter(c)"
                        + " target-text(attr(href)) open-quote string(title, last) }",
                "<p><a id='x' href='#h'>甲</a></p>");
        List<ContentPart> target = List.of(new ContentPart.Literal("#h"));
        StyledElement after = child(styling, "x", 1);
        assertThat(after.children()).isEmpty();
        assertThat(after.style().get(Properties.CONTENT))
                .isEqualTo(new Content.Parts(List.of(
                        new ContentPart.TargetCounter(target, "page", "cjk-decimal"),
                        new ContentPart.Counters("c", ".", "decimal"),
                        new ContentPart.Counter("c", "decimal"),
                        new ContentPart.TargetText(target),
                        new ContentPart.Quote(true),
                        new ContentPart.NamedString("title", "last"))));
    }

    @Test
    void everyListItemHasAMarkerAndCountsItself() {
        Styling styling = Styling.of(
                "li { counter-increment: mine } ::marker { color: red }",
                "<ol><li id='x'>甲</li></ol><ul><li id='y'/></ul>");
        assertThat(Styling.tree(styling.element("x"))).isEqualTo("li(::marker()甲)");
        assertThat(child(styling, "x", 0).style().get(Properties.CONTENT)).isEqualTo(Content.Keyword.NORMAL);
        assertThat(child(styling, "x", 0).style().get(Properties.LIST_STYLE_TYPE))
                .isEqualTo("decimal");
        assertThat(styling.get("x", Properties.COUNTER_INCREMENT))
                .containsExactly(new CounterChange("mine", 1), new CounterChange("list-item", 1));
    }

    @Test
    void aMarkerMayHaveContentOfItsOwnOrBeNone() {
        Styling styling = Styling.of(
                "#x::marker { content: '※' } #y { list-style: none } #z::marker { content: none }",
                "<ul><li id='x'>甲</li><li id='y'>乙</li><li id='z'>丙</li></ul>");
        assertThat(Styling.tree(styling.element("x"))).isEqualTo("li(::marker({※})甲)");
        assertThat(Styling.tree(styling.element("y"))).isEqualTo("li(乙)");
        assertThat(Styling.tree(styling.element("z"))).isEqualTo("li(丙)");
    }

    @Test
    void numbersOfListsComeFromTheirAttributes() {
        Styling styling = Styling.of("", "<ol id='l' start='5' type='a'><li id='x' value='9'>甲</li></ol>");
        assertThat(styling.get("l", Properties.COUNTER_RESET)).containsExactly(new CounterChange("list-item", 4));
        assertThat(styling.get("l", Properties.LIST_STYLE_TYPE)).isEqualTo("lower-alpha");
        assertThat(styling.get("x", Properties.COUNTER_SET)).containsExactly(new CounterChange("list-item", 9));
    }

    @Test
    void aPseudoElementInheritsFromItsElement() {
        Styling styling =
                Styling.of("p { font-size: 20pt } p::before { content: 'x'; margin-left: 1em }", "<p id='x'/>");
        assertThat(child(styling, "x", 0).style().get(Properties.FONT_SIZE)).isEqualTo(20_000);
        assertThat(child(styling, "x", 0).language()).isEqualTo("zh");
    }

    @Test
    void stringSetTakesTheElementsTextAndAttributes() {
        Styling styling = Styling.of("h1 { string-set: title content(text), id attr(id) '·' }", "<h1 id='x'>甲</h1>");
        assertThat(styling.get("x", Properties.STRING_SET))
                .containsExactly(
                        new StringSet("title", List.of(new ContentPart.ElementText())),
                        new StringSet("id", List.of(new ContentPart.Literal("x"), new ContentPart.Literal("·"))));
    }

    @Test
    void picturesHaveNoPseudoElements() {
        Styling styling = Styling.of("img::before { content: 'x' }", "<p id='x'><img/></p>");
        assertThat(Styling.tree(styling.element("x"))).isEqualTo("p(img())");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"leader(dotted);. ", "leader(solid);_", "leader(space); ", "leader(\"·\");·"},
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void leadersRepeatAPattern(String css, String pattern) {
        assertThat(Styling.value(Properties.CONTENT, "content: 'a' " + css + " 'b'"))
                .isEqualTo(new Content.Parts(List.of(
                        new ContentPart.Literal("a"), new ContentPart.Leader(pattern), new ContentPart.Literal("b"))));
    }
}
