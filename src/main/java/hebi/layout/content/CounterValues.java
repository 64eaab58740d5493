package hebi.layout.content;

import java.util.List;
import java.util.Map;

/**
 * The values of all counters at one place.
 *
 * @param values by name, outermost first
 */
public record CounterValues(Map<String, List<Integer>> values) {
    /** No counters. */
    public static final CounterValues NONE = new CounterValues(Map.of());

    /** Copies its map. */
    public CounterValues {
        values = Map.copyOf(values);
    }

    /** All values of a counter, outermost first; a single 0 when there is none (css-lists-3 §4.4). */
    public List<Integer> all(String name) {
        return values.getOrDefault(name, List.of(0));
    }

    /** The innermost value. */
    public int innermost(String name) {
        List<Integer> all = all(name);
        return all.get(all.size() - 1);
    }
}
