package hebi.pair;

import hebi.diag.Code;
import hebi.document.Block;
import java.util.List;

/** Compares facts that two partners must agree on. */
@FunctionalInterface
public interface FactComparison {
    /** Knows no facts. */
    FactComparison NONE = (source, target) -> List.of();

    /** What disagrees. */
    List<Disagreement> compare(Side source, Side target);

    /**
     * One partner.
     *
     * @param language key
     * @param text its words, where it has no blocks
     * @param blocks several where it was split; none of a title
     */
    record Side(String language, String text, List<Block> blocks) {
        /** Copies its list. */
        public Side {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Something that one partner says and the other does not.
     *
     * @param code which kind of fact
     * @param sourceQuote the place in the source; empty when it is the translation’s only
     * @param targetQuote the place in the translation; empty when nothing stands in its place
     * @param targetWords the fact itself as {@code targetQuote} has it; empty when no words of the translation are it
     * @param args fill the code’s texts
     */
    record Disagreement(Code code, String sourceQuote, String targetQuote, String targetWords, List<String> args) {
        /** Copies its list. */
        public Disagreement {
            args = List.copyOf(args);
        }
    }
}
