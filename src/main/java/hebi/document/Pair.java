package hebi.document;

import java.util.List;
import java.util.Optional;

/**
 * Blocks of one article in different languages that say the same: a paragraph and its translation. Ids are unique in an
 * edition and the same in every edition of the article: that of the source language’s block ({@code tea-p07}).
 *
 * @param id the pair’s own; its blocks’ ids add the language ({@code tea-p07--ug}) where the edition has several
 * @param sides one for each language of the edition that has the article, lead first; a side without blocks is a text
 *     that this language lacks
 * @param inner pairs of what the blocks hold, where each side is one container of the same kind (a directive, a
 *     quotation); else empty
 */
public record Pair(String id, List<Side> sides, List<Pair> inner) {
    /** Copies its lists. */
    public Pair {
        sides = List.copyOf(sides);
        inner = List.copyOf(inner);
    }

    /**
     * What a language has of a pair.
     *
     * @param language language key
     * @param blocks in order; several where a paragraph was split in translation
     */
    public record Side(String language, List<Block> blocks) {
        /** Copies its list. */
        public Side {
            blocks = List.copyOf(blocks);
        }
    }

    /** The side of a language; empty when it has none or lacks this text. */
    public Optional<Side> side(String language) {
        return sides.stream()
                .filter(side ->
                        side.language().equals(language) && !side.blocks().isEmpty())
                .findFirst();
    }
}
