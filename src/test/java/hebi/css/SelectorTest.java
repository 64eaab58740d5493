package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.StyledNode.StyledElement;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {
    private static final String BODY = "<h1 id='h'>x</h1><p id='a' class='one two' lang='ug'>x</p>"
            + "<div id='d' title='Ab-cd ef'><p id='b'/><p id='c'>x</p><i id='i'><a id='l' href='#h' epub:type='noteref'>1</a></i>"
            + "<p id='e' xml:lang='zh-Hant-TW'>x<b id='f'/></p></div>";

    private static List<String> matched(String selector) {
        Styling styling = Styling.of(selector + " { column-count: 7 }", BODY);
        List<String> ids = new ArrayList<>();
        collect(styling.document().root(), ids);
        return ids;
    }

    private static void collect(StyledElement at, List<String> ids) {
        if (at.style().get(Properties.COLUMN_COUNT) == 7) {
            ids.add(at.element().id().orElse(at.element().name()));
        }
        for (StyledNode child : at.children()) {
            if (child instanceof StyledElement element) {
                collect(element, ids);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "p § a b c e",
                "P § a b c e",
                "* § html body h a d b c i l e f",
                "*|* § html body h a d b c i l e f",
                "#a § a",
                ".one.two § a",
                ".on §",
                ":root § html",
                "body > p § a",
                "body p § a b c e",
                "div p b § f",
                "body > p b §",
                "html div > p > b § f",
                "h1 + p § a",
                "h1 + div §",
                "p + p § c",
                "i + p, #b § b e",
                "[title] § d",
                "[title='Ab-cd ef'] § d",
                "[title='ab-cd ef'] §",
                "[title='ab-cd ef' i] § d",
                "[title~=ef] § d",
                "[title|=Ab] § d",
                "[title^='Ab'] § d",
                "[title$=ef] § d",
                "[title*='cd'] § d",
                "[epub|type~='noteref'] § l",
                "[epub\\:type='noteref'] § l",
                ":link § l",
                "a:hover, a:visited §",
                ":empty § b f",
                "p:first-child § b",
                "p:last-child § e",
                "p:first-of-type § a b",
                "p:last-of-type § a e",
                "b:only-child § f",
                "i:only-of-type § i",
                "div > :nth-child(odd) § b i",
                "div > :nth-child(even) § c e",
                "div > :nth-child(2n + 2) § c e",
                "div > :nth-child(-n+2) § b c",
                "div > :nth-child(3) § i",
                "div > :nth-last-child(1) § e",
                "p:nth-of-type(3) § e",
                "div p:nth-last-of-type(3) § b",
                ":lang(ug) § a",
                ":lang(zh) § html body h d b c i l e f",
                ":lang(zh-TW) § e f",
                ":lang('*-Hant') § e f",
                ":lang(ug, zh-Hant) § a e f",
                "p:not(.one) § b c e",
                "p:not(div p, .none) § a",
                ":is(h1, div) + :is(p, i) § a",
                ":is(div p):not(:empty) § c e",
                ":where(h1, .two) § h a",
            })
    void selectorMatches(String selector, String ids) {
        assertThat(matched(selector)).containsExactlyElementsOf(ids == null ? List.of() : List.of(ids.split(" ")));
    }

    @Test
    void subsequentSiblingsMatch() {
        assertThat(matched("h1 ~ div > p ~ p")).containsExactly("c", "e");
    }

    @Test
    void classNamesMayBeChinese() {
        assertThat(Styling.of(".中文 { column-count: 7 }", "<p id='x' class='b 中文'/>")
                        .get("x", Properties.COLUMN_COUNT))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p:frist-child", "p::first-line", "p:has(b)", "svg|p", "p::before b", ":is(p::before)"})
    void anUnknownSelectorIsReportedAndItsWholeRuleLeftOut(String selector) {
        Styling styling =
                Styling.withComplaints("#h, " + selector + " { column-count: 7 }\np { column-count: 3 }", BODY);
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_SELECTOR);
        assertThat(styling.get("h", Properties.COLUMN_COUNT)).isZero();
        assertThat(styling.get("a", Properties.COLUMN_COUNT)).isEqualTo(3);
    }

    @Test
    void aSlipInAPseudoClassGetsASuggestion() {
        Diagnostic diagnostic = Styling.withComplaints("p:frist-child { color: red }", "")
                .diagnostics()
                .get(0);
        assertThat(diagnostic.message("en")).endsWith("did you mean “:first-child”?");
        assertThat(diagnostic.span().toString()).isEqualTo("test.css:1:1");
    }

    @Test
    void aSelectorThatIsTooLongIsRefused() {
        Styling styling = Styling.withComplaints("p ".repeat(100) + "{ color: red }", "<p/>");
        assertThat(styling.codes()).containsExactly(Code.CSS_LIMIT);
    }

    @Test
    void hostileSelectorsOnDeepTreesTakeNoTime() {
        String deep = "<div>".repeat(400) + "<p id='x'/>" + "</div>".repeat(400);
        String css = ("div ".repeat(14) + "> i " + "div ".repeat(14) + "p { color: red }").repeat(50)
                + ("div ~ div ".repeat(12) + "p { color: red }").repeat(50);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Styling.of(css, deep);
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(nanoseconds / 1_000_000).as("milliseconds").isLessThan(5_000);
    }
}
