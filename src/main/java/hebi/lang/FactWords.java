package hebi.lang;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words in which a language writes what must be the same in a translation: numbers, dates, percentages. What each list
 * means is said in {@code docs/pairs-facts.md}.
 *
 * @param lists words by the name of their list
 * @param values words with the values that each may stand for, by the name of their table
 * @param names words with the one that each stands for, by the name of their table
 */
public record FactWords(
        Map<String, List<String>> lists,
        Map<String, Map<String, List<BigDecimal>>> values,
        Map<String, Map<String, String>> names) {
    /** Of a language of which nothing is known: only digits are read. */
    public static final FactWords NONE = new FactWords(Map.of(), Map.of(), Map.of());

    /** Copies its maps. */
    public FactWords {
        lists = Map.copyOf(lists);
        values = Map.copyOf(values);
        names = Map.copyOf(names);
    }

    /** The words of a list; none when the language has no such list. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The words of a table with their values; none when the language has no such table. */
    public Map<String, List<BigDecimal>> table(String name) {
        return values.getOrDefault(name, Map.of());
    }

    /** The words of a table with what they stand for; none when the language has no such table. */
    public Map<String, String> names(String name) {
        return names.getOrDefault(name, Map.of());
    }

    /**
     * Reads a profile's map: a list of words, or words (several joined by {@code |}) with a number, with numbers, or with
     * a word.
     */
    static FactWords of(Map<?, ?> facts) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, Map<String, List<BigDecimal>>> values = new LinkedHashMap<>();
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            if (value instanceof Map<?, ?> table && table.values().stream().allMatch(String.class::isInstance)) {
                names.put(String.valueOf(name), names(table));
            } else if (value instanceof Map<?, ?> table) {
                values.put(String.valueOf(name), table(table));
            } else {
                lists.put(String.valueOf(name), strings(value));
            }
        });
        return new FactWords(lists, values, names);
    }

    private static Map<String, String> names(Map<?, ?> table) {
        Map<String, String> names = new LinkedHashMap<>();
        table.forEach((words, value) -> {
            for (String word : String.valueOf(words).split("\\|")) {
                names.put(word, String.valueOf(value));
            }
        });
        return Map.copyOf(names);
    }

    private static Map<String, List<BigDecimal>> table(Map<?, ?> table) {
        Map<String, List<BigDecimal>> values = new LinkedHashMap<>();
        table.forEach((words, value) -> {
            List<BigDecimal> numbers =
                    strings(value).stream().map(BigDecimal::new).toList();
            for (String word : String.valueOf(words).split("\\|")) {
                values.put(word, numbers);
            }
        });
        return Map.copyOf(values);
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
