package hebi.layout.page;

import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.CounterChange;
import hebi.geom.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counters of the pages: {@code page}, and what {@code @page} counts besides (css-page-3 §6.2). */
final class PageNumbers {
    static final String PAGE = "page";

    private PageNumbers() {}

    /** The values of all page counters on each of {@code pages}. */
    static List<Map<String, Integer>> of(List<LaidPage> pages) {
        List<Map<String, Integer>> all = new ArrayList<>();
        Map<String, Integer> values = new TreeMap<>();
        values.put(PAGE, 0);
        for (LaidPage page : pages) {
            count(page.style().style(), values);
            // An element that resets the counter names the number of its page.
            for (Origin start : page.starts()) {
                ComputedStyle style = start.element().style();
                ofPages(style.get(Properties.COUNTER_RESET)).forEach(c -> values.put(PAGE, c.value()));
                ofPages(style.get(Properties.COUNTER_SET)).forEach(c -> values.put(PAGE, c.value()));
            }
            all.add(Map.copyOf(values));
        }
        return List.copyOf(all);
    }

    private static void count(ComputedStyle page, Map<String, Integer> values) {
        page.get(Properties.COUNTER_RESET).forEach(c -> values.put(c.name(), c.value()));
        List<CounterChange> increments = page.get(Properties.COUNTER_INCREMENT);
        if (ofPages(increments).isEmpty()) {
            increase(values, new CounterChange(PAGE, 1)); // css-page-3 §6.2: each page counts by itself
        }
        increments.forEach(c -> increase(values, c));
        page.get(Properties.COUNTER_SET).forEach(c -> values.put(c.name(), c.value()));
    }

    private static void increase(Map<String, Integer> values, CounterChange change) {
        values.merge(change.name(), change.value(), (a, b) -> Length.clamp((double) a + b));
    }

    private static List<CounterChange> ofPages(List<CounterChange> changes) {
        return changes.stream().filter(c -> c.name().equals(PAGE)).toList();
    }
}
