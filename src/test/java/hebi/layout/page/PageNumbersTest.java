package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.Properties;
import hebi.css.value.CounterChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
    private static final LaidPage PLAIN = PageFixtures.blank(PageFixtures.page(PageFixtures.margins()));

    @Test
    void everyPageCountsFromOne() {
        assertThat(numbers(PLAIN, PLAIN, PLAIN)).containsExactly(1, 2, 3);
    }

    @Test
    void elementThatResetsThePageNumbersItsOwnPage() {
        LaidPage first =
                PageFixtures.starting(PageFixtures.page(PageFixtures.margins()), PageFixtures.reset("page", 1));
        assertThat(numbers(PLAIN, PLAIN, first, PLAIN)).containsExactly(1, 2, 1, 2);
    }

    @Test
    void namedPageMayResetOrStopTheCount() {
        LaidPage reset = PageFixtures.blank(PageFixtures.page(
                PageFixtures.margins().with(Properties.COUNTER_RESET, List.of(new CounterChange("page", 0)))));
        LaidPage still = PageFixtures.blank(PageFixtures.page(
                PageFixtures.margins().with(Properties.COUNTER_INCREMENT, List.of(new CounterChange("page", 0)))));
        assertThat(numbers(PLAIN, PLAIN, reset, PLAIN)).containsExactly(1, 2, 1, 2);
        assertThat(numbers(still, PLAIN, PLAIN)).containsExactly(0, 1, 2);
    }

    @Test
    void pagesMayHaveCountersOfTheirOwn() {
        LaidPage plate = PageFixtures.blank(PageFixtures.page(
                PageFixtures.margins().with(Properties.COUNTER_INCREMENT, List.of(new CounterChange("plate", 1)))));
        List<Map<String, Integer>> all = PageNumbers.of(List.of(plate, PLAIN, plate));
        assertThat(all).extracting(m -> m.get("plate")).containsExactly(1, 1, 2);
        assertThat(all).extracting(m -> m.get("page")).containsExactly(1, 2, 3);
    }

    private static List<Integer> numbers(LaidPage... pages) {
        return PageNumbers.of(List.of(pages)).stream().map(m -> m.get("page")).toList();
    }
}
