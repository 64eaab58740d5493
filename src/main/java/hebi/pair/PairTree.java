package hebi.pair;

import hebi.document.Block;
import hebi.document.Pair;
import java.util.ArrayList;
import java.util.List;

/** Pairs the blocks of one article's texts, and inside containers theirs. */
final class PairTree {
    private final String name;
    private final String source;
    private final List<String> languages;

    /**
     * @param name the article's
     * @param source language whose ids the pairs take
     * @param languages in the order of their sides
     */
    PairTree(String name, String source, List<String> languages) {
        this.name = name;
        this.source = source;
        this.languages = languages;
    }

    /** Pairs block by block; {@code texts} holds the blocks of each language. */
    List<Pair> pair(List<List<Block>> texts) {
        int length = texts.stream().mapToInt(List::size).max().orElse(0);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            List<Pair.Side> sides = new ArrayList<>();
            for (int k = 0; k < languages.size(); k++) {
                List<Block> blocks = texts.get(k);
                sides.add(new Pair.Side(languages.get(k), i < blocks.size() ? List.of(blocks.get(i)) : List.of()));
            }
            pairs.add(pairOf(sides));
        }
        return List.copyOf(pairs);
    }

    private Pair pairOf(List<Pair.Side> sides) {
        return new Pair(id(sides), sides, inner(sides));
    }

    /** The source block's id; that of a block which the source lacks names its language: {@code tea-ug-p07}. */
    private String id(List<Pair.Side> sides) {
        for (Pair.Side side : sides) {
            if (side.language().equals(source) && !side.blocks().isEmpty()) {
                return side.blocks().get(0).id();
            }
        }
        Pair.Side side =
                sides.stream().filter(s -> !s.blocks().isEmpty()).findFirst().orElseThrow();
        return PairIds.own(name, side.language(), side.blocks().get(0).id());
    }

    private List<Pair> inner(List<Pair.Side> sides) {
        List<List<Block>> inside = new ArrayList<>();
        String kind = "";
        for (Pair.Side side : sides) {
            if (side.blocks().size() != 1) {
                return List.of();
            }
            Block block = side.blocks().get(0);
            String own = container(block);
            if (own.isEmpty() || !(kind.isEmpty() || kind.equals(own))) {
                return List.of();
            }
            kind = own;
            inside.add(content(block));
        }
        return pair(inside);
    }

    private static String container(Block block) {
        if (block instanceof Block.Directive directive) {
            return ":::" + directive.name();
        }
        return block instanceof Block.Quote ? ">" : "";
    }

    private static List<Block> content(Block block) {
        return block instanceof Block.Directive directive ? directive.blocks() : ((Block.Quote) block).blocks();
    }
}
