package hebi.pair;

import hebi.document.Block;
import hebi.document.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which id each block of a text takes in an edition, so that partners are known by one id in all editions. */
final class PairIds {
    private static final String LANGUAGE = "--";

    private final Map<String, String> pairIds = new HashMap<>();

    /** Of the side {@code language} of {@code pairs}. */
    PairIds(List<Pair> pairs, String language) {
        pairs.forEach(pair -> add(pair, language));
    }

    private void add(Pair pair, String language) {
        pair.side(language).ifPresent(side -> {
            int place = 1;
            for (Block block : side.blocks()) {
                pairIds.put(block.id(), place == 1 ? pair.id() : pair.id() + "-" + place);
                place++;
            }
        });
        pair.inner().forEach(inner -> add(inner, language));
    }

    /** The id that all editions know {@code id} by; its own when it is in no pair. */
    String shared(String id) {
        return pairIds.getOrDefault(id, id);
    }

    /** An id for what the source language lacks: {@code tea-p07} in Uyghur becomes {@code tea-ug-p07}. */
    static String own(String name, String language, String id) {
        return name + "-" + language + id.substring(name.length());
    }

    /** The id of a text that does not lead its edition: {@code tea-p07--zh}. */
    static String partner(String id, String language) {
        return id + LANGUAGE + language;
    }
}
