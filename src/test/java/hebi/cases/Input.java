package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case sets.
 *
 * @param text plain text, one paragraph
 * @param html the inside of a body
 * @param texts strings to be laid out each by itself
 * @param data what a function of the language's data is asked
 */
record Input(Optional<String> text, Optional<String> html, List<String> texts, Optional<JsonNode> data) {
    static Input of(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.path("texts").forEach(t -> texts.add(t.asText()));
        return new Input(string(node, "text"), string(node, "html"), texts, Optional.ofNullable(node.get("data")));
    }

    /** A single string. */
    static Input ofText(String text) {
        return new Input(Optional.of(text), Optional.empty(), List.of(), Optional.empty());
    }

    private static Optional<String> string(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }
}
