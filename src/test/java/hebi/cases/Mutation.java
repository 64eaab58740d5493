package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import hebi.lang.LanguageProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One deliberate break of the engine: what a language profile says, or what the stylesheet asks for, is changed behind its
 * back. A case of the rule that is broken must notice.
 *
 * @param rule the rule that is broken: {@code ZH-11}
 * @param lists sets of characters that take the place of the profile's
 * @param numbers that take the place of the profile's
 * @param declarations for everything, stronger than all others
 */
record Mutation(String rule, Map<String, String> lists, Map<String, Integer> numbers, String declarations) {
    /** Nothing is broken. */
    static final Mutation NONE = new Mutation("", Map.of(), Map.of(), "");

    static Mutation of(JsonNode node) {
        Map<String, String> lists = new TreeMap<>();
        node.path("lists")
                .properties()
                .forEach(e -> lists.put(e.getKey(), e.getValue().asText()));
        Map<String, Integer> numbers = new TreeMap<>();
        node.path("numbers")
                .properties()
                .forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
        return new Mutation(
                node.path("rule").asText(), lists, numbers, node.path("css").asText());
    }

    String css() {
        return declarations.isEmpty() ? "" : "* { " + declarations.replace(";", " !important;") + " }";
    }

    LanguageProfile of(LanguageProfile profile) {
        if (lists.isEmpty() && numbers.isEmpty()) {
            return profile;
        }
        Map<String, Set<Integer>> otherLists = new HashMap<>(profile.lists());
        lists.forEach((name, characters) -> otherLists.put(
                name, new HashSet<>(characters.codePoints().boxed().toList())));
        Map<String, Integer> otherNumbers = new HashMap<>(profile.numbers());
        otherNumbers.putAll(numbers);
        return new LanguageProfile(
                profile.key(),
                profile.tag(),
                profile.aliases(),
                profile.script(),
                profile.direction(),
                profile.writingModes(),
                profile.fonts(),
                profile.words(),
                otherLists,
                otherNumbers,
                profile.settings(),
                profile.lint());
    }
}
