package hebi.pair;

import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Pair;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs of an edition, of blocks with the ids that they have there. */
final class RenamedPairs {
    private final Map<String, Map<String, Block>> blocks = new HashMap<>();
    private final Map<String, PairIds> ids;
    private final String lead;

    /** Of the edition’s renamed texts, lead first. */
    RenamedPairs(List<Article> texts, Map<String, PairIds> ids) {
        this.ids = ids;
        this.lead = texts.get(0).language();
        for (Article text : texts) {
            Map<String, Block> own = new HashMap<>();
            ReadingOrder.blocks(text).forEach(block -> own.put(block.id(), block));
            blocks.put(text.language(), own);
        }
    }

    /** The same pairs, without languages that the edition has not. */
    List<Pair> of(List<Pair> pairs) {
        List<Pair> renamed = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Pair.Side> sides = new ArrayList<>();
            for (Pair.Side side : pair.sides()) {
                Optional.ofNullable(blocks.get(side.language())).ifPresent(own -> sides.add(renamed(side, own)));
            }
            if (sides.stream().anyMatch(side -> !side.blocks().isEmpty())) {
                renamed.add(new Pair(pair.id(), sides, of(pair.inner())));
            }
        }
        return List.copyOf(renamed);
    }

    private Pair.Side renamed(Pair.Side side, Map<String, Block> own) {
        List<Block> renamed = new ArrayList<>();
        for (Block block : side.blocks()) {
            PairIds known = ids.get(side.language());
            String id = known == null
                    ? block.id()
                    : known.inEdition(block.id(), side.language().equals(lead));
            Block found = own.get(id);
            if (found == null) {
                throw new IllegalStateException(id + " is not in the text " + side.language());
            }
            renamed.add(found);
        }
        return new Pair.Side(side.language(), renamed);
    }
}
