package hebi.template;

import hebi.document.Block;
import hebi.document.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pairs as templates see them: {@code id}, {@code sides}, and of containers what is {@code inner}. */
final class PairModel {
    private final TextModel languages;
    private final Map<String, Map<String, Object>> blocks = new HashMap<>();

    PairModel(TextModel languages) {
        this.languages = languages;
    }

    /** Takes note of a text’s blocks as {@link BlockModel} shows them. */
    void add(List<?> views) {
        for (Object item : views) {
            if (item instanceof Map<?, ?> view) {
                Map<String, Object> block = new TreeMap<>();
                view.forEach((key, value) -> block.put(String.valueOf(key), value));
                blocks.put(String.valueOf(view.get("id")), block);
                if (view.get("blocks") instanceof List<?> inner) {
                    add(inner);
                }
            }
        }
    }

    List<Object> pairs(List<Pair> pairs) {
        List<Object> views = new ArrayList<>();
        pairs.forEach(pair -> views.add(pair(pair)));
        return views;
    }

    private Map<String, Object> pair(Pair pair) {
        List<Object> sides = new ArrayList<>();
        for (Pair.Side side : pair.sides()) {
            List<Object> own = new ArrayList<>();
            for (Block block : side.blocks()) {
                own.add(blocks.getOrDefault(block.id(), Map.of()));
            }
            sides.add(Map.of("language", languages.language(side.language()), "blocks", own));
        }
        return Map.of("id", pair.id(), "sides", sides, "inner", pairs(pair.inner()));
    }
}
