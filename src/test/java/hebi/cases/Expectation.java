package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One expectation: its name and parameters. It notes which parameters were read: one that the check did not look at is a
 * failure, for the check would be weaker than the case says.
 */
final class Expectation {
    /** Remarks and what holds for every expectation. */
    private static final Set<String> ALWAYS_READ = Set.of("a", "note", "measure", "tol", "compare");

    private final JsonNode node;
    private final Set<String> read = new HashSet<>(ALWAYS_READ);

    Expectation(Source source) {
        this.node = source.node();
    }

    /** An expectation as the file has it. */
    record Source(JsonNode node) {
        String name() {
            return node.path("a").asText();
        }
    }

    String name() {
        return node.path("a").asText();
    }

    Set<String> unread() {
        Set<String> unread = new TreeSet<>();
        node.fieldNames().forEachRemaining(unread::add);
        unread.removeAll(read);
        return unread;
    }

    boolean has(String key) {
        read.add(key);
        return node.hasNonNull(key);
    }

    Optional<JsonNode> node(String key) {
        return has(key) ? Optional.of(node.get(key)) : Optional.empty();
    }

    String text(String key) {
        return node(key).map(JsonNode::asText).orElseThrow(() -> new BadCase("it has no “" + key + "”"));
    }

    String text(String key, String otherwise) {
        return node(key).map(JsonNode::asText).orElse(otherwise);
    }

    double number(String key) {
        return node(key).map(JsonNode::asDouble).orElseThrow(() -> new BadCase("it has no “" + key + "”"));
    }

    double number(String key, double otherwise) {
        return node(key).map(JsonNode::asDouble).orElse(otherwise);
    }

    Optional<Double> optional(String key) {
        return node(key).map(JsonNode::asDouble);
    }

    boolean flag(String key, boolean otherwise) {
        return node(key).map(JsonNode::asBoolean).orElse(otherwise);
    }

    /** Tolerance in em. */
    double tolerance(double otherwise) {
        return number("tol", otherwise);
    }

    /** A length in points: {@code 18pt}, or a number. */
    double points(String key, double otherwise) {
        return node(key)
                .map(n -> n.isTextual() ? Setting.points(n.asText()) : n.asDouble())
                .orElse(otherwise);
    }

    List<String> list(String key) {
        List<String> list = new ArrayList<>();
        node(key).ifPresent(n -> {
            if (n.isArray()) {
                n.forEach(e -> list.add(e.asText()));
            } else {
                list.add(n.asText());
            }
        });
        return list;
    }

    List<Double> numbers(String key) {
        List<Double> list = new ArrayList<>();
        node(key).ifPresent(n -> n.forEach(e -> list.add(e.asDouble())));
        return list;
    }

    Map<String, JsonNode> map(String key) {
        Map<String, JsonNode> map = new java.util.LinkedHashMap<>();
        node(key).ifPresent(n -> n.properties().forEach(e -> map.put(e.getKey(), e.getValue())));
        return map;
    }

    /** Strings named by {@code string}, {@code strings}, {@code char} or {@code chars} (each character of it). */
    List<String> strings() {
        List<String> strings = new ArrayList<>();
        strings.addAll(list("string"));
        strings.addAll(list("strings"));
        for (String key : List.of("char", "chars")) {
            list(key).forEach(text -> strings.addAll(characters(text)));
        }
        if (strings.isEmpty()) {
            throw new BadCase("it names no characters");
        }
        return strings;
    }

    /** Characters, written as such or as {@code U+202F U+180E}. */
    static List<String> characters(String text) {
        if (text.matches("U\\+[0-9A-Fa-f]{4,6}([ ,]+U\\+[0-9A-Fa-f]{4,6})*")) {
            List<String> list = new ArrayList<>();
            for (String code : text.split("[ ,]+")) {
                list.add(Character.toString(Integer.parseInt(code.substring(2), 16)));
            }
            return list;
        }
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    /** The code points of a set: by {@code set}, by {@code chars}, or both. */
    Set<Integer> set(CharacterSets sets) {
        Set<Integer> all = new HashSet<>();
        for (String name : list("set")) {
            all.addAll(sets.get(name).orElseThrow(() -> new BadCase("no set is called " + name)));
        }
        for (String key : List.of("char", "chars")) {
            list(key).forEach(text -> characters(text).forEach(c -> all.add(c.codePointAt(0))));
        }
        if (all.isEmpty()) {
            throw new BadCase("it names no characters");
        }
        return all;
    }
}
