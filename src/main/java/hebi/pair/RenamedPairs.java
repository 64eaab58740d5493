package hebi.pair;

import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Pair;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of an edition, of blocks with the ids that they have there. */
final class RenamedPairs {
    private final Map<String, Map<String, Block>> blocks = new HashMap<>();
    private final Map<String, Boolean> leads = new HashMap<>();

    /** Of the edition's texts by language, lead first. */
    RenamedPairs(Map<String, Article> texts) {
        texts.forEach((language, text) -> {
            leads.put(language, leads.isEmpty());
            Map<String, Block> own = new HashMap<>();
            ReadingOrder.blocks(text).forEach(block -> own.put(block.id(), block));
            blocks.put(language, own);
        });
    }

    /** The same pairs, without languages that the edition has not. */
    List<Pair> of(List<Pair> pairs) {
        List<Pair> renamed = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Pair.Side> sides = new ArrayList<>();
            for (Pair.Side side : pair.sides()) {
                if (blocks.containsKey(side.language())) {
                    sides.add(new Pair.Side(side.language(), renamed(pair.id(), side)));
                }
            }
            if (sides.stream().anyMatch(side -> !side.blocks().isEmpty())) {
                renamed.add(new Pair(pair.id(), sides, of(pair.inner())));
            }
        }
        return List.copyOf(renamed);
    }

    private List<Block> renamed(String pairId, Pair.Side side) {
        List<Block> own = new ArrayList<>();
        for (int place = 1; place <= side.blocks().size(); place++) {
            String shared = place == 1 ? pairId : pairId + "-" + place;
            String id = leads.getOrDefault(side.language(), false) ? shared : PairIds.partner(shared, side.language());
            Block block = blocks.getOrDefault(side.language(), Map.of()).get(id);
            if (block == null) {
                throw new IllegalStateException(id + " is not in the text " + side.language());
            }
            own.add(block);
        }
        return own;
    }
}
