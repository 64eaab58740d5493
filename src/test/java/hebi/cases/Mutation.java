package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import hebi.mutation.Break;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One row of {@code mutations.json}: a rule with one deliberate break of the engine, or why there is none yet. Either a
 * {@code method} {@code gives} something else (for calls {@code where} its arguments are these), or in a {@code file} among the
 * classes a text that is to {@code find} {@code becomes} another: see {@link Break}.
 *
 * @param rule that has cases: {@code ZH-11}
 * @param text what is broken, or why nothing is
 * @param broken the break, named by the rule
 * @param noticed ids of cases of the rule that fail then; there may be more
 */
record Mutation(String rule, String text, Optional<Break> broken, List<String> noticed) {
    private static final Path TABLE = CaseFiles.OWN.resolveSibling("mutations.json");

    /** All rows. */
    static List<Mutation> all() {
        try {
            List<Mutation> all = new ArrayList<>();
            JsonNode root = CaseFiles.JSON.readTree(Files.readString(TABLE));
            root.path("mutations").forEach(node -> all.add(of(node)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mutation of(JsonNode node) {
        String rule = node.path("rule").asText();
        if (node.has("open")) {
            return new Mutation(rule, node.path("open").asText(), Optional.empty(), List.of());
        }
        List<String> noticed = new ArrayList<>();
        node.path("noticed").forEach(id -> noticed.add(id.asText()));
        return new Mutation(rule, node.path("broken").asText(), Optional.of(broken(rule, node)), noticed);
    }

    private static Break broken(String rule, JsonNode node) {
        if (node.has("file")) {
            return new Break.OfText(
                    rule,
                    node.path("file").asText(),
                    node.path("find").asText(),
                    node.path("becomes").asText());
        }
        Map<Integer, String> where = new TreeMap<>();
        node.path("where")
                .properties()
                .forEach(
                        e -> where.put(Integer.valueOf(e.getKey()), e.getValue().asText()));
        return new Break.OfMethod(
                rule, node.path("method").asText(), where, node.path("gives").asText());
    }
}
