package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Named sets of characters, from {@code sets.json} beside the cases; keys that end in {@code .note} are remarks. */
record CharacterSets(Map<String, Set<Integer>> sets) {
    static CharacterSets of(JsonNode file) {
        Map<String, Set<Integer>> sets = new HashMap<>();
        file.path("sets").properties().forEach(e -> {
            if (!e.getKey().endsWith(".note")) {
                sets.put(e.getKey(), codePoints(e.getValue().asText()));
            }
        });
        return new CharacterSets(sets);
    }

    Optional<Set<Integer>> get(String name) {
        return Optional.ofNullable(sets.get(name));
    }

    static Set<Integer> codePoints(String text) {
        return text.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
