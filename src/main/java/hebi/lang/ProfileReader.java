package hebi.lang;

import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import hebi.resource.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads one profile, which may extend another and then states only what differs: maps are joined key by key, anything
 * else is replaced. The files are Hebi's own: a fault in one is a bug, found by the tests, not a diagnostic.
 */
final class ProfileReader {
    private final String key;
    private final Map<?, ?> root;

    private ProfileReader(String key, Map<?, ?> root) {
        this.key = key;
        this.root = root;
    }

    static LanguageProfile read(Resources files, String key) {
        try {
            return new ProfileReader(key, load(files, key, 0)).profile();
        } catch (ResourceException e) {
            throw new IllegalStateException("profile " + key, e);
        }
    }

    private static Map<?, ?> load(Resources files, String key, int depth) throws ResourceException {
        String path = key + ".yaml";
        String yaml = Utf8.decode(files.read(path, 1 << 20), path);
        Object loaded = new Load(
                        LoadSettings.builder().setLabel(path).setUseMarks(false).build())
                .loadFromString(yaml);
        Map<?, ?> own = (Map<?, ?>) loaded;
        Object base = own.get("extends");
        if (base == null) {
            return own;
        }
        if (depth > 2) {
            throw new IllegalStateException(key + " extends too many profiles");
        }
        return joined(load(files, String.valueOf(base), depth + 1), own);
    }

    /** The base's keys stay in their order, so that lists which name other lists still find them. */
    private static Map<Object, Object> joined(Map<?, ?> base, Map<?, ?> own) {
        Map<Object, Object> joined = new LinkedHashMap<>(base);
        own.forEach((name, value) -> joined.merge(
                name,
                value,
                (theirs, ours) -> theirs instanceof Map<?, ?> below && ours instanceof Map<?, ?> above
                        ? joined(below, above)
                        : ours));
        return joined;
    }

    private LanguageProfile profile() {
        return new LanguageProfile(
                key,
                string("tag"),
                strings(root.get("aliases")),
                string("script"),
                Direction.valueOf(string("direction").toUpperCase(Locale.ROOT)),
                strings(root.get("writing-modes")).stream()
                        .map(m -> BlockFlow.valueOf(m.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList(),
                fonts(),
                flat("words"),
                lists(),
                numbers(),
                flat("settings"),
                lint(),
                FactWords.of(map("facts")));
    }

    /** Rules by the code of their diagnostic. */
    private List<LintRule> lint() {
        List<LintRule> rules = new ArrayList<>();
        map("lint").forEach((code, rule) -> {
            Map<?, ?> fields = (Map<?, ?>) rule;
            Map<String, String> give = new TreeMap<>();
            if (fields.get("give") instanceof Map<?, ?> pairs) {
                pairs.forEach((wrong, right) -> give.put(String.valueOf(wrong), String.valueOf(right)));
            }
            rules.add(new LintRule(
                    String.valueOf(code),
                    new PatternSearch(Pattern.compile(String.valueOf(fields.get("find")))),
                    safe(fields.get("safe")),
                    give));
        });
        return rules;
    }

    /** {@code true} for all that the rule finds, or an expression for some of it. */
    private static Pattern safe(@Nullable Object value) {
        return Pattern.compile(value == null ? "(?!)" : value.equals(true) ? ".*" : String.valueOf(value));
    }

    private String string(String name) {
        return String.valueOf(root.get(name));
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Map<?, ?> map(String name) {
        return root.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private Map<String, List<String>> fonts() {
        Map<String, List<String>> fonts = new TreeMap<>();
        map("fonts").forEach((role, families) -> fonts.put(String.valueOf(role), strings(families)));
        return fonts;
    }

    /** Nested maps and lists become dotted keys: {@code month.1}, {@code list.last}. */
    private Map<String, String> flat(String name) {
        Map<String, String> words = new TreeMap<>();
        flatten("", map(name), words);
        return words;
    }

    private static void flatten(String prefix, Map<?, ?> map, Map<String, String> into) {
        map.forEach((k, value) -> {
            String name = prefix + k;
            if (value instanceof Map<?, ?> nested) {
                flatten(name + ".", nested, into);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    into.put(name + "." + (i + 1), String.valueOf(list.get(i)));
                }
            } else {
                into.put(name, String.valueOf(value));
            }
        });
    }

    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        flat("numbers").forEach((name, value) -> numbers.put(name, Integer.valueOf(value)));
        return numbers;
    }

    /** A set is a string of characters, or a list of such strings, {@code U+XXXX}, ranges and names of other sets. */
    private Map<String, Set<Integer>> lists() {
        Map<String, Set<Integer>> sets = new TreeMap<>();
        map("lists").forEach((name, value) -> {
            Set<Integer> set = new LinkedHashSet<>();
            List<String> parts = value instanceof List<?> ? strings(value) : List.of(String.valueOf(value));
            parts.forEach(part -> addCharacters(part, sets, set));
            sets.put(String.valueOf(name), Set.copyOf(set));
        });
        return sets;
    }

    private static void addCharacters(String part, Map<String, Set<Integer>> sets, Set<Integer> into) {
        if (part.startsWith("=")) {
            Set<Integer> other = sets.get(part.substring(1));
            if (other == null) {
                throw new IllegalStateException("no list " + part);
            }
            into.addAll(other);
        } else if (part.startsWith("U+")) {
            String[] ends = part.split("\\.\\.");
            int last = codePoint(ends[ends.length - 1]);
            for (int c = codePoint(ends[0]); c <= last; c++) {
                into.add(c);
            }
        } else {
            part.codePoints().forEach(into::add);
        }
    }

    private static int codePoint(String notation) {
        return Integer.parseInt(notation.substring(2), 16);
    }
}
