package hebi.layout.content;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.CounterChange;
import hebi.html.Element;
import hebi.layout.StyledTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Attributes {@code reset}, {@code inc} and {@code set} stand for the properties: {@code name number} pairs. */
class DocumentCountersTest {
    @Test
    void siblingsShareACounterAndChildrenSeeIt() {
        assertThat(
                        values(
                                "c",
                                "<body reset='c 0'><h1 inc='c 1'>a</h1><p show=''>x</p><h1 inc='c 1'>b</h1><p show=''>y</p></body>"))
                .containsExactly("1", "2");
    }

    @Test
    void aResetInSectionsBeginsAgain() {
        assertThat(values(
                        "f",
                        "<body><section reset='f 0'><p inc='f 1' show=''/><p inc='f 1' show=''/></section>"
                                + "<section reset='f 0'><p inc='f 1' show=''/></section></body>"))
                .containsExactly("1", "2", "1");
    }

    /** css-lists-3 §4.3, example with nested lists. */
    @Test
    void nestedListsNestTheirItemCounter() {
        String lists = "<body><ol><li show=''>a</li><li show=''>b<ol><li show=''>c</li><li show=''>d</li></ol></li>"
                + "<li show=''>e</li></ol><ol><li show=''>f</li></ol></body>";
        assertThat(values("list-item", lists)).containsExactly("1", "2", "2.1", "2.2", "3", "1");
    }

    @Test
    void startAndValueSetTheItemCounter() {
        assertThat(values(
                        "list-item",
                        "<body><ol start='5'><li show=''/><li value='9' show=''/><li show=''/></ol></body>"))
                .containsExactly("5", "9", "10");
    }

    @Test
    void counterWithoutResetLivesWhereItIsFirstIncremented() {
        assertThat(values("c", "<body><div><p inc='c 1' show=''/></div><div><p inc='c 1' show=''/></div></body>"))
                .containsExactly("1", "1");
    }

    @Test
    void whatIsNotDisplayedDoesNotCount() {
        assertThat(values("c", "<body reset='c 0'><p display='none' inc='c 1'/><p inc='c 1' show=''/></body>"))
                .containsExactly("1");
    }

    @Test
    void setChangesTheInnermostCounter() {
        assertThat(values("c", "<body reset='c 3'><p set='c 7' show=''/><p inc='c 1' show=''/></body>"))
                .containsExactly("7", "8");
    }

    @Test
    void pageIsNoCounterOfElements() {
        assertThat(values("page", "<body reset='page 5'><p show=''/></body>")).containsExactly("0");
    }

    private static List<String> values(String counter, String xml) {
        StyledElement root = StyledTrees.of(xml, DocumentCountersTest::changes);
        DocumentCounters counters = DocumentCounters.of(root);
        return shown(root)
                .map(e -> String.join(
                        ".",
                        counters.at(e).all(counter).stream()
                                .map(Object::toString)
                                .toList()))
                .toList();
    }

    private static Stream<StyledElement> shown(StyledElement element) {
        List<StyledElement> found = new ArrayList<>();
        if (element.element().attributes().containsKey("show")) {
            found.add(element);
        }
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                shown(e).forEach(found::add);
            }
        }
        return found.stream();
    }

    private static ComputedStyle changes(Element element, ComputedStyle style) {
        return style.with(Properties.COUNTER_RESET, parse(element, "reset"))
                .with(Properties.COUNTER_INCREMENT, parse(element, "inc"))
                .with(Properties.COUNTER_SET, parse(element, "set"));
    }

    private static List<CounterChange> parse(Element element, String attribute) {
        return element.attribute(attribute)
                .map(v -> List.of(new CounterChange(v.split(" ")[0], Integer.parseInt(v.split(" ")[1]))))
                .orElse(List.of());
    }
}
