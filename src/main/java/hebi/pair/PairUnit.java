package hebi.pair;

import hebi.diag.Span;
import hebi.document.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an article has a partner in another language: a title, a block, a note. Lists, tables and figures are one unit;
 * directives and quotations hold others.
 *
 * @param id without the article’s name, as the ledger has it: {@code title}, {@code p07}, {@code harvest}, {@code n1}
 * @param kind what it is
 * @param shape what may only meet its like: a picture’s path, a directive’s name; empty when there is no such thing
 * @param text what is its own, without readings; of a container the title alone
 * @param whole its text and that of what it holds, as readers see it, white space collapsed
 * @param hash of what is its own
 * @param deepHash of it and what it holds; the same for what holds nothing
 * @param block the block; none for title, subtitle, summary and notes
 * @param blocks the block, or a note’s blocks
 * @param span where it is written
 * @param inner what a directive or a quotation holds
 */
public record PairUnit(
        String id,
        Kind kind,
        String shape,
        String text,
        String whole,
        String hash,
        String deepHash,
        Optional<Block> block,
        List<Block> blocks,
        Span span,
        List<PairUnit> inner) {
    /** Copies its lists. */
    public PairUnit {
        blocks = List.copyOf(blocks);
        inner = List.copyOf(inner);
    }

    /** What a unit is. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        SUMMARY,
        HEADING,
        PARAGRAPH,
        LIST,
        QUOTE,
        FIGURE,
        TABLE,
        CODE,
        BREAK,
        DIRECTIVE,
        NOTE;

        /** Whether it holds units of its own. */
        boolean isContainer() {
            return this == QUOTE || this == DIRECTIVE;
        }

        /** Whether it is running text, which may be divided and joined in translation. */
        boolean isRunning() {
            return this == PARAGRAPH;
        }
    }

    /** The author’s attributes. */
    Map<String, String> attributes() {
        return block.map(Block::attributes).orElse(Map.of());
    }

    /** Whether it says something itself: a rule and a quotation’s frame do not. */
    boolean hasWords() {
        return !text.isBlank();
    }

    /** The level of a heading; 0 of anything else. */
    int level() {
        return block.filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).level())
                .orElse(0);
    }

    /** Whether {@code other} is a container of the same kind, so that what they hold is paired one by one. */
    boolean opensWith(PairUnit other) {
        return kind.isContainer() && kind == other.kind && shape.equals(other.shape);
    }
}
