package hebi.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an author says of a block’s partner: {@code {.untranslated reason="…"}} on a block of the source, that it has none;
 * {@code {.insertion reason="…"}} on a block of a translation, that it answers to none. They are for the editors: the class
 * and the reason reach no output.
 */
enum PairMark {
    UNTRANSLATED("untranslated"),
    INSERTION("insertion");

    private static final String CLASS = "class";
    private static final String REASON = "reason";

    private final String name;

    PairMark(String name) {
        this.name = name;
    }

    /** Whether a unit bears it. */
    boolean isOn(PairUnit unit) {
        return classes(unit.attributes()).contains(name);
    }

    /** The class: {@code untranslated}. */
    String className() {
        return name;
    }

    /** Why, when the author said it. */
    static Optional<String> reason(PairUnit unit) {
        return Optional.ofNullable(unit.attributes().get(REASON)).filter(r -> !r.isBlank());
    }

    /** A block’s attributes without marks. */
    static Map<String, String> strip(Map<String, String> attributes) {
        List<String> classes = classes(attributes);
        List<String> others = classes.stream()
                .filter(c -> Arrays.stream(values()).noneMatch(m -> m.name.equals(c)))
                .toList();
        if (others.size() == classes.size()) {
            return attributes;
        }
        Map<String, String> plain = new TreeMap<>(attributes);
        plain.remove(REASON);
        plain.put(CLASS, String.join(" ", others));
        if (others.isEmpty()) {
            plain.remove(CLASS);
        }
        return plain;
    }

    private static List<String> classes(Map<String, String> attributes) {
        return Arrays.stream(attributes.getOrDefault(CLASS, "").split(" "))
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toList());
    }
}
