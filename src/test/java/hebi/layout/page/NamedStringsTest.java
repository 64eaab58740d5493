package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.layout.page.NamedStrings.Assignment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** css-gcpm-3 §2.2, the example with a dictionary's headwords. */
class NamedStringsTest {
    private final NamedStrings strings = new NamedStrings();

    @Test
    void pageWithoutAssignmentKeepsTheLastValue() {
        add(0, "a", 0);
        strings.add(List.of(), 50);
        assertThat(all(1)).containsExactly("a", "a", "a", "a");
    }

    @Test
    void firstAndLastAreThoseOfThePageAndStartIsWhatCameIn() {
        add(0, "a", 0);
        strings.add(List.of(new Assignment("s", "b", 20), new Assignment("s", "c", 30)), 10);
        assertThat(all(1)).containsExactly("b", "a", "c", "");
        strings.add(List.of(), 40);
        assertThat(all(2)).containsExactly("c", "c", "c", "c");
    }

    @Test
    void startIsTheFirstWhenItStandsAtThePagesStart() {
        add(0, "a", 0);
        strings.add(List.of(new Assignment("s", "b", 10), new Assignment("s", "c", 30)), 11);
        assertThat(all(1)).containsExactly("b", "b", "c", "");
    }

    @Test
    void beforeTheFirstAssignmentItIsEmpty() {
        strings.add(List.of(), 0);
        add(10, "a", 12);
        assertThat(all(0)).containsExactly("", "", "", "");
        assertThat(all(1)).containsExactly("a", "", "a", "");
    }

    private void add(int firstContent, String value, int order) {
        strings.add(List.of(new Assignment("s", value, order)), firstContent);
    }

    private List<String> all(int page) {
        return List.of("first", "start", "last", "first-except").stream()
                .map(which -> strings.get(page, "s", which))
                .toList();
    }
}
