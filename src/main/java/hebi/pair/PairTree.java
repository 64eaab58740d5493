package hebi.pair;

import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Pair;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the links of several translations of one text to pairs of all of them. What any translation merges is one pair; no
 * block of any text is lost.
 */
final class PairTree {
    private final Article base;
    private final List<String> languages;
    private final String lead;
    private final Map<String, PairIds> ids;
    /** Places of the lead’s blocks. */
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param base the text that the others are linked to
     * @param texts in the order of their sides, lead first; the base is one of them
     * @param ids by language
     */
    PairTree(Article base, List<Article> texts, Map<String, PairIds> ids) {
        this.base = base;
        this.languages = texts.stream().map(Article::language).toList();
        this.lead = languages.get(0);
        this.ids = ids;
        ReadingOrder.blocks(texts.get(0)).forEach(block -> places.put(block.id(), places.size()));
    }

    /** A pair to be: the blocks of each language, and the last link that brought any. */
    private static final class Row {
        private final Map<String, List<Block>> blocks = new LinkedHashMap<>();
        private final Map<String, UnitLink> links = new HashMap<>();
        private final List<Row> followers = new ArrayList<>();

        void add(String language, Block block) {
            blocks.computeIfAbsent(language, l -> new ArrayList<>()).add(block);
        }

        List<Block> of(String language) {
            return blocks.getOrDefault(language, List.of());
        }
    }

    /** Pairs of blocks of the base and of the texts linked to it, in the lead language’s order. */
    List<Pair> pair(List<Block> blocks, Map<String, List<UnitLink>> links) {
        Map<String, Row> bySource = new LinkedHashMap<>();
        for (Block block : blocks) {
            Row row = new Row();
            row.add(base.language(), block);
            bySource.put(block.id(), row);
        }
        links.values().forEach(own -> own.forEach(link -> merge(link, bySource)));
        Row start = new Row();
        links.forEach((language, own) -> attach(language, own, bySource, start));
        List<Row> rows = new ArrayList<>(start.followers);
        distinct(bySource).forEach(row -> {
            rows.add(row);
            rows.addAll(row.followers);
        });
        return inLeadOrder(rows).stream().map(this::pairOf).toList();
    }

    private static List<Row> distinct(Map<String, Row> bySource) {
        IdentityHashMap<Row, Boolean> seen = new IdentityHashMap<>();
        return bySource.values().stream()
                .filter(row -> seen.put(row, true) == null)
                .toList();
    }

    // One translation joins what stands apart in the source: one row, and whatever stands between.
    private void merge(UnitLink link, Map<String, Row> bySource) {
        if (link.source().size() < 2) {
            return;
        }
        Row first = bySource.get(blockId(link.source().get(0)));
        for (PairUnit unit : link.source()) {
            Row other = bySource.get(blockId(unit));
            if (first != null && other != null && other != first) {
                other.of(base.language()).forEach(block -> {
                    first.add(base.language(), block);
                    bySource.put(block.id(), first);
                });
            }
        }
    }

    private static String blockId(PairUnit unit) {
        return unit.block().map(Block::id).orElse("");
    }

    private static void attach(String language, List<UnitLink> links, Map<String, Row> bySource, Row start) {
        Row last = start;
        for (UnitLink link : links) {
            Row row = link.source().isEmpty()
                    ? null
                    : bySource.get(blockId(link.source().get(0)));
            if (row == null) {
                row = new Row();
                last.followers.add(row);
            } else {
                last = row;
            }
            for (PairUnit unit : link.target()) {
                row.add(language, unit.block().orElseThrow());
            }
            row.links.put(language, link);
        }
    }

    // A row that the lead lacks follows what it follows in the base.
    private List<Row> inLeadOrder(List<Row> rows) {
        if (lead.equals(base.language())) {
            return rows;
        }
        IdentityHashMap<Row, Integer> order = new IdentityHashMap<>();
        int before = -1;
        for (Row row : rows) {
            if (!row.of(lead).isEmpty()) {
                before = places.getOrDefault(row.of(lead).get(0).id(), before);
            }
            order.put(row, before);
        }
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> order.getOrDefault(row, 0)));
        return sorted;
    }

    private Pair pairOf(Row row) {
        List<Pair.Side> sides = languages.stream()
                .map(language -> new Pair.Side(language, row.of(language)))
                .toList();
        return new Pair(id(row), sides, inner(row, sides));
    }

    /** The base’s id as all editions know it, or that of a block which the base lacks. */
    private String id(Row row) {
        String language = row.of(base.language()).isEmpty()
                ? row.blocks.keySet().iterator().next()
                : base.language();
        Block block = row.of(language).get(0);
        PairIds own = ids.get(language);
        return own == null ? block.id() : own.shared(block.id());
    }

    private List<Pair> inner(Row row, List<Pair.Side> sides) {
        if (sides.stream().anyMatch(side -> side.blocks().size() != 1)) {
            return List.of();
        }
        Map<String, List<UnitLink>> inner = new LinkedHashMap<>();
        for (String language : languages) {
            UnitLink link = row.links.get(language);
            if (link != null && !link.isOpened()) {
                return List.of();
            } else if (link != null) {
                inner.put(language, link.inner());
            }
        }
        return pair(ReadingOrder.blocksIn(row.of(base.language()).get(0)), inner);
    }
}
